import { create } from 'zustand';
import { newMutationId, randomBytes } from '../../client/mutation-id';
import { isVolatile, leave, waiting, type Letter } from '../../client/outbox';
import { findLetter } from '../app/outbox';
import { createDraft, type DraftForm } from '../kit/create-draft';
import {
  doorFaults,
  draftKey,
  isBegun,
  isFaultless,
  saidNeeds,
  type DoorDraft,
  type DoorFaults,
  type SpokenNeed,
} from './door-draft';
import { noteVisit } from './doors';

/**
 * The steps of a visit: `write` it down, `read` it back to the household, `done`. If the door stayed shut there is
 * nothing to read back.
 */
export type DoorStep = 'write' | 'read' | 'done';

type At = [communityId: string, unit: string];

/** The store of the form. `faults` has at most one entry, which says everything that is missing, need by need. */
interface DoorStore extends DraftForm<DoorDraft, DoorFaults, At> {
  readonly step: DoorStep;
  /** Opens the form for a flat. The promise resolves when the draft has its slip's number and its mutation's id. */
  readonly open: (...at: At) => Promise<void>;
  readonly changeNeed: (index: number, change: Partial<SpokenNeed>) => void;
  readonly removeNeed: (index: number) => void;
  /** Notes what is missing. If nothing is, goes on to reading back, or saves if there is nothing to read back. */
  readonly finishWriting: () => void;
  readonly stepBack: () => void;
  readonly save: () => void;
}

const blank: DoorDraft = { unit: '', mutationId: '', slip: '', needs: [] };

function missing(draft: DoorDraft): readonly DoorFaults[] {
  const faults = doorFaults(draft);
  return isFaultless(faults) ? [] : [faults];
}

/** The form for one visit. The phone keeps every change as a draft until the record is in the outbox. */
export const useDoor = create<DoorStore>()((set, get) => {
  const form = createDraft<DoorDraft, DoorFaults, At>(
    {
      key: draftKey,
      blank,
      start: (earlier, _, unit) => ({ ...blank, ...earlier, unit }),
      isBegun,
      opened: (again) => (again && get().step !== 'done' ? undefined : set({ step: 'write' })),
    },
    set,
    get,
  );
  return {
    ...form,
    step: 'write',
    async open(communityId, unit) {
      form.open(communityId, unit);
      // If the app was killed after saving the letter and before dropping the draft, the draft is dropped now.
      const isThis = ({ mutationId }: Letter<'door.record'>['input']) =>
        mutationId === get().draft.mutationId;
      if (findLetter(waiting(), 'door.record', isThis)) {
        form.take()?.drop();
        form.open(communityId, unit);
      }
      const { at, draft } = get();
      const slip = draft.slip || (await newSlip());
      // A record restored after a refusal gets a new id, because the cloud has already answered the old one.
      const mutationId = draft.mutationId || (await newMutationId());
      // Nothing is set if another door was opened meanwhile, or this one once more.
      if (get().at === at) set({ draft: { ...get().draft, slip, mutationId } });
    },
    changeNeed(index, change) {
      const { needs } = get().draft;
      get().change({ needs: needs.map((need, i) => (i === index ? { ...need, ...change } : need)) });
    },
    removeNeed: (index) => get().change({ needs: get().draft.needs.filter((_, i) => i !== index) }),
    finishWriting() {
      const { draft, check, save } = get();
      if (!check(missing)) return;
      if (draft.outcome === 'visited') set({ step: 'read' });
      else save();
    },
    stepBack: () => set({ step: 'write' }),
    save() {
      const { at, draft, step, take } = get();
      if (!at || !draft.outcome || step === 'done' || missing(draft).length > 0) return;
      const [communityId] = at;
      const letter = letterOf(communityId, draft);
      const { unit, outcome, needs } = letter.input;
      leave(letter);
      noteVisit(communityId, { unit, outcome, spoke: needs.length > 0, at: letter.writtenAt });
      // If the phone has no room for the letter, only the draft survives a killed app; it has the same id.
      if (!isVolatile()) take()?.drop();
      set({ step: 'done', restored: false, volatile: false });
    },
  };
});

function letterOf(communityId: string, draft: DoorDraft): Letter<'door.record'> {
  const { unit, mutationId, slip, outcome = 'not-home', household = 'owner' } = draft;
  const { mutationId: _sent, ...again } = draft;
  const needs = saidNeeds(draft).flatMap(({ text, place, category }) =>
    place && category ? [{ text: text.trim(), place, category }] : [],
  );
  return {
    procedure: 'door.record',
    input: { communityId, mutationId, unit, outcome, household, slip, saidAt: Date.now(), needs },
    writtenAt: Date.now(),
    draft: { key: draftKey(communityId, unit), value: again },
  };
}

/** Whether a saved record has reached the cloud, as far as this phone knows. */
export function fateOf(letters: readonly Letter[], refused: readonly { letter: Letter }[], draft: DoorDraft) {
  const same = ({ input }: Letter) => input.mutationId === draft.mutationId;
  if (letters.some(same)) return 'waiting';
  return refused.some(({ letter }) => same(letter)) ? 'refused' : 'sent';
}

/**
 * Crockford's base 32 has no I, L, O and U, which look like other digits in handwriting. 256 is a multiple of 32, so
 * `byte % 32` makes all digits equally likely.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const digits = 8;

/**
 * A new slip's number, in the form in which it is written down, such as `7K3M-Q2XD`. The phone makes it, so that the
 * worker can leave a slip without network.
 */
export async function newSlip(): Promise<string> {
  const made = Array.from(await randomBytes(digits), (byte) => alphabet[byte % 32]).join('');
  return `${made.slice(0, 4)}-${made.slice(4)}`;
}
