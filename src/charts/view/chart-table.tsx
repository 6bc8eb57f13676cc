import type { ReactElement } from 'react';
import type { Language } from '../../i18n/language.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import type { TableModel } from '../a11y/table-model.ts';
import { OriginGlyph } from './origin-glyph.tsx';

/** The data table of a chart, a provenance word and mark beside every figure. */
export function ChartTable({ table, language }: { readonly table: TableModel; readonly language: Language }): ReactElement {
  const words = chartMessages[language];
  return (
    <table className="td-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          {table.columns.map((column) => <th key={column} scope="col">{column}</th>)}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.header}>
            <th scope="row">{row.header}</th>
            {row.cells.map((cell, index) => (
              <td key={table.columns[index] ?? index}>
                {cell.text}
                {cell.originMark === undefined ? null : <span className="td-origin"> <OriginGlyph mark={cell.originMark} /> {words.marks[cell.originMark]}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
