import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import type { PictureTrouble } from '../../client/chosen-pictures';

/**
 * The draft of a form and what every form can do with it; each form adds its own steps. `At` holds the values that a
 * form is opened with, such as the community's id.
 */
export interface DraftForm<Draft, Fault, At extends readonly unknown[]> {
  /** The values that the form was opened with; absent until it is opened. */
  readonly at?: At;
  readonly draft: Draft;
  /** Whether opening the form found an earlier draft that the page should mention. */
  readonly restored: boolean;
  /** Whether the phone's storage is full, so that the draft lives only as long as the app. */
  readonly volatile: boolean;
  /** Everything that is still wrong; empty until the first try to send. */
  readonly faults: readonly Fault[];
  /** If the form has pictures: why they differ from those that the person chose. */
  readonly trouble?: PictureTrouble;
  readonly open: (...at: At) => void;
  readonly change: (change: Partial<Draft>) => void;
  /** Replaces the whole draft; fields that the new one leaves out are gone. */
  readonly replace: (draft: Draft) => void;
  /** Notes what is wrong by this rule, now and after every later change. Returns whether nothing is wrong now. */
  readonly check: (rule: (draft: Draft) => readonly Fault[]) => boolean;
  /** For a letter: the draft to which its words return if the cloud refuses them. */
  readonly letterDraft: () => { readonly key: string; readonly value: Draft } | undefined;
  /** Removes the draft from the phone's storage, because it has been sent. The page still shows it. */
  readonly drop: () => void;
  /** Empties the form for a new draft. The phone's storage stays as it is. */
  readonly clear: () => void;
}

interface DraftRules<Draft, At extends readonly unknown[]> {
  /** The key in the phone's storage; it has one draft for each key. */
  readonly key: (...at: At) => string;
  readonly blank: Draft;
  /** Makes the draft with which the form opens; if left out, the earlier draft over the blank one. */
  readonly start?: (earlier: Draft | undefined, ...at: At) => Draft;
  /** Whether the page should mention an earlier draft; if left out, it mentions every one. */
  readonly isBegun?: (earlier: Draft) => boolean;
  /**
   * Resets the form's state besides its draft. `again` tells that the person was here before, with the same values, and
   * has not finished; the form then keeps the step at which they left it.
   */
  readonly opened?: (again: boolean) => void;
  readonly changed?: () => void;
}

/**
 * The part of a form's store that keeps its draft. It saves the draft on the phone at every change and removes it only
 * at `drop`. A form that is sent as a letter needs no `drop`, because the outbox takes the draft over with
 * `letterDraft`. Nothing else removes a draft, so a failure never costs the person's words.
 */
export function createDraft<Draft extends object, Fault, At extends readonly unknown[]>(
  rules: DraftRules<Draft, At>,
  // `open` is left out, because a form may have an `open` of its own.
  set: (state: Partial<Omit<DraftForm<Draft, Fault, At>, 'open'>>) => void,
  get: () => DraftForm<Draft, Fault, At>,
): DraftForm<Draft, Fault, At> {
  const { blank, isBegun = () => true, opened, changed } = rules;
  // The blank draft fills in fields that a draft from an older release lacks.
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
      // A draft that the phone had no room for exists only in this store.
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
