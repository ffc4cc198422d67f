import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { foldLetterCode } from '../../domain/joining/letter-code';
import { blankFlat, readTypedUnit, type TypedFlat } from '../../domain/joining/typed-flat';
import { createAction } from '../kit/create-action';
import { hubOf } from './scene';

/** Joining with a letter's code, which finds its flat in any community. */
export const useJoinByCode = createAction('joining.byCode');
/** Joining at the worker's desk: a number to show. */
export const useAskToJoin = createAction('joining.ask');

export type JoinWay = 'phone' | 'code' | 'desk';

interface JoinStore {
  readonly way: JoinWay;
  readonly code: string;
  readonly flat: TypedFlat;
  readonly kind?: 'owner' | 'tenant';
  readonly name: string;
  readonly choose: (way: JoinWay) => void;
  readonly type: (typed: string) => void;
  readonly fill: (change: Partial<Pick<JoinStore, 'flat' | 'kind' | 'name'>>) => void;
  /** Opens the way that the link names, or else the one chosen last time. */
  readonly open: (way: JoinWay | undefined) => void;
}

/** The form for joining. If the person leaves it for a moment to look at the letter, nothing is lost. */
export const useJoinForm = create<JoinStore>()((set, get) => ({
  way: 'code',
  code: '',
  flat: blankFlat,
  name: '',
  choose: (way) => set({ way }),
  type(typed) {
    useJoinByCode.getState().reset();
    set({ code: foldLetterCode(typed) });
  },
  fill: (change) => set(change),
  open(way) {
    useJoinByCode.getState().reset();
    const { now, reset } = useAskToJoin.getState();
    // A number that is still valid is shown again: the worker would not find a new one.
    const shown = now.state === 'done' && now.value.until > Date.now();
    if (!shown) reset();
    set({ way: shown ? 'desk' : (way ?? get().way) });
  },
}));

export const isName = (name: string): boolean => [...name.trim()].length >= 2;

/** The input from the form, or undefined while something is missing. */
export function askOf({ flat, kind, name }: Pick<JoinStore, 'flat' | 'kind' | 'name'>) {
  const unit = readTypedUnit(flat);
  const known = name.trim();
  return unit && kind && isName(name) ? { unit, kind, name: known } : undefined;
}

/** Opens the hub in the community just joined, whichever one it showed before. */
export const goHomeIn = (communityId: string): void => void Taro.reLaunch({ url: hubOf(communityId) });
