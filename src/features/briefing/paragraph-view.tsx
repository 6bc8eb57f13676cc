import type { ReactElement } from 'react';
import type { Observation } from '../../domain/reconcile/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { originMessages } from '../../i18n/messages/origin-messages.ts';
import { quantityName } from '../../i18n/quantity-name.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { NarrationPart } from '../../report/narrate/narration.ts';

/** The official paragraph of one indicator; every number opens its origin where somebody listens. The name, its first part, stands out. */
export function ParagraphView({ parts, language, onSelect }: { readonly parts: readonly NarrationPart<Observation>[]; readonly language: Language; readonly onSelect?: (observation: Observation, name: string) => void }): ReactElement {
  return (
    <>
      {parts.map(({ text, said }, index) => {
        if (said !== undefined && onSelect !== undefined) {
          const name = `${quantityName(said.cell.quantity, language)} ${formatPeriod(said.cell.period, 'full', language)}`;
          // oxlint-disable-next-line react/no-array-index-key -- parts of a sentence have no other identity than their place
          return <button key={index} type="button" className="briefing-number" aria-label={originMessages[language].openFor(name, text)} onClick={() => onSelect(said, name)}>{text}</button>;
        }
        // oxlint-disable-next-line react/no-array-index-key -- see above
        return index === 0 ? <strong key={index}>{text}</strong> : text;
      })}
      .
    </>
  );
}
