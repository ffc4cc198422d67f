import { create } from 'zustand';
import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import type { PictureTrouble } from '../../client/chosen-pictures';
import { choosePictures, forgetPicture } from '../../client/pictures';
import { upload } from '../../client/upload';
import type { Problem } from '../../client/wire';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** Written authorisations of the running ballot. */
export const useProxies = createPageStore('proxies', 'proxies.list');
export const useEnterProxy = createAction('proxies.enter');
export const useConfirmProxy = createAction('proxies.confirm');
export const useRevokeProxy = createAction('proxies.revoke');

export async function confirmProxy(communityId: string, proxyId: string): Promise<void> {
  await useConfirmProxy.getState().run({ communityId, proxyId });
  await useProxies.getState().load({ communityId });
}

export async function revokeProxy(communityId: string, proxyId: string): Promise<void> {
  await useRevokeProxy.getState().run({ communityId, proxyId });
  await useProxies.getState().load({ communityId });
}

/** An authorisation as far as it is entered. */
export interface ProxyDraft {
  /** Of the owner who authorises. */
  readonly unit: string;
  /** Whose residents may vote for that owner. */
  readonly proxyUnit: string;
  /** Absent: as long as the vote lasts. */
  readonly expiresAt?: number;
  /** The local photo. */
  readonly picture?: string;
  /** The same in the cloud, once stored: a repeat does not store it again. */
  readonly file?: string;
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

interface FormStore {
  readonly draft: ProxyDraft;
  readonly restored: boolean;
  readonly volatile: boolean;
  readonly step: 'write' | 'check';
  readonly busy: boolean;
  readonly faults: readonly ProxyFault[];
  readonly problem?: Problem;
  /** Why the photo is not what was taken. */
  readonly trouble?: PictureTrouble;
  readonly open: (communityId: string) => void;
  readonly change: (change: Partial<ProxyDraft>) => void;
  readonly addPicture: () => Promise<void>;
  readonly removePicture: () => void;
  /** Notes what is missing, else goes on to the check. `expiresAt`: what the draft leaves to the vote's end. */
  readonly goOn: (expiresAt: number) => void;
  readonly stepBack: () => void;
  readonly send: (ballotId: string, expiresAt: number) => Promise<void>;
}

const blank: ProxyDraft = { unit: '', proxyUnit: '' };

/** Entering an authorisation; every change is a draft on the phone until it is sent. */
export const useProxyForm = create<FormStore>()((set, get) => {
  let community = '';
  const key = () => `proxy:${community}`;
  return {
    draft: blank,
    restored: false,
    volatile: false,
    step: 'write',
    busy: false,
    faults: [],
    open(communityId) {
      community = communityId;
      useEnterProxy.getState().reset();
      const earlier = readDraft<ProxyDraft>(key());
      set({
        ...{ draft: earlier ?? blank, restored: earlier !== undefined, volatile: false },
        ...{ step: 'write', busy: false, faults: [], problem: undefined, trouble: undefined },
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
    goOn(expiresAt) {
      const faults = proxyFaults(get().draft, expiresAt, Date.now());
      set(faults.length > 0 ? { faults } : { faults, step: 'check' });
    },
    stepBack: () => set({ step: 'write' }),
    async send(ballotId, expiresAt) {
      const { unit, proxyUnit, picture, file } = get().draft;
      if (get().busy || !picture) return;
      set({ busy: true, problem: undefined });
      const stored = file ? { file } : await upload('proxies', picture);
      if ('error' in stored) return set({ busy: false, problem: stored.error });
      get().change({ file: stored.file });
      const proxy = { communityId: community, ballotId, unit, proxyUnit, expiresAt, picture: stored.file };
      const done = await useEnterProxy.getState().run(proxy);
      const { now } = useEnterProxy.getState();
      set({ busy: false, problem: now.state === 'failed' ? now.problem : undefined });
      if (!done) return;
      dropDraft(key());
      forgetPicture(picture);
    },
  };
});
