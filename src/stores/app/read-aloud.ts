import { create } from 'zustand';
import { canReadAloud, readAloud, stopReading } from '../../client/read-aloud';

interface ReadAloudStore {
  /** False where neither browser nor plugin has a voice: no button then. */
  readonly able: boolean;
  readonly reading: boolean;
  /** Reads, or stops when it is reading. */
  readonly toggle: (sentences: readonly string[]) => void;
  readonly stop: () => void;
}

/** One voice for all pages: whoever leaves a page stops it. */
export const useReadAloud = create<ReadAloudStore>()((set, get) => ({
  able: canReadAloud(),
  reading: false,
  toggle(sentences) {
    if (get().reading) return get().stop();
    set({ reading: true });
    readAloud(sentences, () => set({ reading: false }));
  },
  stop() {
    stopReading();
    set({ reading: false });
  },
}));
