import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { Called, SampleView } from '../../contract/record/record';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPageStore } from '../kit/create-page-store';
export const CALLS: readonly Called[] = ['agrees', 'differs', 'unreached'];

/** The public part of the latest ballot's record. */
export const useStaffRecord = createPageStore('staff-record', 'record.read');
export const useDraw = createAction('record.draw');
export const useCalled = createAction('record.called');

const show = (sample: SampleView) =>
  useStaffRecord.getState().patch(({ record }) => ({ ...(record && { record: { ...record, sample } }) }));

interface SeedDraft {
  readonly seed: string;
}

interface SeedStore extends DraftForm<SeedDraft, never, [communityId: string]> {
  /** The person has confirmed that the seed hangs on the wall. */
  readonly posted: boolean;
  readonly post: (posted: boolean) => void;
  readonly draw: (ballotId: string) => Promise<void>;
}

/** The seed of the draw, kept until the draw: it already hangs on the wall and must not change any more. */
export const useSeed = create<SeedStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId) => `seed:${communityId}`,
      blank: { seed: '' },
      opened() {
        useDraw.getState().reset();
        set({ posted: false });
      },
      changed: () => set({ posted: false }),
    },
    set,
    get,
  ),
  posted: false,
  post: (posted) => set({ posted }),
  async draw(ballotId) {
    const sent = get().take();
    if (!sent) return;
    const [communityId] = sent.at;
    const done = await useDraw.getState().run({ communityId, ballotId, seed: sent.draft.seed.trim() });
    if (done) sent.drop();
    const { now } = useDraw.getState();
    if (now.state === 'done') show(now.value);
    // Somebody else has drawn meanwhile: that draw counts.
    if (now.state === 'failed') await useStaffRecord.getState().reload();
  },
}));

export function isSeed(seed: string): boolean {
  return fitsBounds(seed, TEXT.seed);
}

/** Notes a drawn household's answer on the telephone, and shows it in the sheet at once. */
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
  /** Units not called yet. */
  readonly left: number;
}

export function sampleCounts({ units }: SampleView): SampleCounts {
  const of = (wanted: Called | undefined) => units.filter(({ called }) => called === wanted).length;
  return { agrees: of('agrees'), differs: of('differs'), unreached: of('unreached'), left: of(undefined) };
}

/**
 * `doubt`: one difference is enough. `kept`: all drawn units were asked and agree. `open`: some were not asked or not
 * reached.
 */
export function sampleOutcome(sample: SampleView): 'doubt' | 'kept' | 'open' {
  const { differs, unreached, left } = sampleCounts(sample);
  if (differs > 0) return 'doubt';
  return unreached + left > 0 ? 'open' : 'kept';
}
