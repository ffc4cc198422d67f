import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { fits, type Form } from '../../domain/ballot/form';
import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import type { PictureTrouble } from '../../client/chosen-pictures';
import { choosePictures, forgetPicture } from '../../client/pictures';
import { upload } from '../../client/upload';
import type { Problem } from '../../client/wire';
import type { Output } from '../../contract/contract';
import type { PaperView } from '../../contract/ballot/papers';
import { answerTo, type Picks } from './picks';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
/** What became of a paper when the second person had read it. */
export type ConfirmedPaper = Output<'papers.confirm'>;
export type PaperChannel = PaperView['channel'];
export const PAPER_CHANNELS: readonly PaperChannel[] = ['paper', 'door'];

/** Papers that wait for their second person. */
export const usePapers = createPageStore('papers', 'papers.queue');
export const useConfirmPaper = createAction('papers.confirm');
export const useWithdrawPaper = createAction('papers.withdraw');
export const useEnterPaper = createAction('papers.enter');

interface ReadingStore {
  readonly picks: Picks;
  /** `check`: what was read stands in sentences, before it is sent. */
  readonly step: 'read' | 'check';
  readonly begin: () => void;
  readonly pick: (form: Form, place: number, optionId: string) => void;
  readonly check: () => void;
  readonly stepBack: () => void;
}

/** What one person reads on a paper. It is a vote, so it lives in memory only: never on the phone, never in a draft. */
export const useReading = create<ReadingStore>()((set, get) => ({
  picks: {},
  step: 'read',
  begin: () => set({ picks: {}, step: 'read' }),
  pick: (form, place, optionId) => set({ picks: answerTo(form, place, get().picks, optionId) }),
  check: () => set({ step: 'check' }),
  stepBack: () => set({ step: 'read' }),
}));

/** The contract's input is parsed JSON, whose lists are not readonly. */
const given = (picks: Picks): Record<string, string[]> =>
  Object.fromEntries(Object.entries(picks).map(([motionId, options]) => [motionId, [...options]]));

/** The second reading; the cloud compares it with the first, which nobody is shown. */
export async function confirmPaper(communityId: string, paperId: string, form: Form): Promise<void> {
  const { picks } = useReading.getState();
  if (!fits(form, picks)) return;
  await useConfirmPaper.getState().run({ communityId, paperId, choice: given(picks) });
  await usePapers.getState().load({ communityId });
}

/** Whether a reason says enough, counted as the cloud counts. */
export function canWithdraw(reason: string): boolean {
  return fitsBounds(reason, TEXT.withdrawal);
}

export async function withdrawPaper(communityId: string, paperId: string, reason: string): Promise<boolean> {
  const done = await useWithdrawPaper.getState().run({ communityId, paperId, reason: reason.trim() });
  await usePapers.getState().load({ communityId });
  return done;
}

/** A paper as far as it is entered; its choice is not among it. */
export interface PaperDraft {
  readonly unit: string;
  readonly channel?: PaperChannel;
  /** The local photo. */
  readonly picture?: string;
  /** The same in the cloud, once stored: a repeat does not store it again. */
  readonly file?: string;
}

export type PaperFault = 'unit' | 'channel' | 'picture' | 'choice';

interface FormStore {
  readonly draft: PaperDraft;
  readonly restored: boolean;
  readonly volatile: boolean;
  readonly busy: boolean;
  readonly faults: readonly PaperFault[];
  readonly problem?: Problem;
  /** Why the photo is not what was taken. */
  readonly trouble?: PictureTrouble;
  /** A flat is known where the page was opened from its row. */
  readonly open: (communityId: string, unit: string) => void;
  readonly change: (change: Partial<PaperDraft>) => void;
  readonly addPicture: () => Promise<void>;
  readonly removePicture: () => void;
  /** Notes what is missing, else goes on to the check. */
  readonly goOn: (form: Form) => void;
  readonly send: (ballotId: string, form: Form) => Promise<void>;
}

/** Entering a paper: flat, way, photo and what stands on it. All but the choice survives a killed app. */
export const usePaperForm = create<FormStore>()((set, get) => {
  let at = { communityId: '', unit: '' };
  const key = () => `paper:${at.communityId}:${at.unit}`;
  return {
    draft: { unit: '' },
    restored: false,
    volatile: false,
    busy: false,
    faults: [],
    open(communityId, unit) {
      at = { communityId, unit };
      useEnterPaper.getState().reset();
      useReading.getState().begin();
      const earlier = readDraft<PaperDraft>(key());
      set({
        ...{ draft: earlier ?? { unit }, restored: earlier?.picture !== undefined, volatile: false },
        ...{ busy: false, faults: [], problem: undefined, trouble: undefined },
      });
    },
    change(change) {
      const draft = { ...get().draft, ...change };
      set({ draft, volatile: !saveDraft(key(), draft), faults: [], problem: undefined });
    },
    async addPicture() {
      const { paths, trouble } = await choosePictures(1);
      const [picture] = paths;
      set({ trouble });
      if (picture) get().change({ picture, file: undefined });
    },
    removePicture() {
      const { picture } = get().draft;
      get().change({ picture: undefined, file: undefined });
      if (picture) forgetPicture(picture);
    },
    goOn(form) {
      const { unit, channel, picture } = get().draft;
      const reading = useReading.getState();
      const faults: PaperFault[] = [];
      if (!unit) faults.push('unit');
      if (!channel) faults.push('channel');
      if (!picture) faults.push('picture');
      if (!fits(form, reading.picks)) faults.push('choice');
      set({ faults });
      if (faults.length === 0) reading.check();
    },
    async send(ballotId, form) {
      const { unit, channel, picture } = get().draft;
      const { picks } = useReading.getState();
      if (get().busy || !unit || !channel || !picture || !fits(form, picks)) return;
      set({ busy: true, problem: undefined });
      const { file } = get().draft;
      const stored = file ? { file } : await upload('papers', picture);
      if ('error' in stored) return set({ busy: false, problem: stored.error });
      get().change({ file: stored.file });
      const { communityId } = at;
      const paper = { communityId, ballotId, unit, channel, choice: given(picks), picture: stored.file };
      const done = await useEnterPaper.getState().run(paper);
      const { now } = useEnterPaper.getState();
      set({ busy: false, problem: now.state === 'failed' ? now.problem : undefined });
      if (!done) return;
      dropDraft(key());
      forgetPicture(picture);
      useReading.getState().begin();
    },
  };
});
