import type { ReactElement } from 'react';
import type { Language } from '../../i18n/language.ts';
import { originMessages } from '../../i18n/messages/origin-messages.ts';
import type { NumberLine } from '../../provenance/indicator-numbers.ts';
import { NumberButton } from '../../provenance/number-button.tsx';
import type { SelectedNumber } from '../../provenance/selected-number.ts';

/** Every number of the indicator, one of which may be open beside the list. */
export function NumberChoice({ lines, language, active, onSelect }: { readonly lines: readonly NumberLine[]; readonly language: Language; readonly active: SelectedNumber | undefined; readonly onSelect: (number: SelectedNumber) => void }): ReactElement {
  return (
    <section className="others">
      <h3>{originMessages[language].others}</h3>
      <dl className="figures">
        {lines.map((line) => <div key={line.key}><dt>{line.name}</dt><dd>{'number' in line ? <NumberButton number={line.number} language={language} isCurrent={active?.name === line.name} onSelect={onSelect} /> : <span className="missing">{line.missing}</span>}</dd></div>)}
      </dl>
    </section>
  );
}
