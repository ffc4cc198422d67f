import { create } from 'zustand';
import { readDraft } from '../../client/drafts';
import { newMutationId, randomBytes } from '../../client/mutation-id';
import { isVolatile, leave, waiting, type Letter } from '../../client/outbox';
import { findLetter } from '../app/outbox';
import {
  doorFaults,
  draftKey,
  forgetDraft,
  isBegun,
  isFaultless,
  keepDraft,
  saidNeeds,
  type DoorDraft,
  type DoorFaults,
  type SpokenNeed,
} from './door-draft';
import { noteVisit } from './doors';

/** `write` → `read` back to the household → `done`. A door that stayed shut has nothing to be read. */
export type DoorStep = 'write' | 'read' | 'done';

interface DoorStore {
  readonly community: string;
  readonly unit: string;
  /** Absent while the slip's number is being made. */
  readonly draft?: DoorDraft;
  readonly step: DoorStep;
  readonly restored: boolean;
  readonly volatile: boolean;
  readonly faults?: DoorFaults;
  readonly open: (communityId: string, unit: string) => Promise<void>;
  readonly change: (change: Partial<Omit<DoorDraft, 'unit' | 'mutationId' | 'slip'>>) => void;
  readonly changeNeed: (index: number, change: Partial<SpokenNeed>) => void;
  readonly removeNeed: (index: number) => void;
  /** Notes what is missing; else goes on to reading it back, or saves what has nothing to be read. */
  readonly goOn: () => void;
  readonly stepBack: () => void;
  readonly save: () => void;
}

/** What is restored after a refusal is a new record: the old one's id has its answer. */
type Restorable = Omit<DoorDraft, 'mutationId'> & Partial<Pick<DoorDraft, 'mutationId'>>;

/** The record of one visit. Every change is a draft on the phone until it is in the outbox. */
export const useDoor = create<DoorStore>()((set, get) => ({
  community: '',
  unit: '',
  step: 'write',
  restored: false,
  volatile: false,
  async open(communityId, unit) {
    const { community, unit: before, draft: begun, step } = get();
    // Come back to, and not finished: it stands where it was left.
    if (begun && step !== 'done' && community === communityId && before === unit) return;
    const fresh = { community: communityId, step: 'write', volatile: false, faults: undefined } as const;
    set({ ...fresh, unit, draft: undefined, restored: false });
    const earlier = readDraft<Restorable>(draftKey(communityId, unit));
    const draft: DoorDraft = {
      ...(earlier ?? { unit, slip: await newSlip(), needs: [] }),
      mutationId: earlier?.mutationId ?? (await newMutationId()),
    };
    // The app was killed between saving and forgetting: the letter is there, so the draft is not.
    if (findLetter(waiting(), 'door.record', ({ mutationId }) => mutationId === draft.mutationId)) {
      forgetDraft(communityId, unit);
      return get().open(communityId, unit);
    }
    // Another door was opened meanwhile.
    if (get().community === communityId && get().unit === unit)
      set({ draft, restored: earlier !== undefined && isBegun(draft) });
  },
  change(change) {
    const { draft: before, community, faults } = get();
    if (!before) return;
    const draft = { ...before, ...change };
    set({ draft, volatile: !keepDraft(community, draft), faults: faults && doorFaults(draft) });
  },
  changeNeed(index, change) {
    const needs = get().draft?.needs ?? [];
    get().change({ needs: needs.map((need, i) => (i === index ? { ...need, ...change } : need)) });
  },
  removeNeed(index) {
    get().change({ needs: (get().draft?.needs ?? []).filter((_, i) => i !== index) });
  },
  goOn() {
    const { draft, save } = get();
    if (!draft) return;
    const faults = doorFaults(draft);
    if (!isFaultless(faults)) return set({ faults });
    if (draft.outcome === 'visited') set({ faults: undefined, step: 'read' });
    else save();
  },
  stepBack: () => set({ step: 'write' }),
  save() {
    const { draft, community, step } = get();
    if (!draft?.outcome || step === 'done' || !isFaultless(doorFaults(draft))) return;
    const letter = letterOf(community, draft);
    const { unit, outcome, needs } = letter.input;
    leave(letter);
    noteVisit(community, { unit, outcome, spoke: needs.length > 0, at: letter.writtenAt });
    // Where the phone has no room for the letter, the draft is what survives a killed app; it carries the same id.
    if (!isVolatile()) forgetDraft(community, draft.unit);
    set({ step: 'done', restored: false });
  },
}));

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
