import { memo, type ReactElement } from 'react';
import { originMark } from '../../../charts/model/origin-mark.ts';
import { cellText } from '../../../i18n/cell-text.ts';
import type { Language } from '../../../i18n/language.ts';
import { chartMessages } from '../../../i18n/messages/chart-messages.ts';
import { reasonText } from '../../../i18n/reason-text.ts';
import { shortReasonText } from '../../../i18n/short-reason-text.ts';
import { cellNotes } from './cell-notes.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

interface Props {
  readonly row: TableRow;
  readonly index: number;
  /** Px from the first row. */
  readonly top: number;
  readonly columns: readonly TableColumn[];
  readonly language: Language;
  readonly sample: boolean;
  readonly hrefOf: (row: TableRow) => string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Whether its numbers also say what must be known of them. */
  readonly isTold: boolean;
}

// A row is a box of its own, not of a table's layout: browsers differ in whether it keeps its role, so it says it.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

/** One row of the table; the stylesheet draws the mark of a number's origin, as its cell's name says it. Drawn again only when something of its own changes, so that scrolling draws new rows alone. */
export const VirtualRow = memo(function VirtualRow({ row, index, top, columns, language, sample, hrefOf, isActive, isSelected, isTold }: Props): ReactElement {
  return (
    // The head of the table is row 1.
    <tr role="row" style={{ translate: `0 ${top}px` }} aria-rowindex={index + 2} aria-selected={isSelected} data-row={index} tabIndex={isActive ? 0 : -1}>
      {columns.map((column, at) => at === 0
        ? <th key={column.id} role="rowheader" scope="row"><a href={hrefOf(row)} tabIndex={isActive ? 0 : -1}>{column.kind === 'text' ? column.text(row) : ''}</a></th>
        : column.kind === 'text' ? <td key={column.id} role="gridcell" className={column.long ? 'vt-text vt-long' : 'vt-text'}>{column.text(row)}</td> : <NumberCell key={column.id} column={column} row={row} language={language} sample={sample} isTold={isTold} />)}
    </tr>
  );
});

function NumberCell({ column, row, language, sample, isTold }: { readonly column: Extract<TableColumn, { kind: 'number' }> } & Pick<Props, 'row' | 'language' | 'sample' | 'isTold'>): ReactElement {
  const found = column.lookup(row);
  if (!found.known) {
    return <td role="gridcell" className="vt-missing" title={reasonText(found.reason, language)}>{shortReasonText(found.reason, language)}</td>;
  }
  const { observation } = found;
  const mark = originMark(observation, sample);
  const text = cellText(observation, row.series.indicator, language);
  const notes = isTold ? cellNotes(column, row, language) : [];
  return <td role="gridcell" className={`vt-number vt-mark-${mark}${notes.length === 0 ? '' : ' vt-told'}`} aria-label={[text, chartMessages[language].marks[mark], ...notes].join(', ')} {...(notes.length === 0 ? {} : { title: notes.join('; ') })}>{text}</td>;
}
