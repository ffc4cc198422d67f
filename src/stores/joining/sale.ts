import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { readDraft, saveDraft, dropDraft } from '../../client/drafts';
import { readCertificate } from '../../domain/roll/certificate';
import { readPhone } from '../../domain/roll/phone';
import { blankFlat, unitTyped, type TypedFlat } from '../../domain/joining/typed-flat';
import { createAction } from '../kit/create-action';

export const useSell = createAction('joining.sell');

export interface TypedBuyer {
  readonly name: string;
  readonly certificate: string;
  readonly phone: string;
}

export interface Sale {
  readonly flat: TypedFlat;
  readonly buyers: readonly TypedBuyer[];
  readonly seen?: 'deed' | 'contract';
}

export type BuyerFault = 'name' | 'certificate' | 'phone' | 'no-key';

const blankBuyer: TypedBuyer = { name: '', certificate: '', phone: '' };
const blankSale: Sale = { flat: blankFlat, buyers: [blankBuyer] };
const key = (communityId: string) => `sale:${communityId}`;

/** What is to be mended; who buys must be told from others by a certificate or a phone number. */
export function buyerFault({ name, certificate, phone }: TypedBuyer): BuyerFault | undefined {
  if (!fitsBounds(name, TEXT.personName)) return 'name';
  if (certificate.trim() !== '' && !readCertificate(certificate)) return 'certificate';
  if (phone.trim() !== '' && !readPhone(phone)) return 'phone';
  return certificate.trim() === '' && phone.trim() === '' ? 'no-key' : undefined;
}

/** The sale as it is sent, or undefined while something is missing. */
export function saleOf({ flat, buyers, seen }: Sale) {
  const unit = unitTyped(flat);
  if (!unit || !seen || buyers.some(buyerFault)) return undefined;
  return {
    unit,
    seen,
    buyers: buyers.map(({ name, certificate, phone }) => ({
      name: name.trim(),
      ...(certificate.trim() && { certificate: certificate.trim() }),
      ...(phone.trim() && { phone: phone.trim() }),
    })),
  };
}

interface SaleStore {
  readonly sale: Sale;
  readonly checking: boolean;
  readonly open: (communityId: string, flat: TypedFlat | undefined) => void;
  readonly change: (communityId: string, change: Partial<Sale>) => void;
  readonly changeBuyer: (communityId: string, index: number, change: Partial<TypedBuyer>) => void;
  readonly addBuyer: (communityId: string) => void;
  readonly dropBuyer: (communityId: string, index: number) => void;
  readonly check: (checking: boolean) => void;
  readonly record: (communityId: string) => Promise<boolean>;
}

/** A sale as the worker takes it down from the deed; an unfinished one survives leaving the page. */
export const useSale = create<SaleStore>()((set, get) => {
  const keep = (communityId: string, sale: Sale) => {
    saveDraft(key(communityId), sale);
    set({ sale });
  };
  return {
    sale: blankSale,
    checking: false,
    open(communityId, flat) {
      useSell.getState().reset();
      const draft = readDraft<Sale>(key(communityId));
      const kept = flat && draft && unitTyped(draft.flat) !== unitTyped(flat) ? undefined : draft;
      set({ sale: { ...(kept ?? blankSale), ...(flat && { flat }) }, checking: false });
    },
    change: (communityId, change) => keep(communityId, { ...get().sale, ...change }),
    changeBuyer(communityId, index, change) {
      const buyers = get().sale.buyers.map((buyer, i) => (i === index ? { ...buyer, ...change } : buyer));
      keep(communityId, { ...get().sale, buyers });
    },
    addBuyer: (communityId) =>
      keep(communityId, { ...get().sale, buyers: [...get().sale.buyers, blankBuyer] }),
    dropBuyer: (communityId, index) =>
      keep(communityId, { ...get().sale, buyers: get().sale.buyers.filter((_, i) => i !== index) }),
    check: (checking) => set({ checking }),
    async record(communityId) {
      const sale = saleOf(get().sale);
      if (!sale || !(await useSell.getState().run({ communityId, ...sale }))) return false;
      dropDraft(key(communityId));
      return true;
    },
  };
});
