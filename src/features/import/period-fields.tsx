import { type ReactElement, useId, useState } from 'react';
import { monthOf } from '../../domain/period/month-of.ts';
import { parsePeriod } from '../../domain/period/parse-period.ts';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Language } from '../../i18n/language.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';

/** A month and a year; together they are a period, or none yet. `legend` names the pair. */
export function PeriodFields({ legend, value, language, onChange, describedBy }: { readonly legend: string; readonly value: Period | undefined; readonly language: Language; readonly onChange: (period: Period | undefined) => void; readonly describedBy?: string }): ReactElement {
  const words = importMessages[language];
  const id = useId();
  // What is half typed is nobody's but the field's, and nothing once there is a period.
  const [half, setHalf] = useState<{ readonly month: string; readonly year: string }>();
  const typed = value === undefined ? half : undefined;
  const month = typed?.month ?? (value === undefined ? '' : String(monthOf(value)));
  const year = typed?.year ?? (value === undefined ? '' : String(yearOf(value)));
  const change = (next: { readonly month: string; readonly year: string }): void => {
    const period = parsePeriod(`${next.year}-${next.month.padStart(2, '0')}`);
    setHalf(period === undefined ? next : undefined);
    if (period !== value) onChange(period);
  };
  return (
    <fieldset className="period-fields" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <label className="td-hidden" htmlFor={`${id}-month`}>{words.month}</label>
      <select id={`${id}-month`} value={month} onChange={(event) => change({ month: event.target.value, year })}>
        <option value="">{words.chooseMonth}</option>
        {Array.from({ length: 12 }, (_, index) => <option key={index} value={index + 1}>{`${words.month} ${index + 1}`}</option>)}
      </select>
      <label className="td-hidden" htmlFor={`${id}-year`}>{words.year}</label>
      <input id={`${id}-year`} inputMode="numeric" maxLength={4} placeholder={words.year} value={year} onChange={(event) => change({ month, year: event.target.value.replace(/\D/gu, '') })} />
    </fieldset>
  );
}
