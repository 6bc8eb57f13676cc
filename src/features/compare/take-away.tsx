import type { ReactElement } from 'react';
import type { SectionProps } from './section-props.ts';

/** What the page shows, as files. */
export function TakeAway({ series }: SectionProps): ReactElement {
  return <section className="section" data-series={series.length} />;
}
