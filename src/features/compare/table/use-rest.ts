import { useEffect, useState } from 'react';

/** Ms without a new row in sight after which a table counts as at rest; a wheel turns more often. */
const quiet = 250;

/** Whether nothing has come into sight for a while: what is costly and not urgent waits for it. `first` is the first row in sight. */
export function useRest(isScrolling: boolean, first: number | undefined): boolean {
  const [restedAt, setRestedAt] = useState(first);
  useEffect(() => {
    if (isScrolling) return undefined;
    const timer = setTimeout(() => setRestedAt(first), quiet);
    return () => clearTimeout(timer);
  }, [isScrolling, first]);
  return !isScrolling && restedAt === first;
}
