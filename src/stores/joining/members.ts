import { create } from 'zustand';
import type { FlatMember } from '../../contract/joining/joining';
import { blankFlat, readTypedUnit, type TypedFlat } from '../../domain/joining/typed-flat';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** The people who have joined a flat. */
export const useMembers = createPageStore('flat-members', 'joining.members');
export const useEnd = createAction('joining.end');

interface FlatStore {
  readonly typed: TypedFlat;
  /** The flat that the page shows. */
  readonly unit?: string;
  /** The member whose membership is about to end. */
  readonly ending?: FlatMember;
  readonly reason: string;
  readonly type: (typed: TypedFlat) => void;
  readonly find: (communityId: string) => void;
  readonly choose: (ending: FlatMember | undefined) => void;
  readonly say: (reason: string) => void;
  readonly end: (communityId: string) => Promise<void>;
  readonly open: () => void;
}

const blank = { typed: blankFlat, unit: undefined, ending: undefined, reason: '' };

/** One flat on the worker's desk. */
export const useFlatDesk = create<FlatStore>()((set, get) => ({
  ...blank,
  type: (typed) => set({ typed, unit: undefined, ending: undefined }),
  find(communityId) {
    const unit = readTypedUnit(get().typed);
    if (unit === undefined) return;
    useEnd.getState().reset();
    set({ unit });
    void useMembers.getState().load({ communityId, unit });
  },
  choose(ending) {
    useEnd.getState().reset();
    set({ ending, reason: '' });
  },
  say: (reason) => set({ reason }),
  async end(communityId) {
    const { unit, ending, reason } = get();
    if (!unit || !ending) return;
    if (!(await useEnd.getState().run({ communityId, unit, member: ending.member, reason }))) return;
    if (get().ending === ending) set({ ending: undefined });
    await useMembers.getState().reload();
  },
  open() {
    useEnd.getState().reset();
    set(blank);
  },
}));
