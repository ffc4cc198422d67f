import { dropIfSame, readDraft, saveDraft } from '../../client/drafts';
import type { PictureTrouble } from '../../client/chosen-pictures';

/**
 * The content of a form at one moment, taken before a call is awaited. By the time the answer arrives, another form may
 * be open, or the person may have written on: everything here reaches this draft alone.
 */
export interface TakenDraft<Draft, At> {
  readonly at: At;
  readonly draft: Draft;
  /** For a letter: where its words go back to, should the cloud refuse them. */
  readonly letterDraft: { readonly key: string; readonly value: Draft };
  /** The form has not been opened again since, for this or for anything else. */
  readonly isOpen: () => boolean;
  /** Notes something in it, unless the person has changed it since. */
  readonly amend: (change: Partial<Draft>) => void;
  /**
   * Forgets what the phone keeps: it is sent. What the page shows stays, unless it was opened again with the same words.
   * Answers whether the form still showed them.
   */
  readonly drop: () => boolean;
  /** Empties the form for the next one; what the phone keeps stays, and so does what was written since. */
  readonly clear: () => void;
}

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
  /** Undefined as long as the form has not been opened. There is no other way to drop or to clear a draft. */
  readonly take: () => TakenDraft<Draft, At> | undefined;
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
  function open(...at: At) {
    const again = unfinished === JSON.stringify(at);
    // What the phone has no room for is nowhere else.
    const volatile = again && get().volatile;
    const earlier = volatile ? get().draft : readDraft<Draft>(rules.key(...at));
    const restored = earlier !== undefined && isBegun(earlier);
    const clean = { faults: [], trouble: undefined };
    set({ ...clean, volatile, at, draft: start(earlier, ...at), restored });
    unfinished = JSON.stringify(at);
    opened?.(again);
  }
  return {
    draft: blank,
    restored: false,
    volatile: false,
    faults: [],
    open,
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
    take() {
      const { at, draft } = get();
      if (!at) return undefined;
      const under = rules.key(...at);
      let words = JSON.stringify(draft);
      // On a full phone this is an earlier state of the same draft.
      let kept = readDraft(under);
      const isOpen = () => get().at === at;
      const isShown = () => key() === under && JSON.stringify(get().draft) === words;
      /** Shown by a later opening, the words would look unsent. */
      const finish = () => {
        unfinished = undefined;
        const { at: now } = get();
        if (now && !isOpen()) open(...now);
      };
      return {
        at,
        draft,
        letterDraft: { key: under, value: draft },
        isOpen,
        amend(change) {
          const amended = { ...(JSON.parse(words) as Draft), ...change };
          if (isShown()) get().replace(amended);
          else if (JSON.stringify(readDraft(under)) === words) saveDraft(under, amended);
          else return;
          words = JSON.stringify(amended);
          kept = readDraft(under);
        },
        drop() {
          const shown = isShown();
          dropIfSame({ key: under, value: kept });
          if (shown) finish();
          return shown;
        },
        clear() {
          if (!isShown()) return;
          finish();
          if (isOpen()) set({ draft: blank, restored: false, faults: [], trouble: undefined });
        },
      };
    },
  };
}
