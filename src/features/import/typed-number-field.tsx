import { type ReactElement, useId } from 'react';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/language.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { parseTypedNumber } from '../../i18n/parse-typed-number.ts';

/** A number as it is typed. Where its marks can be read in two ways, both are shown to choose from. */
export function TypedNumberField({ label, hint, text, choice, language, showProblem, onChange }: { readonly label: string; readonly hint: string; readonly text: string; readonly choice: number | undefined; readonly language: Language; readonly showProblem: boolean; readonly onChange: (text: string, choice: number | undefined) => void }): ReactElement {
  const { form } = importMessages[language];
  const id = useId();
  const read = parseTypedNumber(text);
  const isBad = showProblem && (read.kind === 'none' || (read.kind === 'unclear' && choice === undefined));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} inputMode="decimal" autoComplete="off" value={text} aria-invalid={isBad ? true : undefined} aria-describedby={`${id}-note`} onChange={(event) => onChange(event.target.value, undefined)} />
      <p className={isBad && read.kind === 'none' ? 'field-problem' : 'field-note'} id={`${id}-note`} role={isBad ? 'alert' : undefined}>{isBad && read.kind === 'none' ? form.noNumber : hint}</p>
      {read.kind === 'unclear' ? (
        <fieldset className="readings">
          <legend>{form.whichReading}</legend>
          {read.readings.map((reading, index) => <label key={reading.value}><input type="radio" name={`${id}-reading`} checked={choice === index} onChange={() => onChange(text, index)} /> {formatNumber(reading.value, reading.decimals, language)}</label>)}
        </fieldset>
      ) : null}
    </div>
  );
}
