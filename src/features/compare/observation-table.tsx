import type { ReactElement } from 'react';
import type { SectionProps } from './section-props.ts';

/** The compared months as a table. */
export function ObservationTable({ series }: SectionProps): ReactElement {
  return <section className="section" data-series={series.length} />;
}
