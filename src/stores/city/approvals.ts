import { create } from 'zustand';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

export const useApprovals = createPageStore('approvals', 'approvals.list');
export const useDecide = createAction('approvals.decide');
export const useWithdraw = createAction('approvals.withdraw');

interface RefusingStore {
  /** The one that is being refused, while the reason is written. */
  readonly approvalId?: string;
  readonly reason: string;
  readonly begin: (approvalId: string) => void;
  readonly type: (reason: string) => void;
  readonly leave: () => void;
}

export const useRefusing = create<RefusingStore>()((set) => ({
  reason: '',
  begin(approvalId) {
    useDecide.getState().reset();
    set({ approvalId, reason: '' });
  },
  type: (reason) => set({ reason }),
  leave: () => set({ approvalId: undefined, reason: '' }),
}));

export function openApprovals(): void {
  useDecide.getState().reset();
  useWithdraw.getState().reset();
  useRefusing.getState().leave();
}

/** Decides, and looks again at what is left. */
export async function decide(approvalId: string, reason?: string): Promise<boolean> {
  const { run } = useDecide.getState();
  const done =
    reason === undefined
      ? await run({ approvalId, accept: true })
      : await run({ approvalId, accept: false, reason: reason.trim() });
  if (done) useRefusing.getState().leave();
  await useApprovals.getState().reload();
  return done;
}

export async function withdraw(approvalId: string): Promise<void> {
  await useWithdraw.getState().run({ approvalId });
  await useApprovals.getState().reload();
}
