import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { Category } from '../../domain/need/category';
import { type Place } from '../../domain/need/need';
import type { Danger } from '../../domain/need/need-vocabulary';
import { api } from '../../client/api';
import type { NeedCard } from '../../contract/need/needs';

/** How long a person who has pressed "send" waits at most; then the need is sent without having been compared. */
const patienceMs = 3_000;

export interface Draft {
  readonly communityId: string;
  readonly text: string;
  readonly category?: Category;
  readonly place?: Place;
}

export interface Found {
  /** The text that was compared. */
  readonly text: string;
  readonly needs: readonly NeedCard[];
  readonly categories: readonly Category[];
  readonly danger?: Danger;
}

interface SimilarStore {
  /** The latest answer; it stays while further text is being compared. */
  readonly found?: Found;
  /** Needs that the person has already seen; they hold up sending no more. */
  readonly shown: readonly string[];
  /** Needs that the person has put aside as different. */
  readonly dismissed: readonly string[];
  /** Compares a text, once. Without network the result is as if nothing were similar. */
  readonly ask: (draft: Draft) => Promise<void>;
  /**
   * Asked before sending: is there a similar need that has not been shown yet? Compares again if the category has
   * changed.
   */
  readonly unseen: (draft: Draft) => Promise<boolean>;
  readonly markShown: (needIds: readonly string[]) => void;
  readonly dismiss: () => void;
  readonly reset: () => void;
}

const blank = { found: undefined, shown: [], dismissed: [] };

/** Needs similar to the one being written, the category that its words suggest, and a danger that they name. */
export const useSimilar = create<SimilarStore>()((set, get) => {
  let asked:
    { readonly text: string; readonly category?: Category; readonly done: Promise<void> } | undefined;

  function compare(draft: Draft): Promise<void> {
    const { communityId, category, place } = draft;
    const text = draft.text.trim();
    const question = { communityId, text, ...(category && { category }), ...(place && { place }) };
    const done = api.needs.similar(question).then((answer) => {
      // Meanwhile the person has written more.
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
