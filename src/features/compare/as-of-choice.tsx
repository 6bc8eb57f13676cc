import type { ReactElement } from 'react';
import { formatDate } from '../../i18n/format-date.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { vintageOf } from '../../domain/reconcile/vintage-of.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Site } from '../../url/site.ts';

/** The day as of which the data are shown: any day on which a report made something known; the one in the address is always among them. */
export function AsOfChoice({ data, site, onChange }: { readonly data: UnitData; readonly site: Site; readonly onChange: (day: string | undefined) => void }): ReactElement {
  const words = compareMessages[site.language];
  const { asOf } = site.address.query;
  const days = [...new Set([...data.reports.map(vintageOf), ...(asOf === undefined ? [] : [asOf])])].toSorted().toReversed();
  return (
    <label className="select">
      <span>{words.asOf}:</span>
      <select value={asOf ?? ''} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}>
        <option value="">{words.latest}</option>
        {days.map((day) => <option key={day} value={day}>{formatDate(day, site.language)}</option>)}
      </select>
    </label>
  );
}
