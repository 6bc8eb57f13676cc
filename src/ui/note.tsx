import type { ReactElement, ReactNode } from 'react';
import { type IconName, StatusIcon } from './status-icon.tsx';

/** A notice in the page's flow, with a bar of its tone at the left. `live`: announced when it appears. */
export function Note({ tone, children, live = false }: { readonly tone: Extract<IconName, 'warning' | 'conflict' | 'information' | 'no-plan'>; readonly children: ReactNode; readonly live?: boolean }): ReactElement {
  return (
    <div className={`note note-${tone}`} role={live ? 'status' : undefined}>
      <StatusIcon name={tone} />
      <div>{children}</div>
    </div>
  );
}
