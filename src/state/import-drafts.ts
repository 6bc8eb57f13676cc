import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { ReportDraft } from '../domain/draft/report-draft.ts';
import { keptDrafts } from './draft-schema.ts';
import { draftStorage, useDraftKeeping } from './draft-storage.ts';

interface Steps {
  readonly past: readonly ReportDraft[];
  readonly future: readonly ReportDraft[];
}

/** Reports being read in, on this machine alone, until they are written to a file or thrown away. */
interface ImportDrafts {
  /** Oldest first. */
  readonly drafts: readonly ReportDraft[];
  /** The steps that can be taken back and done again, by draft; of this page's time only. */
  readonly steps: Readonly<Record<string, Steps>>;
  /** The draft thrown away last, to be taken back. */
  readonly discarded: ReportDraft | undefined;
  readonly add: (draft: Omit<ReportDraft, 'id'>) => string;
  /** One step: `change` gives the draft as it is to be; the same object means no step. */
  readonly change: (id: string, change: (draft: ReportDraft) => ReportDraft) => void;
  /** As `change`, but typing that goes on: no step of its own while the last one is of the same `field`. */
  readonly type: (id: string, field: string, change: (draft: ReportDraft) => ReportDraft) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly discard: (id: string) => void;
  readonly takeBack: () => void;
}

const mostSteps = 100;
const noSteps: Steps = { past: [], future: [] };
let typing: string | undefined;

/** Key under which drafts are kept. */
export const draftsKey = 'tien-do-import-drafts';

/** The store of drafts, persisted and versioned. Nothing in it ever leaves the reader's machine. */
export const useImportDrafts = create<ImportDrafts>()(
  persist(
    (set, get) => {
      const replace = (draft: ReportDraft, steps: Steps): void => {
        set(({ drafts, steps: all }) => ({ drafts: drafts.map((other) => (other.id === draft.id ? draft : other)), steps: { ...all, [draft.id]: steps } }));
      };
      const find = (id: string): ReportDraft | undefined => get().drafts.find((draft) => draft.id === id);
      const stepsOf = (id: string): Steps => get().steps[id] ?? noSteps;
      const step = (id: string, change: (draft: ReportDraft) => ReportDraft, joins: boolean): void => {
        const before = find(id);
        if (before === undefined) return;
        const after = change(before);
        if (after === before) return;
        const { past } = stepsOf(id);
        replace(after, { past: joins ? past : [...past, before].slice(-mostSteps), future: [] });
      };
      return {
        drafts: [],
        steps: {},
        discarded: undefined,
        add: (draft) => {
          const { drafts } = get();
          const numbers = drafts.map(({ id }) => Number(/\d+$/u.exec(id)?.[0] ?? 0));
          const id = `draft-${Math.max(0, ...numbers) + 1}`;
          set({ drafts: [...drafts, { ...draft, id }] });
          return id;
        },
        change: (id, change) => {
          typing = undefined;
          step(id, change, false);
        },
        type: (id, field, change) => {
          const same = typing === `${id} ${field}`;
          typing = `${id} ${field}`;
          step(id, change, same);
        },
        undo: (id) => {
          typing = undefined;
          const { past, future } = stepsOf(id);
          const before = past.at(-1);
          const now = find(id);
          if (before !== undefined && now !== undefined) replace(before, { past: past.slice(0, -1), future: [now, ...future] });
        },
        redo: (id) => {
          typing = undefined;
          const { past, future } = stepsOf(id);
          const [next, ...rest] = future;
          const now = find(id);
          if (next !== undefined && now !== undefined) replace(next, { past: [...past, now], future: rest });
        },
        discard: (id) => {
          const draft = find(id);
          if (draft !== undefined) set(({ drafts }) => ({ drafts: drafts.filter((other) => other.id !== id), discarded: draft }));
        },
        takeBack: () => {
          const { discarded, drafts } = get();
          if (discarded !== undefined) set({ drafts: [...drafts, discarded], discarded: undefined });
        },
      };
    },
    {
      name: draftsKey,
      version: 1,
      skipHydration: true,
      storage: createJSONStorage(() => draftStorage),
      partialize: ({ drafts }) => ({ drafts }),
      merge: (kept, current) => ({ ...current, drafts: keptDrafts(kept) }),
    },
  ),
);

/** Follows what other windows keep, so that two of them do not overwrite each other. Returns what ends it. */
export function followOtherWindows(): () => void {
  const onStorage = (event: StorageEvent): void => {
    // What this window could not keep exists nowhere else.
    if (event.key === draftsKey && useDraftKeeping.getState().keeping === 'kept') void useImportDrafts.persist.rehydrate();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
