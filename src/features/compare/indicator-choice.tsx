import type { ReactElement } from 'react';
import type { Series } from '../../domain/reconcile/series.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { usePreferences } from '../../state/preferences.ts';
import type { Site } from '../../url/site.ts';
import type { ChangeChoice } from './change-choice.ts';
import { CheckList } from './check-list.tsx';

/** Which indicators of the unit are compared, pinned ones first; a pin stays with the reader, the choice with the address. */
export function IndicatorChoice({ all, chosen, site, onChange }: { readonly all: readonly Series[]; readonly chosen: readonly Series[]; readonly site: Site; readonly onChange: ChangeChoice }): ReactElement {
  const { language } = site;
  const words = compareMessages[language];
  const { pinnedIndicators, togglePinned } = usePreferences();
  const isPinned = (id: string): boolean => pinnedIndicators.includes(id);
  const ordered = all.toSorted((a, b) => Number(isPinned(b.indicator.id)) - Number(isPinned(a.indicator.id)));
  const chosenIds = chosen.map(({ indicator }) => indicator.id);
  const pinnedHere = all.map(({ indicator }) => indicator.id).filter(isPinned);
  const toggle = (id: string): void => {
    const next = chosenIds.includes(id) ? chosenIds.filter((other) => other !== id) : all.map(({ indicator }) => indicator.id).filter((other) => other === id || chosenIds.includes(other));
    if (next.length > 0) onChange((current) => ({ ...current, indicatorIds: next }));
  };
  return (
    <CheckList
      legend={words.indicators}
      onToggle={toggle}
      options={ordered.map(({ indicator }) => {
        const name = localize(indicator.shortName, language);
        return {
          id: indicator.id,
          name,
          checked: chosenIds.includes(indicator.id),
          fixed: chosenIds.length === 1 && chosenIds[0] === indicator.id,
          beside: (
            <button type="button" className="pin" aria-pressed={isPinned(indicator.id)} aria-label={words.pin(name)} title={words.pin(name)} onClick={() => togglePinned(indicator.id)}>
              <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true"><path d="M4.5 1.5h5l-.8 4 2.3 2.5H3l2.3-2.5ZM7 8v4.5" /></svg>
            </button>
          ),
        };
      })}
    >
      {pinnedHere.length > 0 && pinnedHere.join() !== chosenIds.join() ? <button type="button" className="link-button" onClick={() => onChange((current) => ({ ...current, indicatorIds: pinnedHere }))}>{words.choosePinned}</button> : null}
    </CheckList>
  );
}
