import { create } from 'zustand';
import type { CommunityCard } from '../../contract/city/communities';
import { CITY } from '../../domain/city/community';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { useBegin, useCity, useCloseCommunity } from './communities';

export const useAddCommunity = createAction('communities.add');
export const useChangeCommunity = createAction('communities.change');

/** A community as far as it has been written down; numbers as typed. */
export interface CommunityDraft {
  readonly districtId?: string;
  readonly streetId?: string;
  readonly name: string;
  readonly address: string;
  readonly buildings: string;
  readonly households: string;
  readonly contact: string;
  readonly begins?: 'yes' | 'no';
}
export type CommunityFault =
  'districtId' | 'name' | 'address' | 'buildings' | 'households' | 'contact' | 'begins';

const blank: CommunityDraft = { name: '', address: '', buildings: '', households: '', contact: '' };

const isCount = (digits: string, [least, most]: readonly [number, number]): boolean =>
  /^\d{1,6}$/.test(digits) && Number(digits) >= least && Number(digits) <= most;

/** What the form still lacks; whether its turn has come is asked of a new community only. */
export function communityFaults(draft: CommunityDraft, isNew: boolean): readonly CommunityFault[] {
  const lacks: Readonly<Record<CommunityFault, boolean>> = {
    districtId: draft.districtId === undefined,
    name: !fitsBounds(draft.name, TEXT.communityName),
    address: !fitsBounds(draft.address, TEXT.address),
    buildings: !isCount(draft.buildings, CITY.buildings),
    households: !isCount(draft.households, CITY.households),
    contact: !fitsBounds(draft.contact, TEXT.contact),
    begins: isNew && draft.begins === undefined,
  };
  return (Object.keys(lacks) as CommunityFault[]).filter((fault) => lacks[fault]);
}

interface FormStore extends DraftForm<CommunityDraft, CommunityFault, [communityId: string]> {
  /** Takes over what is written down, unless a draft of it is on the phone. */
  readonly fill: (card: CommunityCard) => void;
  readonly save: () => Promise<boolean>;
}

/** The form for a community: a new one, under the empty id, or one that is in the list. */
export const useCommunityForm = create<FormStore>()((set, get) => ({
  ...createDraft<CommunityDraft, CommunityFault, [communityId: string]>(
    {
      key: (communityId) => `community:${communityId}`,
      blank,
      isBegun: (draft) => Object.values(draft).some((value) => value !== '' && value !== undefined),
      opened() {
        for (const action of [useAddCommunity, useChangeCommunity, useBegin, useCloseCommunity]) {
          action.getState().reset();
        }
      },
    },
    set,
    get,
  ),
  fill(card) {
    const { at, restored, draft } = get();
    if (at?.[0] !== card.communityId || restored || draft.name !== '') return;
    const { districtId, streetId, name, address, buildings, households, contact = '' } = card;
    const known = { name, address, contact, buildings: String(buildings), households: String(households) };
    // Shown, and kept on the phone only once somebody has changed it.
    set({ draft: { ...known, ...(districtId && { districtId }), ...(streetId && { streetId }) } });
  },
  async save() {
    const sent = get().take();
    const districtId = sent?.draft.districtId;
    if (!sent || districtId === undefined) return false;
    const [communityId] = sent.at;
    const { streetId, begins, buildings, households } = sent.draft;
    const facts = {
      name: sent.draft.name.trim(),
      address: sent.draft.address.trim(),
      contact: sent.draft.contact.trim(),
      districtId,
      ...(streetId && { streetId }),
      buildings: Number(buildings),
      households: Number(households),
    };
    const done =
      communityId === ''
        ? await useAddCommunity.getState().run({ ...facts, begins: begins === 'yes' })
        : await useChangeCommunity.getState().run({ communityId, ...facts });
    if (done) {
      sent.drop();
      sent.clear();
      await useCity.getState().reload();
    }
    return done;
  },
}));
