import type { ReactElement } from 'react';
import type { SectionProps } from './section-props.ts';

/** How the figures compared changed through later reports. */
export function RevisionView({ series }: SectionProps): ReactElement {
  return <section className="section" data-series={series.length} />;
}
