import type { ReactElement } from 'react';

/** The direction of a column's order, as a shape; the column's head says it to assistive technology. */
export function SortMark({ direction }: { readonly direction: 'ascending' | 'descending' | 'none' }): ReactElement {
  return (
    <svg className="vt-sort" width={8} height={12} viewBox="0 0 8 12" aria-hidden="true">
      <path d="M4 0 8 5H0Z" fillOpacity={direction === 'descending' ? 0 : direction === 'none' ? 0.45 : 1} />
      <path d="M4 12 8 7H0Z" fillOpacity={direction === 'ascending' ? 0 : direction === 'none' ? 0.45 : 1} />
    </svg>
  );
}
