import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import type { PictureTrouble } from '../../client/chosen-pictures';

/** What every form does with its draft; a form's own steps come on top. `At` is what the form is opened with. */
export interface DraftForm<Draft, Fault, At extends readonly unknown[]> {
  /** What it was opened with; absent before that. */
  readonly at?: At;
  readonly draft: Draft;
  /** An earlier draft was found that is worth a word. */
  readonly restored: boolean;
  /** The phone's storage is full: the draft lives only while the app does. */
  readonly volatile: boolean;
  /** Empty until a first try; from then on what is still wrong. */
  readonly faults: readonly Fault[];
  /** Why the pictures are not what was chosen, where the form has any. */
  readonly trouble?: PictureTrouble;
  readonly open: (...at: At) => void;
  readonly change: (change: Partial<Draft>) => void;
  /** Changes the whole of it: what the new one leaves out is gone. */
  readonly replace: (draft: Draft) => void;
  /** Notes what is wrong by this rule, now and at every change to come; answers whether nothing is. */
  readonly check: (rule: (draft: Draft) => readonly Fault[]) => boolean;
  /** For a letter: where its words go back to, should the cloud refuse them. */
  readonly letterDraft: () => { readonly key: string; readonly value: Draft } | undefined;
  /** Forgets what the phone keeps: it is sent. What the page shows stays. */
  readonly drop: () => void;
  /** Empties the form for the next one; what the phone keeps stays. */
  readonly clear: () => void;
}

interface DraftRules<Draft, At extends readonly unknown[]> {
  /** One draft a key. */
  readonly key: (...at: At) => string;
  readonly blank: Draft;
  /** What the form opens with, where that is not simply the earlier draft. */
  readonly start?: (earlier: Draft | undefined, ...at: At) => Draft;
  /** Whether an earlier draft is worth a word; any is, if this is left out. */
  readonly isBegun?: (earlier: Draft) => boolean;
  /**
   * Puts back what the form keeps besides its draft. `again`: the person was here before, with the same, and has not
   * finished: the step stands where they left it.
   */
  readonly opened?: (again: boolean) => void;
  readonly changed?: () => void;
}

/**
 * The part of a form's store that keeps its draft: on the phone at every change, until `drop`. A form that is sent as a
 * letter needs no `drop`, since the outbox takes the draft over with `letterDraft`. Nothing else forgets what was
 * written, so a failure costs no words.
 */
export function createDraft<Draft extends object, Fault, At extends readonly unknown[]>(
  rules: DraftRules<Draft, At>,
  // A form may open in a way of its own.
  set: (state: Partial<Omit<DraftForm<Draft, Fault, At>, 'open'>>) => void,
  get: () => DraftForm<Draft, Fault, At>,
): DraftForm<Draft, Fault, At> {
  const { blank, isBegun = () => true, opened, changed } = rules;
  // A draft of an older release lacks what has come since.
  const { start = (earlier?: Draft) => ({ ...blank, ...earlier }) } = rules;
  let unfinished: string | undefined;
  let rule: ((draft: Draft) => readonly Fault[]) | undefined;
  const key = () => {
    const { at } = get();
    return at && rules.key(...at);
  };
  return {
    draft: blank,
    restored: false,
    volatile: false,
    faults: [],
    open(...at) {
      const again = unfinished === JSON.stringify(at);
      // What the phone has no room for is nowhere else.
      const volatile = again && get().volatile;
      const earlier = volatile ? get().draft : readDraft<Draft>(rules.key(...at));
      const restored = earlier !== undefined && isBegun(earlier);
      const clean = { faults: [], trouble: undefined };
      set({ ...clean, volatile, at, draft: start(earlier, ...at), restored });
      unfinished = JSON.stringify(at);
      opened?.(again);
    },
    change: (change) => get().replace({ ...get().draft, ...change }),
    replace(draft) {
      const under = key();
      const faults = get().faults.length > 0 && rule ? rule(draft) : [];
      set({ draft, faults, volatile: under === undefined || !saveDraft(under, draft) });
      changed?.();
    },
    check(by) {
      rule = by;
      const faults = by(get().draft);
      set({ faults });
      return faults.length === 0;
    },
    letterDraft() {
      const under = key();
      return under === undefined ? undefined : { key: under, value: get().draft };
    },
    drop() {
      unfinished = undefined;
      const under = key();
      if (under !== undefined) dropDraft(under);
    },
    clear() {
      unfinished = undefined;
      set({ draft: blank, restored: false, faults: [], trouble: undefined });
    },
  };
}
