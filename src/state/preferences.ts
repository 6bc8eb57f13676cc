import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How close the rows of a table stand. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** What a reader prefers, wherever they are: neither data nor part of an address. Kept on the reader's machine. */
interface Preferences {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  /** Ids of the indicators a reader keeps at the top of lists. */
  readonly pinnedIndicators: readonly string[];
  readonly togglePinned: (indicatorId: string) => void;
  /** Whether keys without a modifier do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  readonly setSingleKeys: (singleKeys: boolean) => void;
  readonly density: Density;
  readonly setDensity: (density: Density) => void;
}

/** Key under which the preferences are kept; the page's first script reads the theme from it before anything is drawn. */
export const preferencesKey = 'tien-do-preferences';

/** The store of preferences, persisted and versioned. What is kept in another shape than expected falls back to the defaults. */
export const usePreferences = create<Preferences>()(
  persist((set) => ({
    theme: 'system',
    setTheme: (theme) => set({ theme }),
    density: 'comfortable',
    setDensity: (density) => set({ density }),
    pinnedIndicators: [],
    singleKeys: true,
    setSingleKeys: (singleKeys) => set({ singleKeys }),
    togglePinned: (indicatorId) => set(({ pinnedIndicators }) => ({ pinnedIndicators: pinnedIndicators.includes(indicatorId) ? pinnedIndicators.filter((id) => id !== indicatorId) : [...pinnedIndicators, indicatorId] })),
  }), {
    name: preferencesKey,
    version: 2,
    // Version 1 held the theme alone; what it holds still means the same, and merging fills in the rest.
    migrate: (kept) => kept,
    skipHydration: true,
    partialize: ({ theme, density, pinnedIndicators, singleKeys }) => ({ theme, density, pinnedIndicators, singleKeys }),
    merge: (kept, initial) => {
      const own: Partial<Record<keyof Preferences, unknown>> = typeof kept === 'object' && kept !== null ? kept : {};
      return {
        ...initial,
        theme: themes.find((candidate) => candidate === own.theme) ?? initial.theme,
        density: densities.find((candidate) => candidate === own.density) ?? initial.density,
        pinnedIndicators: Array.isArray(own.pinnedIndicators) ? own.pinnedIndicators.filter((id): id is string => typeof id === 'string') : [],
        singleKeys: own.singleKeys !== false,
      };
    },
  }),
);
