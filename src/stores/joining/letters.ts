import { create } from 'zustand';
import { openDocument } from '../../client/open-document';
import type { Problem } from '../../client/wire';
import { blankFlat, readTypedUnit, type TypedFlat } from '../../domain/joining/typed-flat';
import { createAction } from '../kit/create-action';

export const usePoster = createAction('joining.poster');
const usePrinting = createAction('joining.letters');

export type LetterScope = 'all' | 'building' | 'flat';

interface LettersStore {
  readonly scope: LetterScope;
  readonly kind: 'owner' | 'tenant';
  readonly flat: TypedFlat;
  readonly busy: boolean;
  readonly problem?: Problem;
  /** Present once printed: the file can be opened again as long as the page is open. */
  readonly made?: { readonly file: string; readonly name: string; readonly letters: number };
  readonly change: (change: Partial<Pick<LettersStore, 'scope' | 'kind' | 'flat'>>) => void;
  /** Prints; returns whether there are letters. */
  readonly print: (communityId: string) => Promise<boolean>;
  readonly show: () => Promise<void>;
  readonly open: () => void;
}

/** The part of the roll that the letters are for; undefined while the building or flat has not been typed. */
export function letterPlace({ scope, flat }: Pick<LettersStore, 'scope' | 'flat'>) {
  if (scope === 'all') return {};
  const unit = readTypedUnit(scope === 'flat' ? flat : { ...flat, room: '0' });
  if (unit === undefined) return undefined;
  return scope === 'flat' ? { unit } : { building: unit.split('-')[0] ?? '' };
}

/** Letters with one-time codes. The codes are in the file only; nothing of them stays on the phone. */
export const useLetters = create<LettersStore>()((set, get) => ({
  scope: 'all',
  kind: 'owner',
  flat: blankFlat,
  busy: false,
  change: (change) => set({ ...change, made: undefined, problem: undefined }),
  async print(communityId) {
    const place = letterPlace(get());
    if (get().busy || !place) return false;
    set({ busy: true, problem: undefined, made: undefined });
    await usePrinting.getState().run({ communityId, kind: get().kind, ...place });
    const { now } = usePrinting.getState();
    if (now.state === 'done') set({ busy: false, made: now.value });
    else set({ busy: false, ...(now.state === 'failed' && { problem: now.problem }) });
    await get().show();
    return now.state === 'done';
  },
  async show() {
    const { made } = get();
    if (made) set({ problem: await openDocument(made.file, made.name) });
  },
  open() {
    usePoster.getState().reset();
    set({ scope: 'all', kind: 'owner', flat: blankFlat, problem: undefined, made: undefined });
  },
}));
