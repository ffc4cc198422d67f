import { create } from 'zustand';
import type { Choice } from '../domain/ballot/tally';
import { createPageStore } from './create-page-store';
import { createPosting } from './create-posting';

/** The community's latest ballot. */
export const useBallot = createPageStore('ballots.read');
export const useCast = createPosting('ballots.cast');

type Step =
  | { readonly step: 'look' }
  | { readonly step: 'choose'; readonly ownerKey: string; readonly choice?: Choice }
  | { readonly step: 'confirm'; readonly ownerKey: string; readonly choice: Choice };

interface VoteStore {
  readonly at: Step;
  /** The owner whose vote has just been taken: the seal comes down there. */
  readonly justCast?: string;
  readonly begin: (ownerKey: string) => void;
  readonly choose: (choice: Choice) => void;
  readonly check: () => void;
  readonly stepBack: () => void;
  readonly cast: (communityId: string, ballotId: string) => Promise<void>;
  readonly leave: () => void;
}

/** The way of one vote: choose, check, cast. A choice is never kept on the phone before it is cast. */
export const useVote = create<VoteStore>()((set, get) => ({
  at: { step: 'look' },
  begin(ownerKey) {
    useCast.getState().reset();
    set({ at: { step: 'choose', ownerKey }, justCast: undefined });
  },
  choose(choice) {
    const { at } = get();
    if (at.step === 'choose') set({ at: { ...at, choice } });
  },
  check() {
    const { at } = get();
    if (at.step === 'choose' && at.choice)
      set({ at: { step: 'confirm', ownerKey: at.ownerKey, choice: at.choice } });
  },
  stepBack() {
    const { at } = get();
    set({ at: at.step === 'confirm' ? { ...at, step: 'choose' } : { step: 'look' } });
  },
  async cast(communityId, ballotId) {
    const { at } = get();
    if (at.step !== 'confirm') return;
    const { ownerKey, choice } = at;
    await useCast.getState().send({ communityId, ballotId, ownerKey, choice });
    const { now } = useCast.getState();
    if (now.state === 'busy') return;
    if (now.state === 'sent') {
      const voted = now.value;
      useBallot.getState().patch((value) => ({
        ...value,
        ...(value.ballot && {
          ballot: {
            ...value.ballot,
            mine: value.ballot.mine.map((paper) =>
              paper.ownerKey === ownerKey ? { ...paper, voted } : paper,
            ),
          },
        }),
      }));
      set({ justCast: ownerKey });
    }
    set({ at: { step: 'look' } });
    if (now.state === 'refused') await useBallot.getState().reload();
  },
  leave: () => set({ at: { step: 'look' }, justCast: undefined }),
}));
