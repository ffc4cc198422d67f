import { create } from 'zustand';
import type { OfficeView } from '../../contract/joining/offices';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { resetOffices, useEndSupervisor, useEndWorker, useOffices } from './offices';

interface EndDraft {
  readonly reason: string;
}

interface EndStore extends DraftForm<EndDraft, never, [communityId: string, roleId: string]> {
  /** The office that the person is about to end; absent while the page shows the list. */
  readonly ending?: OfficeView;
  readonly choose: (communityId: string, ending: OfficeView) => void;
  readonly leave: () => void;
  readonly end: () => Promise<boolean>;
}

/** The form that ends an office before its term is over. */
export const useOfficeEnd = create<EndStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId, roleId) => `office-end:${communityId}:${roleId}`,
      blank: { reason: '' },
      isBegun: ({ reason }) => reason.trim() !== '',
      opened: resetOffices,
    },
    set,
    get,
  ),
  choose(communityId, ending) {
    get().open(communityId, ending.roleId);
    set({ ending });
  },
  leave() {
    resetOffices();
    set({ ending: undefined });
  },
  async end() {
    const { ending, take } = get();
    const sent = take();
    if (!sent || !ending) return false;
    const [communityId, roleId] = sent.at;
    const action = ending.role === 'worker' ? useEndWorker : useEndSupervisor;
    const done = await action.getState().run({ communityId, roleId, reason: sent.draft.reason.trim() });
    if (done) {
      sent.drop();
      if (get().ending?.roleId === roleId) set({ ending: undefined });
      await useOffices.getState().reload();
    }
    return done;
  },
}));
