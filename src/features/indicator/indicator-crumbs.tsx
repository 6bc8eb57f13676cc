import type { ReactElement } from 'react';
import type { Indicator } from '../../domain/figure/indicator.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { localize } from '../../i18n/localize.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';
import type { Site } from '../../url/site.ts';

/** The way back to the unit's overview, at the same period and day. */
export function IndicatorCrumbs({ data, indicator, site }: { readonly data: UnitData; readonly indicator: Indicator; readonly site: Site }): ReactElement {
  const { language, address } = site;
  return (
    <nav className="crumbs" aria-label={localize(indicator.shortName, language)}>
      <a href={site.linkTo({ kind: 'overview', unitId: data.unit.id }, { ...(address.query.period === undefined ? {} : { period: address.query.period }), ...(address.query.asOf === undefined ? {} : { asOf: address.query.asOf }) })}>{shellMessages[language].overview}</a> / <span aria-current="page">{localize(indicator.name, language)}</span>
    </nav>
  );
}
