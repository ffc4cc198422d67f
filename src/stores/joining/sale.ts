import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { readCertificate } from '../../domain/roll/certificate';
import { readPhone } from '../../domain/roll/phone';
import { blankFlat, readTypedUnit, type TypedFlat } from '../../domain/joining/typed-flat';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';

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

/** What is wrong with a buyer, if anything. A certificate or a phone number has to tell buyers apart. */
export function buyerFault({ name, certificate, phone }: TypedBuyer): BuyerFault | undefined {
  if (!fitsBounds(name, TEXT.personName)) return 'name';
  if (certificate.trim() !== '' && !readCertificate(certificate)) return 'certificate';
  if (phone.trim() !== '' && !readPhone(phone)) return 'phone';
  return certificate.trim() === '' && phone.trim() === '' ? 'no-key' : undefined;
}

/** The sale's input, or undefined while something is missing. */
export function saleOf({ flat, buyers, seen }: Sale) {
  const unit = readTypedUnit(flat);
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

/** With a flat if the page was opened from one. */
type At = [communityId: string, flat?: TypedFlat];

interface SaleStore extends DraftForm<Sale, never, At> {
  readonly step: 'write' | 'check';
  readonly changeBuyer: (index: number, change: Partial<TypedBuyer>) => void;
  readonly addBuyer: () => void;
  readonly dropBuyer: (index: number) => void;
  readonly review: () => void;
  readonly stepBack: () => void;
  readonly record: () => Promise<boolean>;
}

/** A draft that was begun for another flat does not belong to this one. */
function startSale(earlier: Sale | undefined, flat: TypedFlat | undefined): Sale {
  if (!flat) return earlier ?? blankSale;
  const same = earlier && readTypedUnit(earlier.flat) === readTypedUnit(flat);
  return { ...(same ? earlier : blankSale), flat };
}

/** The form for a sale that the worker takes down from the deed. */
export const useSale = create<SaleStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId) => `sale:${communityId}`,
      blank: blankSale,
      start: (earlier, _, flat) => startSale(earlier, flat),
      opened(again) {
        useSell.getState().reset();
        if (!again) set({ step: 'write' });
      },
    },
    set,
    get,
  ),
  step: 'write',
  changeBuyer(index, change) {
    const { buyers } = get().draft;
    get().change({ buyers: buyers.map((buyer, i) => (i === index ? { ...buyer, ...change } : buyer)) });
  },
  addBuyer: () => get().change({ buyers: [...get().draft.buyers, blankBuyer] }),
  dropBuyer: (index) => get().change({ buyers: get().draft.buyers.filter((_, i) => i !== index) }),
  review: () => set({ step: 'check' }),
  stepBack: () => set({ step: 'write' }),
  async record() {
    const sent = get().take();
    const sale = sent && saleOf(sent.draft);
    if (!sale) return false;
    const [communityId] = sent.at;
    const done = await useSell.getState().run({ communityId, ...sale });
    if (done) sent.drop();
    return done;
  },
}));
