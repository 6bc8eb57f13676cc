import { lazy, type ComponentType, type ReactElement, useState } from 'react';

/** A page whose script comes when asked for. */
export interface PageModule<P> {
  readonly Page: (props: P) => ReactElement;
  /** Fetches the script ahead: the page is then drawn without waiting, so a page as written is taken over and never put away for a while. */
  readonly preload: () => Promise<void>;
}

/** Makes a page of the module that `load` brings. */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): PageModule<P> {
  let ready: ComponentType<P> | undefined;
  const Waiting = lazy(async () => ({ default: await load() }));
  return {
    Page: (props) => {
      // What it began as it stays: another component in its place would begin afresh.
      const [Ready] = useState(() => ready);
      return Ready === undefined ? <Waiting {...props} /> : <Ready {...props} />;
    },
    preload: async () => {
      ready = await load();
    },
  };
}
