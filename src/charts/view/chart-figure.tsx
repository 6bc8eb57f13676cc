import type { ReactElement, ReactNode } from 'react';
import type { Described } from '../a11y/described.ts';

/**
 * The figure around every chart: takes its accessible name (the finding) and its one-sentence summary from the model, so none can be drawn without.
 * `id` prefixes the ids inside and must be unique on the page.
 */
export function ChartFigure({ id, model, width, height, children }: { readonly id: string; readonly model: Pick<Described, 'name' | 'summary'> & { readonly empty?: string }; readonly width: number; readonly height: number; readonly children: ReactNode }): ReactElement {
  return (
    <figure className="td-chart" aria-labelledby={`${id}-name`} aria-describedby={`${id}-summary`} style={{ width, height }}>
      {model.empty === undefined ? children : <p className="td-empty" style={{ width, height }}>{model.empty}</p>}
      <figcaption className="td-hidden">
        <span id={`${id}-name`}>{model.name}</span>. <span id={`${id}-summary`}>{model.summary}</span>
      </figcaption>
    </figure>
  );
}
