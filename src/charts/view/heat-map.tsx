import type { ReactElement } from 'react';
import type { HeatMapModel } from '../model/heat-map.ts';
import { Blossom } from './blossom.tsx';
import { OriginGlyph } from './origin-glyph.tsx';

/** The year × month map as a table: the value stands in every cell, a blossom on the Tết month, future months dashed. Scrolls in its own region when narrow. */
export function HeatMap({ id, model }: { readonly id: string; readonly model: HeatMapModel }): ReactElement {
  return (
    <section className="td-heat" aria-labelledby={`${id}-name`}>
      <table>
        <caption id={`${id}-name`} className="td-hidden">{model.name}</caption>
        <thead>
          <tr>
            <th scope="col"><span className="td-hidden">{model.yearWord}</span></th>
            {model.months.map((month) => <th key={month} scope="col">{month}</th>)}
            <th scope="col">{model.totalWord}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.year} className={row.current ? 'td-heat-current' : undefined}>
              <th scope="row">{row.year}</th>
              {row.cells.map((cell, index) => (
                <td key={model.months[index] ?? index} className={cell.state === 'value' ? `td-heat-cell td-heat-${cell.step}` : `td-heat-cell td-heat-${cell.state}`} title={cell.announcement}>
                  {cell.state === 'value' ? cell.text : <span className="td-hidden">{cell.announcement}</span>}
                  {cell.tet ? <svg className="td-heat-tet" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true"><Blossom x={6} y={6} /></svg> : null}
                </td>
              ))}
              <td className="td-heat-total">{row.total === undefined ? '' : <>{row.total.text} <OriginGlyph mark={row.total.mark} /></>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
