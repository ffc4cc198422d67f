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

/** `write` → `read` back to the household → `done`. A door that stayed shut has nothing to be read. */
export type DoorStep = 'write' | 'read' | 'done';

type At = [communityId: string, unit: string];

/** Its faults are one entry at most, which says all that is missing, need by need. */
interface DoorStore extends DraftForm<DoorDraft, DoorFaults, At> {
  readonly step: DoorStep;
  /** Ends when the draft has its numbers. */
  readonly open: (...at: At) => Promise<void>;
  readonly changeNeed: (index: number, change: Partial<SpokenNeed>) => void;
  readonly removeNeed: (index: number) => void;
  /** Notes what is missing; else goes on to reading it back, or saves what has nothing to be read. */
  readonly goOn: () => void;
  readonly stepBack: () => void;
  readonly save: () => void;
}

const blank: DoorDraft = { unit: '', mutationId: '', slip: '', needs: [] };

function missing(draft: DoorDraft): readonly DoorFaults[] {
  const faults = doorFaults(draft);
  return isFaultless(faults) ? [] : [faults];
}

/** The record of one visit. Every change is a draft on the phone until it is in the outbox. */
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
      // The app was killed between saving and forgetting: the letter is there, so the draft is not.
      const isThis = ({ mutationId }: Letter<'door.record'>['input']) =>
        mutationId === get().draft.mutationId;
      if (findLetter(waiting(), 'door.record', isThis)) {
        form.drop();
        form.open(communityId, unit);
      }
      const { at, draft } = get();
      const slip = draft.slip || (await newSlip());
      // What is restored after a refusal is a new record: the old one's id has its answer.
      const mutationId = draft.mutationId || (await newMutationId());
      // Another door was opened meanwhile, or this one once more.
      if (get().at === at) set({ draft: { ...get().draft, slip, mutationId } });
    },
    changeNeed(index, change) {
      const { needs } = get().draft;
      get().change({ needs: needs.map((need, i) => (i === index ? { ...need, ...change } : need)) });
    },
    removeNeed: (index) => get().change({ needs: get().draft.needs.filter((_, i) => i !== index) }),
    goOn() {
      const { draft, check, save } = get();
      if (!check(missing)) return;
      if (draft.outcome === 'visited') set({ step: 'read' });
      else save();
    },
    stepBack: () => set({ step: 'write' }),
    save() {
      const { at, draft, step, drop } = get();
      if (!at || !draft.outcome || step === 'done' || missing(draft).length > 0) return;
      const [communityId] = at;
      const letter = letterOf(communityId, draft);
      const { unit, outcome, needs } = letter.input;
      leave(letter);
      noteVisit(communityId, { unit, outcome, spoke: needs.length > 0, at: letter.writtenAt });
      // Where the phone has no room for the letter, the draft is what survives a killed app; it carries the same id.
      if (!isVolatile()) drop();
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

/** Whether a saved record has arrived, as far as this phone knows. */
export function fateOf(letters: readonly Letter[], refused: readonly { letter: Letter }[], draft: DoorDraft) {
  const same = ({ input }: Letter) => input.mutationId === draft.mutationId;
  if (letters.some(same)) return 'waiting';
  return refused.some(({ letter }) => same(letter)) ? 'refused' : 'sent';
}

/** Crockford's base 32: no I, L, O, U, which a hand writes like others. 256 is a multiple of 32: no digit is likelier. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const digits = 8;

/** A slip's number as it is written down: `7K3M-Q2XD`. Made on the phone, so that a slip can be left without network. */
export async function newSlip(): Promise<string> {
  const made = Array.from(await randomBytes(digits), (byte) => alphabet[byte % 32]).join('');
  return `${made.slice(0, 4)}-${made.slice(4)}`;
}
