import { create } from 'zustand';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { askPages, createListStore } from '../kit/create-list-store';
import { createPageStore } from '../kit/create-page-store';
import { createPhoto, noPhotoYet, type PhotoDraft, type PhotoForm } from '../kit/create-photo';

/** The written authorisations for the running ballot. */
export const useProxies = createListStore(
  'proxies',
  askPages('proxies.list', ({ ballotId, cap, waiting, confirmed }) => ({
    ballotId,
    cap,
    waiting,
    confirmed,
  })),
);
/** The one that is being read. */
export const useProxy = createPageStore('proxy', 'proxies.read');
export const useEnterProxy = createAction('proxies.enter');
export const useConfirmProxy = createAction('proxies.confirm');
export const useRevokeProxy = createAction('proxies.revoke');

export async function confirmProxy(communityId: string, proxyId: string): Promise<void> {
  await useConfirmProxy.getState().run({ communityId, proxyId });
  await useProxy.getState().load({ communityId, proxyId });
}

export async function revokeProxy(communityId: string, proxyId: string): Promise<void> {
  await useRevokeProxy.getState().run({ communityId, proxyId });
  await useProxy.getState().load({ communityId, proxyId });
}

/** An authorisation as far as it has been entered. */
export interface ProxyDraft extends PhotoDraft {
  /** The flat of the owner who authorises. */
  readonly unit: string;
  /** The flat whose residents may vote for that owner. */
  readonly proxyUnit: string;
  /** Absent: valid as long as the vote lasts. */
  readonly expiresAt?: number;
}

export type ProxyFault = 'unit' | 'proxyUnit' | 'same' | 'expiresAt' | 'picture';

export function proxyFaults(draft: ProxyDraft, expiresAt: number, now: number): readonly ProxyFault[] {
  const { unit, proxyUnit, picture } = draft;
  const faults: ProxyFault[] = [];
  if (!unit) faults.push('unit');
  if (!proxyUnit) faults.push('proxyUnit');
  if (unit !== '' && unit === proxyUnit) faults.push('same');
  if (expiresAt <= now) faults.push('expiresAt');
  if (!picture) faults.push('picture');
  return faults;
}

interface FormStore extends DraftForm<ProxyDraft, ProxyFault, [communityId: string]>, PhotoForm {
  readonly step: 'write' | 'check';
  /**
   * Notes what is missing; if nothing is, goes on to the check. `closesAt` is the end of the vote, which an
   * authorisation without a date lasts until.
   */
  readonly review: (closesAt: number) => void;
  readonly stepBack: () => void;
  readonly send: (ballotId: string, closesAt: number) => Promise<void>;
}

/** The form for entering an authorisation. */
export const useProxyForm = create<FormStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId) => `proxy:${communityId}`,
      blank: { unit: '', proxyUnit: '' },
      opened(again) {
        useEnterProxy.getState().reset();
        set({ step: again ? get().step : 'write', ...noPhotoYet });
      },
      changed: () => set({ problem: undefined }),
    },
    set,
    get,
  ),
  ...createPhoto('proxies', set, get),
  step: 'write',
  review(closesAt) {
    const complete = get().check((draft) => proxyFaults(draft, draft.expiresAt ?? closesAt, Date.now()));
    if (complete) set({ step: 'check' });
  },
  stepBack: () => set({ step: 'write' }),
  async send(ballotId, closesAt) {
    const { at, draft, sendWithPhoto } = get();
    if (!at) return;
    const { unit, proxyUnit, expiresAt = closesAt } = draft;
    const [communityId] = at;
    const proxy = { communityId, ballotId, unit, proxyUnit, expiresAt };
    await sendWithPhoto(useEnterProxy, (picture) => ({ ...proxy, picture }));
  },
}));
