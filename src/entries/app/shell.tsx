import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { catalogQuery } from '../../data/queries/data-queries.ts';
import type { ReadText } from '../../data/read-text.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import { unitLevelName } from '../../i18n/unit-level-name.ts';
import { localize } from '../../i18n/localize.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import { themes, usePreferences } from '../../state/preferences.ts';
import type { Page } from '../../url/address.ts';
import { formatAddress } from '../../url/format-address.ts';
import type { Site } from '../../url/site.ts';

/** The frame of every page: skip link, product, unit, pages, language and theme. */
export function Shell({ site, base, readText, children }: { readonly site: Site; readonly base: string; readonly readText: ReadText; readonly children: ReactNode }): ReactElement {
  const { language, address } = site;
  const words = shellMessages[language];
  const { theme, setTheme } = usePreferences();
  const catalog = useQuery(catalogQuery(readText)).data;
  const units = catalog !== undefined && catalog.ok ? catalog.value.units : [];
  const defaultUnit = catalog !== undefined && catalog.ok ? catalog.value.defaultUnitId : undefined;
  const { page } = address;
  const unitId = 'unitId' in page ? page.unitId : page.kind === 'home' ? defaultUnit : undefined;
  const unit = units.find((candidate) => candidate.id === unitId);
  const overview: Page = unitId === undefined ? { kind: 'home' } : { kind: 'overview', unitId };
  const ofUnit = unitId ?? defaultUnit;
  const isOverview = page.kind === 'home' || page.kind === 'overview';
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <>
      <a className="skip" href="#content">{words.skip}</a>
      <header className="header">
        <div className="header-inner">
          <a className="brand" href={site.linkTo({ kind: 'home' })}><Mark /> <span>{words.product}</span></a>
          {units.length === 0 ? null : (
            <label className="select unit-select">
              <span className="td-hidden">{words.unit}</span>
              <select value={unit?.id ?? ''} onChange={(event) => { if (event.target.value !== '') site.go(site.linkTo({ kind: 'overview', unitId: event.target.value })); }}>
                {unit === undefined ? <option value="">{words.unit}</option> : null}
                {levels(units).map(({ level, own }) => <optgroup key={level} label={unitLevelName(level, language)}>{own.map((item) => <option key={item.id} value={item.id}>{localize(item.name, language)}{item.sample ? ` (${words.sample})` : ''}</option>)}</optgroup>)}
              </select>
            </label>
          )}
          <nav aria-label={words.navigation}>
            <a href={site.linkTo(overview, carried(address.query))} aria-current={isOverview ? 'page' : undefined}>{words.overview}</a>
            {ofUnit === undefined ? null : (['briefing', 'compare', 'import'] as const).map((kind) => <a key={kind} href={site.linkTo({ kind, unitId: ofUnit }, kind === 'import' ? {} : carried(address.query))} aria-current={page.kind === kind ? 'page' : undefined}>{words[kind]}</a>)}
            <a href={site.linkTo({ kind: 'about' })} aria-current={page.kind === 'about' || page.kind === 'accuracy' ? 'page' : undefined}>{words.about}</a>
          </nav>
          <div className="header-end">
            <a className="language" href={formatAddress(page, address.query, other, base, address.own)} lang={other} hrefLang={other}>{words.otherLanguage}</a>
            <label className="select theme-select">
              <span className="td-hidden">{words.themeLabel}</span>
              <select value={theme} onChange={(event) => { const chosen = themes.find((candidate) => candidate === event.target.value); if (chosen !== undefined) setTheme(chosen); }}>
                {themes.map((option) => <option key={option} value={option}>{words.theme[option]}</option>)}
              </select>
            </label>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>{children}</main>
    </>
  );
}

/** The period and the as-of day go along to the overview; the chart's own settings do not. */
function carried({ period, asOf }: Site['address']['query']): Site['address']['query'] {
  return { ...(period === undefined ? {} : { period }), ...(asOf === undefined ? {} : { asOf }) };
}

function levels(units: readonly Unit[]): readonly { readonly level: Unit['level']; readonly own: readonly Unit[] }[] {
  return (['commune', 'district', 'province', 'country'] as const).map((level) => ({ level, own: units.filter((unit) => unit.level === level) })).filter(({ own }) => own.length > 0);
}

function Mark(): ReactElement {
  return <svg width={22} height={18} viewBox="0 0 22 18" aria-hidden="true"><path className="mark-actual" d="M0 12h4v6H0zM6 9h4v9H6z" /><path className="mark-plan" d="M12 5h4v13h-4zM18 1h4v17h-4z" /></svg>;
}
