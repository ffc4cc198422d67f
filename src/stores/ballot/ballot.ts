import { create } from 'zustand';
import type { Choice, Form } from '../../domain/ballot/form';
import type { MyBallotPaper } from '../../contract/ballot/ballots';
import { choiceToSend, hasAnswer, pickOption, type Picks } from './picks';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
import { createPosting } from '../kit/create-posting';

/** The community's latest ballot. */
export const useBallot = createPageStore('ballot', 'ballots.read');
export const useCast = createPosting('ballots.cast');
export const useAcknowledge = createAction('ballots.acknowledge');

/** The owner whose vote it is, and the ballot. */
interface Paper {
  readonly ballotId: string;
  readonly ownerKey: string;
}

type Step =
  | { readonly step: 'look' }
  | {
      readonly step: 'choose';
      readonly of: Paper;
      /** The motion's place on the paper, from 0. */
      readonly place: number;
      readonly picks: Picks;
      /** Every motion has an answer and one is being changed: the next step leads back to the check. */
      readonly changing?: true;
    }
  | { readonly step: 'confirm'; readonly of: Paper; readonly picks: Choice };

interface VoteStore {
  readonly at: Step;
  /** The owner whose vote has just been accepted; the seal is stamped there. */
  readonly justCast?: string;
  /** The picks for this paper before the person went back to look; they are nowhere on the phone. */
  readonly begun?: { readonly of: Paper; readonly picks: Picks };
  readonly begin: (of: Paper) => void;
  readonly choose: (form: Form, optionId: string) => void;
  /** Goes to the next motion, or after the last one to the check; does nothing while this one has no answer. */
  readonly next: (form: Form) => void;
  readonly change: (place: number) => void;
  readonly stepBack: (form: Form) => void;
  readonly cast: (communityId: string) => Promise<void>;
  /** Ends the show of the seal. A vote under way keeps its step until the person comes back. */
  readonly leave: () => void;
}

/** Shows a change of one owner's paper at once. */
function patchPaper(ownerKey: string, change: (paper: MyBallotPaper) => MyBallotPaper): void {
  useBallot.getState().patch(({ ballot }) => ({
    ...(ballot && {
      ballot: {
        ...ballot,
        mine: ballot.mine.map((paper) => (paper.ownerKey === ownerKey ? change(paper) : paper)),
      },
    }),
  }));
}

/** The steps of one vote: choose, check, cast. The phone never keeps a choice before it is cast. */
export const useVote = create<VoteStore>()((set, get) => ({
  at: { step: 'look' },
  begin(of) {
    useCast.getState().reset();
    const { begun } = get();
    const picks = begun && isSame(begun.of, of) ? begun.picks : {};
    set({ at: { step: 'choose', of, place: 0, picks }, justCast: undefined });
  },
  choose(form, optionId) {
    const { at } = get();
    if (at.step === 'choose') set({ at: { ...at, picks: pickOption(form, at.place, at.picks, optionId) } });
  },
  next(form) {
    const { at } = get();
    if (at.step !== 'choose' || !hasAnswer(form, at.place, at.picks)) return;
    const { of, place, picks, changing } = at;
    const last = changing || place === form.motions.length - 1;
    set({ at: last ? { step: 'confirm', of, picks } : { ...at, place: place + 1 } });
  },
  change(place) {
    const { at } = get();
    if (at.step === 'confirm') set({ at: { ...at, step: 'choose', place, changing: true } });
  },
  stepBack({ motions }) {
    const { at } = get();
    if (at.step === 'look') return;
    const { of, picks } = at;
    if (at.step === 'confirm') set({ at: { step: 'choose', of, picks, place: motions.length - 1 } });
    // An answer to one of several motions can be changed but not taken away, so all of them still have one.
    else if (at.changing) set({ at: { step: 'confirm', of, picks } });
    else if (at.place > 0) set({ at: { ...at, place: at.place - 1 } });
    else set({ at: { step: 'look' }, begun: { of, picks } });
  },
  async cast(communityId) {
    const { at } = get();
    if (at.step !== 'confirm') return;
    const { of, picks } = at;
    const { ballotId, ownerKey } = of;
    const { view } = useBallot.getState();
    const until = 'value' in view ? view.value.ballot?.closesAt : undefined;
    const now = await useCast
      .getState()
      .send(
        { communityId, ballotId, ownerKey, choice: choiceToSend(picks) },
        until === undefined ? {} : { until },
      );
    if (now.state === 'busy') return;
    const shown = get().at;
    // The person may be choosing for another owner by now.
    const isTheirs = shown.step === 'look' || isSame(shown.of, of);
    if (now.state === 'sent') {
      const { receipt, castAt } = now.value;
      patchPaper(ownerKey, ({ paperWaiting: _, ...paper }) => ({
        ...paper,
        voted: { receipt, castAt, channel: 'online' },
      }));
      if (isTheirs) set({ justCast: ownerKey });
    }
    if (isTheirs) set({ at: { step: 'look' }, begun: undefined });
    if (now.state === 'refused') await useBallot.getState().reload();
  },
  leave: () => set({ justCast: undefined }),
}));

const isSame = (one: Paper, other: Paper): boolean =>
  one.ballotId === other.ballotId && one.ownerKey === other.ownerKey;

/** The paper of the vote under way, as long as it can be cast in this ballot. */
export const findPaperAt = (
  at: Step,
  {
    ballotId,
    phase,
    mine,
  }: { readonly ballotId: string; readonly phase: string; readonly mine: readonly MyBallotPaper[] },
): MyBallotPaper | undefined =>
  at.step !== 'look' && at.of.ballotId === ballotId && phase === 'open'
    ? mine.find(({ ownerKey }) => ownerKey === at.of.ownerKey)
    : undefined;

/** Tells the cloud that the owner finds a vote right that somebody else handed in. */
export async function acknowledgeVote(
  communityId: string,
  ballotId: string,
  ownerKey: string,
): Promise<void> {
  if (!(await useAcknowledge.getState().run({ communityId, ballotId, ownerKey }))) return;
  patchPaper(ownerKey, (paper) => {
    if (!paper.voted) return paper;
    const { toCheck: _, ...voted } = paper.voted;
    return { ...paper, voted };
  });
}
