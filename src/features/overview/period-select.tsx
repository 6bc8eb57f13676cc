import type { ReactElement } from 'react';
import type { Period } from '../../domain/period/period.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { shellMessages } from '../../i18n/messages/shell-messages.ts';

/** Chooses the reporting period among those published; the latest first, grouped by year. */
export function PeriodSelect({ periods, value, language, onChange }: { readonly periods: readonly Period[]; readonly value: Period; readonly language: Language; readonly onChange: (period: Period) => void }): ReactElement {
  const years = [...new Set(periods.map(yearOf))].toReversed();
  return (
    <label className="select">
      <span>{shellMessages[language].period}:</span>
      <select value={value} onChange={(event) => { const chosen = periods.find((period) => period === event.target.value); if (chosen !== undefined) onChange(chosen); }}>
        {years.map((year) => (
          <optgroup key={year} label={String(year)}>
            {periods.filter((period) => yearOf(period) === year).toReversed().map((period) => <option key={period} value={period}>{formatPeriod(period, 'full', language)}</option>)}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
