import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { fits, type Form } from '../../domain/ballot/form';
import type { Output } from '../../contract/contract';
import type { PaperView } from '../../contract/ballot/papers';
import { choiceToSend, pickOption, type Picks } from './picks';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { askPages, createListStore } from '../kit/create-list-store';
import { createPageStore } from '../kit/create-page-store';
import { createPhoto, noPhotoYet, type PhotoDraft, type PhotoForm } from '../kit/create-photo';
/** The outcome for a paper after the second reading. */
export type ConfirmedPaper = Output<'papers.confirm'>;
export type PaperChannel = PaperView['channel'];
export const PAPER_CHANNELS: readonly PaperChannel[] = ['paper', 'door'];

/** Papers that wait for their second person. */
export const usePapers = createListStore(
  'papers',
  askPages('papers.queue', ({ ballotId, waiting }) => ({ ballotId, waiting })),
);
/** The one that is being read. */
export const usePaper = createPageStore('paper', 'papers.read');
export const useConfirmPaper = createAction('papers.confirm');
export const useWithdrawPaper = createAction('papers.withdraw');
export const useEnterPaper = createAction('papers.enter');

interface ReadingStore {
  readonly picks: Picks;
  /** `check`: the page shows the reading in sentences before it is sent. */
  readonly step: 'read' | 'check';
  /** The paper that the reading is of. */
  readonly of?: string;
  /** Begins reading this paper, or continues if it was begun. */
  readonly begin: (of: string) => void;
  readonly forget: () => void;
  readonly pick: (form: Form, place: number, optionId: string) => void;
  readonly check: () => void;
  readonly stepBack: () => void;
}

/**
 * One person's reading of a paper. It is a vote, so it lives in memory only, never in the phone's storage or in a
 * draft.
 */
export const useReading = create<ReadingStore>()((set, get) => ({
  picks: {},
  step: 'read',
  begin(of) {
    if (get().of !== of) set({ of, picks: {}, step: 'read' });
  },
  forget: () => set({ of: undefined, picks: {}, step: 'read' }),
  pick: (form, place, optionId) => set({ picks: pickOption(form, place, get().picks, optionId) }),
  check: () => set({ step: 'check' }),
  stepBack: () => set({ step: 'read' }),
}));

/** Sends the second reading; the cloud compares it with the first, which is shown to nobody. */
export async function confirmPaper(communityId: string, paperId: string, form: Form): Promise<void> {
  const { picks } = useReading.getState();
  if (!fits(form, picks)) return;
  if (await useConfirmPaper.getState().run({ communityId, paperId, choice: choiceToSend(picks) }))
    useReading.getState().forget();
  await usePapers.getState().load({ communityId });
}

/** Whether a reason is long enough, counted as the cloud counts. */
export function canWithdraw(reason: string): boolean {
  return fitsBounds(reason, TEXT.withdrawal);
}

export async function withdrawPaper(communityId: string, paperId: string, reason: string): Promise<boolean> {
  const done = await useWithdrawPaper.getState().run({ communityId, paperId, reason: reason.trim() });
  await usePapers.getState().load({ communityId });
  return done;
}

/** A paper as far as it has been entered, without its choice. */
export interface PaperDraft extends PhotoDraft {
  readonly unit: string;
  readonly channel?: PaperChannel;
}

export type PaperFault = 'unit' | 'channel' | 'picture' | 'choice';

function paperFaults({ unit, channel, picture }: PaperDraft, form: Form): readonly PaperFault[] {
  const faults: PaperFault[] = [];
  if (!unit) faults.push('unit');
  if (!channel) faults.push('channel');
  if (!picture) faults.push('picture');
  if (!fits(form, useReading.getState().picks)) faults.push('choice');
  return faults;
}

/** The flat is known if the page was opened from its row. */
type At = [communityId: string, unit: string];

interface FormStore extends DraftForm<PaperDraft, PaperFault, At>, PhotoForm {
  /** Notes what is missing; if nothing is, goes on to the check. */
  readonly review: (form: Form) => void;
  readonly send: (ballotId: string, form: Form) => Promise<void>;
}

/**
 * The form for entering a paper: flat, channel, photo and the reading. Everything but the choice survives a killed app.
 */
export const usePaperForm = create<FormStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId, unit) => `paper:${communityId}:${unit}`,
      blank: { unit: '' },
      start: (earlier, _, unit) => earlier ?? { unit },
      isBegun: ({ picture }) => picture !== undefined,
      opened(again) {
        useEnterPaper.getState().reset();
        const { begin, forget } = useReading.getState();
        if (!again) forget();
        begin(`enter:${get().at?.join()}`);
        set(noPhotoYet);
      },
      changed: () => set({ problem: undefined }),
    },
    set,
    get,
  ),
  ...createPhoto('papers', set, get),
  review(form) {
    if (get().check((draft) => paperFaults(draft, form))) useReading.getState().check();
  },
  async send(ballotId, form) {
    const { at, draft, sendWithPhoto } = get();
    const { unit, channel } = draft;
    const { picks } = useReading.getState();
    if (!at || !channel || paperFaults(draft, form).length > 0) return;
    const [communityId] = at;
    const paper = { communityId, ballotId, unit, channel, choice: choiceToSend(picks) };
    const done = await sendWithPhoto(useEnterPaper, (picture) => ({ ...paper, picture }));
    if (done) useReading.getState().forget();
  },
}));

// The choice is not in the draft, but the page lists what it lacks together with the rest.
useReading.subscribe(({ picks }, before) => {
  const { faults, draft, replace } = usePaperForm.getState();
  if (picks !== before.picks && faults.length > 0) replace(draft);
});
