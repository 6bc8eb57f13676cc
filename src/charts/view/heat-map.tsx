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
                <td key={model.months[index] ?? index} {...(cell.state === 'value' && cell.span !== undefined ? { colSpan: cell.span } : {})} className={cell.state === 'value' ? `td-heat-cell td-heat-${cell.step}` : `td-heat-cell td-heat-${cell.state}`} title={cell.announcement}>
                  {cell.state === 'value' ? cell.text : <span className="td-hidden">{cell.announcement}</span>}
                  {cell.state === 'value' && cell.mark === 'derived' ? <svg className="td-heat-mark" width={8} height={8} viewBox="0 0 8 8" aria-hidden="true"><path d="M4 .5L7.5 4L4 7.5L.5 4Z" /></svg> : null}
                  {cell.state === 'value' && cell.flagged === true ? <svg className="td-heat-flag" width={8} height={8} viewBox="0 0 8 8" aria-hidden="true"><path d="M4 .5L7.8 7.5H.2Z" /></svg> : null}
                  {cell.tet ? <svg className="td-heat-tet" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true"><Blossom x={6} y={6} /></svg> : null}
                </td>
              ))}
              {row.total === undefined
                ? <td className="td-heat-cell td-heat-missing" title={row.totalReason}><span className="td-hidden">{row.totalReason}</span></td>
                : <td className="td-heat-total">{row.total.text} <OriginGlyph mark={row.total.mark} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
