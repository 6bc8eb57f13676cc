import type { ReactElement } from 'react';
import type { TextTable } from './text-table.ts';

/** A table in words, in a region of its own that scrolls sideways on a narrow screen. */
export function TextTableView({ table, caption }: { readonly table: TextTable; readonly caption: string }): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="briefing-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="td-hidden">{caption}</caption>
        <thead><tr>{table.headers.map((header) => <th key={header} scope="col">{header}</th>)}</tr></thead>
        <tbody>
          {table.rows.map((row) => <tr key={row.name}><th scope="row">{row.name}</th>{row.cells.map((cell, index) => <td key={table.headers[index + 1]}>{cell}</td>)}</tr>)}
        </tbody>
      </table>
    </section>
  );
}
