import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a reader prefers, wherever they are: neither data nor part of an address. Kept on the reader's machine. */
interface Preferences {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

/** Key under which the preferences are kept; the page's first script reads the theme from it before anything is drawn. */
export const preferencesKey = 'tien-do-preferences';

/** The store of preferences, persisted and versioned. What is kept in another shape than expected falls back to the defaults. */
export const usePreferences = create<Preferences>()(
  persist((set) => ({ theme: 'system', setTheme: (theme) => set({ theme }) }), {
    name: preferencesKey,
    version: 1,
    skipHydration: true,
    partialize: ({ theme }) => ({ theme }),
    merge: (kept, initial) => {
      const theme = typeof kept === 'object' && kept !== null && 'theme' in kept ? themes.find((candidate) => candidate === kept.theme) : undefined;
      return { ...initial, theme: theme ?? initial.theme };
    },
  }),
);
