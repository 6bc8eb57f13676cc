import { useEffect, useState } from 'react';

/** Pixels of a rem, and whether the reader points with a finger; as drawn on the server until the page runs. */
export function useMachine(): readonly [number, boolean] {
  const [machine, setMachine] = useState<readonly [number, boolean]>([16, false]);
  useEffect(() => {
    const coarse = window.matchMedia('(pointer: coarse)');
    const read = (): void => setMachine([Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, coarse.matches]);
    read();
    coarse.addEventListener('change', read);
    return () => coarse.removeEventListener('change', read);
  }, []);
  return machine;
}
