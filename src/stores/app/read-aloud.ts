import { create } from 'zustand';
import { canReadAloud, readAloud, stopReading } from '../../client/read-aloud';

interface ReadAloudStore {
  /** False if neither browser nor plugin has a voice; then there is no button. */
  readonly able: boolean;
  readonly reading: boolean;
  /** Starts reading, or stops if it is reading. */
  readonly toggle: (sentences: readonly string[]) => void;
  readonly stop: () => void;
}

/** All pages share one voice; it stops when the person leaves the page. */
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
