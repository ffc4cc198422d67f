import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import type { Called, SampleView } from '../../contract/record/record';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
export const CALLS: readonly Called[] = ['agrees', 'differs', 'unreached'];

/** What is public of the latest ballot's record. */
export const useStaffRecord = createPageStore('staff-record', 'record.read');
export const useDraw = createAction('record.draw');
export const useCalled = createAction('record.called');

const show = (sample: SampleView) =>
  useStaffRecord.getState().patch(({ record }) => ({ ...(record && { record: { ...record, sample } }) }));

interface SeedStore {
  readonly seed: string;
  /** The person has said that it hangs on the wall. */
  readonly posted: boolean;
  readonly open: (communityId: string) => void;
  readonly type: (seed: string) => void;
  readonly post: (posted: boolean) => void;
  readonly draw: (ballotId: string) => Promise<void>;
}

/** The seed of the draw, kept until it is drawn: it hangs on the wall already and must not change any more. */
export const useSeed = create<SeedStore>()((set, get) => {
  let community = '';
  const key = () => `seed:${community}`;
  return {
    seed: '',
    posted: false,
    open(communityId) {
      community = communityId;
      useDraw.getState().reset();
      set({ seed: readDraft<string>(key()) ?? '', posted: false });
    },
    type(seed) {
      saveDraft(key(), seed);
      set({ seed, posted: false });
    },
    post: (posted) => set({ posted }),
    async draw(ballotId) {
      const seed = get().seed.trim();
      await useDraw.getState().run({ communityId: community, ballotId, seed });
      const { now } = useDraw.getState();
      if (now.state === 'done') {
        dropDraft(key());
        show(now.value);
      }
      // Somebody else has drawn meanwhile: that draw stands.
      if (now.state === 'failed') await useStaffRecord.getState().reload();
    },
  };
});

export function isSeed(seed: string): boolean {
  return fitsBounds(seed, TEXT.seed);
}

/** What a drawn household said on the telephone stands in the sheet at once. */
export async function noteCall(
  communityId: string,
  ballotId: string,
  unit: string,
  called: Called,
): Promise<boolean> {
  const done = await useCalled.getState().run({ communityId, ballotId, unit, called });
  const { now } = useCalled.getState();
  if (done && now.state === 'done') show(now.value);
  return done;
}

export interface SampleCounts {
  readonly agrees: number;
  readonly differs: number;
  readonly unreached: number;
  /** Not called yet. */
  readonly left: number;
}

export function sampleCounts({ units }: SampleView): SampleCounts {
  const of = (wanted: Called | undefined) => units.filter(({ called }) => called === wanted).length;
  return { agrees: of('agrees'), differs: of('differs'), unreached: of('unreached'), left: of(undefined) };
}

/** `doubt`: one difference is enough. `kept`: all drawn were asked and agree. `open`: some were not asked or not reached. */
export function sampleOutcome(sample: SampleView): 'doubt' | 'kept' | 'open' {
  const { differs, unreached, left } = sampleCounts(sample);
  if (differs > 0) return 'doubt';
  return unreached + left > 0 ? 'open' : 'kept';
}
