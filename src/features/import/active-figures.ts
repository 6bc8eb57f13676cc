import { useMemo, useState } from 'react';

/** The figures that are pointed at now; text, row and check show it together. */
export interface ActiveFigures {
  readonly ids: readonly string[];
  /** What an element that speaks of these figures takes, so that pointing at it or focusing it points at them. */
  readonly follow: (ids: readonly string[]) => { readonly onMouseEnter: () => void; readonly onMouseLeave: () => void; readonly onFocus: () => void; readonly onBlur: () => void };
}

/** The pointing of one page. */
export function useActiveFigures(): ActiveFigures {
  const [ids, setIds] = useState<readonly string[]>([]);
  return useMemo(() => {
    const leave = (): void => setIds([]);
    return { ids, follow: (own) => { const enter = (): void => setIds(own); return { onMouseEnter: enter, onMouseLeave: leave, onFocus: enter, onBlur: leave }; } };
  }, [ids]);
}
