import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { Category } from '../../domain/need/category';
import { type Place } from '../../domain/need/need';
import type { Danger } from '../../domain/need/need-vocabulary';
import { api } from '../../client/api';
import type { NeedCard } from '../../contract/need/needs';

/** Whoever has pressed "send" waits this long at most; then the need goes without having been compared. */
const patienceMs = 3_000;

export interface Draft {
  readonly communityId: string;
  readonly text: string;
  readonly category?: Category;
  readonly place?: Place;
}

export interface Found {
  /** The words that were compared. */
  readonly text: string;
  readonly needs: readonly NeedCard[];
  readonly categories: readonly Category[];
  readonly danger?: Danger;
}

interface SimilarStore {
  /** The latest answer; it stays while further words are being compared. */
  readonly found?: Found;
  /** Needs that have been before the person's eyes: they stop nobody a second time. */
  readonly shown: readonly string[];
  /** Put aside: not what the person means. */
  readonly dismissed: readonly string[];
  /** Compares the words, once for each text; without network it is as if nothing were alike. */
  readonly ask: (draft: Draft) => Promise<void>;
  /** Before sending: is there one like it that was not shown yet? Compares again when the category has changed. */
  readonly unseen: (draft: Draft) => Promise<boolean>;
  readonly markShown: (needIds: readonly string[]) => void;
  readonly dismiss: () => void;
  readonly reset: () => void;
}

const blank = { found: undefined, shown: [], dismissed: [] };

/** Needs like the one that is being written, the kind that its words speak of, and a danger that they name. */
export const useSimilar = create<SimilarStore>()((set, get) => {
  let asked:
    { readonly text: string; readonly category?: Category; readonly done: Promise<void> } | undefined;

  function compare(draft: Draft): Promise<void> {
    const { communityId, category, place } = draft;
    const text = draft.text.trim();
    const question = { communityId, text, ...(category && { category }), ...(place && { place }) };
    const done = api.needs.similar(question).then((answer) => {
      // More has been written meanwhile.
      if (asked?.done !== done) return;
      if (!answer.ok) asked = undefined;
      set({ found: answer.ok ? { text, ...answer.value } : undefined });
    });
    asked = { text, done, ...(category && { category }) };
    return done;
  }

  return {
    ...blank,
    async ask(draft) {
      const text = draft.text.trim();
      if (!fitsBounds(text, TEXT.needBegun)) {
        asked = undefined;
        set({ found: undefined });
        return;
      }
      return asked?.text === text ? asked.done : compare(draft);
    },
    async unseen(draft) {
      const text = draft.text.trim();
      const same = asked?.text === text && asked.category === draft.category;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
      await Promise.race([same && asked ? asked.done : compare(draft), late]);
      clearTimeout(timer);
      const { found, shown } = get();
      return found?.text === text && found.needs.some(({ needId }) => !shown.includes(needId));
    },
    markShown(needIds) {
      const fresh = needIds.filter((needId) => !get().shown.includes(needId));
      if (fresh.length > 0) set({ shown: [...get().shown, ...fresh] });
    },
    dismiss() {
      const ids = get().found?.needs.map(({ needId }) => needId) ?? [];
      set({ dismissed: [...new Set([...get().dismissed, ...ids])] });
      get().markShown(ids);
    },
    reset() {
      asked = undefined;
      set(blank);
    },
  };
});
