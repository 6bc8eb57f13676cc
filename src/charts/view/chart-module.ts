import type { ComponentType } from 'react';

/** A component whose script comes later. */
export interface ChartModule<P> {
  /** The component once it is here. Throws what went wrong with its script. */
  readonly component: () => ComponentType<P> | undefined;
  /** Hears of the component's arrival; the first listener starts the loading. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly load: () => Promise<ComponentType<P>>;
}

/** A module of one chart: loaded once, kept. */
export function chartModule<P>(load: () => Promise<ComponentType<P>>): ChartModule<P> {
  const listeners = new Set<() => void>();
  let loading: Promise<void> | undefined;
  let state: { readonly component: ComponentType<P> } | { readonly fault: unknown } | undefined;
  const start = async (): Promise<void> => {
    try {
      const component = await load();
      await measured();
      state = { component };
    } catch (fault) {
      state = { fault };
    }
    for (const listener of listeners) listener();
  };
  return {
    component: () => {
      if (state === undefined) return undefined;
      if ('fault' in state) throw state.fault;
      return state.component;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      loading ??= start();
      return () => listeners.delete(listener);
    },
    load,
  };
}

/** Boxes learn their width in the frame after they appear; a chart drawn before would be drawn twice, first at a width it does not have. */
async function measured(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined') return;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
