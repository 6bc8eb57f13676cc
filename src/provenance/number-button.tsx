import type { ReactElement } from 'react';
import { OriginGlyph } from '../charts/view/origin-glyph.tsx';
import type { Language } from '../i18n/language.ts';
import { chartMessages } from '../i18n/messages/chart-messages.ts';
import { originMessages } from '../i18n/messages/origin-messages.ts';
import type { SelectedNumber } from './selected-number.ts';

/** A number that opens its origin, with its provenance mark and word behind it. */
export function NumberButton({ number, language, isCurrent = false, onSelect }: { readonly number: SelectedNumber; readonly language: Language; readonly isCurrent?: boolean; readonly onSelect: (number: SelectedNumber) => void }): ReactElement {
  return (
    <button type="button" className="number" aria-pressed={isCurrent} aria-label={originMessages[language].openFor(number.name, `${number.text} ${chartMessages[language].marks[number.mark]}`)} onClick={() => onSelect(number)}>
      <span className="number-value">{number.text}</span>
      <span className="number-mark">
        <OriginGlyph mark={number.mark} /> {chartMessages[language].marks[number.mark]}
      </span>
    </button>
  );
}
