import type { ReactElement } from 'react';
import type { Period } from '../../domain/period/period.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { indicatorTableMessages } from '../../i18n/messages/indicator-table-messages.ts';
import type { Language } from '../../i18n/language.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { shortReasonText } from '../../i18n/short-reason-text.ts';
import { middle } from '../../i18n/sentences/status-label.ts';
import { observationNumber } from '../../provenance/indicator-numbers.ts';
import { NumberButton } from '../../provenance/number-button.tsx';
import type { SelectedNumber } from '../../provenance/selected-number.ts';
import type { TableColumn, TableRow } from './table-rows.ts';

/** What a narrow screen shows without scrolling sideways. */
const leading = ['month', 'yearToDate', 'share', 'growth'] as const;

/** The months of the year, newest first; every number opens its origin. */
export function IndicatorTable({ rows, current, language, sample, selected, onSelect }: { readonly rows: readonly TableRow[]; readonly current: Period; readonly language: Language; readonly sample: boolean; readonly selected: SelectedNumber | undefined; readonly onSelect: (number: SelectedNumber, row: TableRow) => void }): ReactElement {
  const words = indicatorTableMessages[language];
  return (
    // The region scrolls sideways on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must take the focus
    <section className="table-scroll" aria-label={words.caption} tabIndex={0}>
      <table className="data-table indicator-table">
        <caption className="td-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            {leading.map((column) => <th key={column} scope="col">{words.columns[column]}</th>)}
            <th scope="col">{words.pace}</th>
            <th scope="col">{words.gap}</th>
            <th scope="col">{words.columns.prior}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.period} aria-current={row.period === current ? 'true' : undefined}>
              <th scope="row">{formatPeriod(row.period, 'full', language)}</th>
              {leading.map((column) => <Cell key={column} column={column} row={row} language={language} sample={sample} selected={selected} onSelect={onSelect} />)}
              <td>{row.assessment.pace === undefined ? '–' : formatPercent(row.assessment.pace.share, 1, language)}</td>
              <td>{gapText(row, language)}</td>
              <Cell column="prior" row={row} language={language} sample={sample} selected={selected} onSelect={onSelect} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ column, row, language, sample, selected, onSelect }: { readonly column: TableColumn; readonly row: TableRow; readonly language: Language; readonly sample: boolean; readonly selected: SelectedNumber | undefined; readonly onSelect: (number: SelectedNumber, row: TableRow) => void }): ReactElement {
  const lookup = row.cells[column];
  if (!lookup.known) return <td className="missing" title={reasonText(lookup.reason, language)}>{shortReasonText(lookup.reason, language)}</td>;
  const number = observationNumber(`${indicatorTableMessages[language].columns[column]}, ${formatPeriod(row.period, 'full', language)}`, lookup.observation, row.assessment, language, sample);
  return <td><NumberButton number={number} language={language} isCurrent={selected?.kind === 'observation' && selected.observation.cell === lookup.observation.cell} onSelect={(chosen) => onSelect(chosen, row)} /></td>;
}

function gapText({ assessment: { status } }: TableRow, language: Language): string {
  if (status.kind === 'none') return '–';
  const value = middle(status.gap) * 100;
  return `${value > 0 && Math.abs(value) >= 0.05 ? '+' : ''}${formatNumber(value, 1, language)}`;
}
