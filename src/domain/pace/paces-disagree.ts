import type { Status, StatusName } from './pace-status.ts';

/**
 * Whether the headline pace and the even pace give different statuses, both certain (far behind is a wording within behind).
 * @example pacesDisagree({ kind: 'certain', name: 'ahead', gap }, { kind: 'certain', name: 'behind', gap }) // true
 */
export function pacesDisagree(status: Status, evenStatus: Status): boolean {
  return status.kind === 'certain' && evenStatus.kind === 'certain' && group(status.name) !== group(evenStatus.name);
}

function group(name: StatusName): StatusName {
  return name === 'far-behind' ? 'behind' : name;
}
