import type { Period } from '../period/period.ts';
import { cellKey } from '../reconcile/cell-key.ts';
import type { Proof, ProofRule, ProofSeverity } from './proof.ts';

type Details = Pick<Proof, 'draftIds'> & Partial<Pick<Proof, 'cell' | 'formula' | 'derived' | 'known' | 'numbers'>>;

/** A proof with its key. Numbers that differ only by binary rounding give the same key. */
export function proofOf(rule: ProofRule, severity: ProofSeverity, indicatorId: string, period: Period, details: Details): Proof {
  const { numbers = {}, cell } = details;
  const values = Object.entries(numbers).map(([name, value]) => `${name}=${Number(value.toPrecision(9))}`);
  return { ...details, key: [rule, indicatorId, period, cell === undefined ? '' : cellKey(cell), ...details.draftIds, ...values].join(' '), rule, severity, indicatorId, period, numbers };
}
