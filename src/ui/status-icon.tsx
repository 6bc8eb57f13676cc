import type { ReactElement } from 'react';

/** The icons of statuses and notices; drawn, never font glyphs. */
export type IconName = 'ahead' | 'on-pace' | 'behind' | 'no-plan' | 'undecided' | 'warning' | 'conflict' | 'information';

const shapes: Readonly<Record<IconName, ReactElement>> = {
  'ahead': <path d="M8 3l6 10H2Z" fill="currentColor" />,
  'on-pace': <circle cx={8} cy={8} r={5} fill="currentColor" />,
  'behind': <path d="M8 13L2 3h12Z" fill="currentColor" />,
  'no-plan': <circle cx={8} cy={8} r={5} fill="none" stroke="currentColor" strokeWidth={2} strokeDasharray="2.6 2.6" />,
  'undecided': <path d="M8 2l6 6l-6 6l-6 -6Z" fill="none" stroke="currentColor" strokeWidth={1.8} />,
  'warning': <><path d="M8 2l6.5 12h-13Z" fill="none" stroke="currentColor" strokeWidth={1.6} strokeLinejoin="round" /><path d="M8 6.5v3.6M8 11.4v1.2" stroke="currentColor" strokeWidth={1.6} /></>,
  'conflict': <><path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8 -3.8V5.3Z" fill="none" stroke="currentColor" strokeWidth={1.6} /><path d="M5.5 5.5l5 5M10.5 5.5l-5 5" stroke="currentColor" strokeWidth={1.6} /></>,
  'information': <><circle cx={8} cy={8} r={6.2} fill="none" stroke="currentColor" strokeWidth={1.6} /><path d="M8 7.2v4M8 4.6v1.4" stroke="currentColor" strokeWidth={1.6} /></>,
};

/** A 16 px icon in the colour of its text; decorative, the word stands beside it. */
export function StatusIcon({ name }: { readonly name: IconName }): ReactElement {
  return <svg className="icon" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">{shapes[name]}</svg>;
}
