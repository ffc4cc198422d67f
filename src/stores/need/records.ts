import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import type { DoorRecord } from '../../contract/need/door';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
import { foldSlip, isWholeSlip } from '../app/slip-number';

/** Records taken down at the door for the caller's flats. */
export const useDoorRecords = createPageStore('door-records', 'door.mine');
export const useSettle = createAction('door.settle');

interface SlipStore {
  /** In its printed form: folded, with its hyphen. */
  readonly slip: string;
  readonly busy: boolean;
  readonly record?: DoorRecord;
  readonly problem?: Problem;
  readonly type: (typed: string) => void;
  /** Looks the number up. The cloud counts wrong ones, so only whole numbers are sent. */
  readonly find: () => Promise<void>;
  readonly open: () => void;
}

const blank = { slip: '', busy: false, record: undefined, problem: undefined };

/** A slip in somebody's hand: its number, and the record behind it. The phone keeps nothing of it. */
export const useSlip = create<SlipStore>()((set, get) => ({
  ...blank,
  type: (typed) => set({ slip: foldSlip(typed), problem: undefined }),
  async find() {
    const { slip, busy } = get();
    if (busy || !isWholeSlip(slip)) return;
    set({ busy: true, problem: undefined });
    const answer = await api.door.bySlip({ slip });
    // Another number was typed meanwhile.
    if (get().slip !== slip) return set({ busy: false });
    if (answer.ok) set({ busy: false, record: answer.value });
    else set({ busy: false, problem: answer.error });
  },
  open() {
    useSettle.getState().reset();
    set(blank);
  },
}));

/** Sends the household's word, and shows it at once wherever the record is shown. */
export async function settle(record: DoorRecord, agrees: boolean, slip?: string): Promise<boolean> {
  const { recordId } = record;
  const done = await useSettle.getState().run({ recordId, agrees, ...(slip && { slip }) });
  const { now } = useSettle.getState();
  if (now.state !== 'done') return done;
  const { confirmed } = now.value;
  const told = (known: DoorRecord) => (known.recordId === recordId ? { ...known, confirmed } : known);
  useDoorRecords.getState().patch(({ records }) => ({ records: records.map(told) }));
  const { record: found } = useSlip.getState();
  if (found) useSlip.setState({ record: told(found) });
  return done;
}
