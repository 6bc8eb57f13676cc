import { create } from 'zustand';
import type { StateStorage } from 'zustand/middleware';

/** Whether what is drafted is kept on the reader's machine: `full` and `closed` mean in this page alone, until it is left. */
export type DraftKeeping = 'kept' | 'full' | 'closed';

/** How keeping the drafts went last; never kept itself. */
export const useDraftKeeping = create<{ readonly keeping: DraftKeeping }>()(() => ({ keeping: 'kept' }));

function tell(keeping: DraftKeeping): void {
  if (useDraftKeeping.getState().keeping !== keeping) useDraftKeeping.setState({ keeping });
}

/** The browser's storage, which may be full, switched off or (while pages are built) not there: each is told, none throws. */
export const draftStorage: StateStorage = {
  getItem: (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      tell('closed');
      return null;
    }
  },
  setItem: (name, value) => {
    try {
      localStorage.setItem(name, value);
      tell('kept');
    } catch (error) {
      tell(error instanceof DOMException && /quota/iu.test(error.name) ? 'full' : 'closed');
    }
  },
  removeItem: (name) => {
    try {
      localStorage.removeItem(name);
    } catch {
      tell('closed');
    }
  },
};
