import { create } from 'zustand';
import { upload } from '../../client/upload';
import type { Problem } from '../../client/wire';
import { earlierFaults, pastedLines, type EarlierFacts, type Entry } from '../../domain/city/earlier';
import { COUNT, fitsBounds, TEXT } from '../../domain/shared/bounds';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPictures, type PictureForm } from '../kit/create-pictures';

export const useProposeEarlier = createAction('earlier.propose');

/** What was decided elsewhere, as far as it is written; lists as pasted, numbers as typed, days by their first moment. */
export interface EarlierDraft {
  readonly entry?: Entry;
  readonly plan: string;
  readonly planSource: string;
  readonly planOn?: number;
  readonly needs: string;
  readonly needsSource: string;
  readonly needsOn?: number;
  readonly voteSource: string;
  readonly voteOn?: number;
  readonly owners: string;
  readonly tookPart: string;
  readonly agreed: string;
  readonly pictures: readonly string[];
}
export type EarlierLack =
  'entry' | 'lines' | 'planSource' | 'needsSource' | 'voteSource' | 'figures' | 'day' | 'photos';

const blank: EarlierDraft = {
  plan: '',
  planSource: '',
  needs: '',
  needsSource: '',
  voteSource: '',
  owners: '',
  tookPart: '',
  agreed: '',
  pictures: [],
};
const NAMES: readonly EarlierLack[] = [
  'entry',
  'lines',
  'planSource',
  'needsSource',
  'voteSource',
  'figures',
  'day',
  'photos',
];

const figure = (digits: string): number | undefined => (digits === '' ? undefined : Number(digits));
const withFigures = ({ owners, tookPart, agreed }: EarlierDraft) => ({
  ...(owners !== '' && { owners: figure(owners) }),
  ...(tookPart !== '' && { tookPart: figure(tookPart) }),
  ...(agreed !== '' && { agreed: figure(agreed) }),
});

/** The draft as the cloud takes it. Works need a vote that passed; without works there is none to name. */
export function factsOf(draft: EarlierDraft, now: number): EarlierFacts {
  const today = startOfShanghaiDay(now);
  const needs = pastedLines(draft.needs);
  return {
    entry: draft.entry ?? 'plan',
    ...(needs.length > 0 && {
      needs: { source: draft.needsSource.trim(), on: draft.needsOn ?? today, lines: needs },
    }),
    plan: { source: draft.planSource.trim(), on: draft.planOn ?? today, lines: pastedLines(draft.plan) },
    ...(draft.entry === 'works' && {
      vote: {
        source: draft.voteSource.trim(),
        on: draft.voteOn ?? today,
        outcome: 'passed' as const,
        ...withFigures(draft),
      },
    }),
  };
}

export function earlierLacks(draft: EarlierDraft, now: number): readonly EarlierLack[] {
  const facts = factsOf(draft, now);
  const found = new Set<string>(earlierFaults(facts, draft.pictures.length, now));
  const isUnnamed = (source: string | undefined) => source !== undefined && !fitsBounds(source, TEXT.source);
  const lacks: Readonly<Record<EarlierLack, boolean>> = {
    entry: draft.entry === undefined,
    lines: found.has('lines'),
    planSource: isUnnamed(facts.plan.source),
    needsSource: isUnnamed(facts.needs?.source),
    voteSource: isUnnamed(facts.vote?.source),
    figures: found.has('figures'),
    day: found.has('day'),
    photos: found.has('photos'),
  };
  return NAMES.filter((name) => lacks[name]);
}

interface FormStore extends DraftForm<EarlierDraft, EarlierLack, [communityId: string]>, PictureForm {
  readonly sending: boolean;
  /** Why the photos did not arrive. */
  readonly problem?: Problem;
  readonly submit: () => Promise<boolean>;
}

/** The form that brings along what was decided elsewhere. Photos that have arrived are not sent again. */
export const useEarlierForm = create<FormStore>()((set, get) => {
  const arrived = new Map<string, string>();
  return {
    ...createDraft<EarlierDraft, EarlierLack, [communityId: string]>(
      {
        key: (communityId) => `earlier:${communityId}`,
        blank,
        isBegun: (draft) => Object.values(draft).some((value) => typeof value === 'string' && value !== ''),
        opened() {
          useProposeEarlier.getState().reset();
          set({ sending: false, problem: undefined });
        },
        changed: () => set({ problem: undefined }),
      },
      set,
      get,
    ),
    ...createPictures(COUNT.earlierPhotos, set, get),
    sending: false,
    async submit() {
      const sent = get().take();
      if (!sent || get().sending) return false;
      set({ sending: true, problem: undefined });
      for (const path of sent.draft.pictures) {
        if (arrived.has(path)) continue;
        const uploaded = await upload('earlier', path);
        if ('error' in uploaded) {
          if (sent.isOpen()) set({ sending: false, problem: uploaded.error });
          return false;
        }
        arrived.set(path, uploaded.file);
      }
      const [communityId] = sent.at;
      const facts = factsOf(sent.draft, Date.now());
      const photos = sent.draft.pictures.flatMap((path) => arrived.get(path) ?? []);
      const { needs, plan, ...rest } = facts;
      const done = await useProposeEarlier.getState().run({
        communityId,
        ...rest,
        plan: { ...plan, lines: [...plan.lines] },
        ...(needs && { needs: { ...needs, lines: [...needs.lines] } }),
        photos,
      });
      if (sent.isOpen()) set({ sending: false });
      if (!done) {
        const { now } = useProposeEarlier.getState();
        // A refused photo has to be sent anew: the cloud keeps no upload that it refused.
        if (now.state === 'failed' && now.problem.code === 'PICTURE_REFUSED') arrived.clear();
        return false;
      }
      sent.drop();
      sent.clear();
      return true;
    },
  };
});
