import type { ReactElement } from 'react';
import type { ProofSeverity } from '../../domain/proof/proof.ts';
import { StatusIcon } from '../../ui/status-icon.tsx';

const icons = { conflict: 'conflict', warning: 'warning' } as const;

/** What the checks say of a figure, in icon, word and colour. */
export function OutcomeMark({ outcome, text }: { readonly outcome: ProofSeverity | 'none'; readonly text: string }): ReactElement {
  return <span className={`outcome outcome-${outcome}`}>{outcome === 'pass' ? <Tick /> : outcome === 'none' ? null : <StatusIcon name={icons[outcome]} />} {text}</span>;
}

/** A tick, drawn like the other icons. */
export function Tick(): ReactElement {
  return <svg className="icon" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8.5l3.6 3.6L13.5 4.4" fill="none" stroke="currentColor" strokeWidth={2} /></svg>;
}
