import {
  actsIn,
  LIMITS,
  findOverspent,
  type Act,
  type Actor,
  type Spending,
} from '../../../domain/shared/limits';
import { shanghaiDay, startOfNextShanghaiDay } from '../../../domain/shared/time';
import { spendings } from '../../data/collections';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';

export interface Spender {
  readonly openid: string;
  readonly actor: Actor;
  /** Absent where the act is in no community. */
  readonly communityId: string | undefined;
  /** Tells the call from every other but its own repeat; absent where every call counts. */
  readonly call: string | undefined;
}

export interface Refused {
  readonly act: Act;
  readonly most: number;
  readonly of: 'person' | 'community';
  /** When the person may go on. */
  readonly from: number;
}

/** How often a counter that others keep changing is looked at. After that the person may as well try again. */
const LOOKS = 5;

/** What a call costs: it is refused, or may go on; if it is refused further on, it gives back what it was counted. */
export interface Spent {
  readonly refused?: Refused;
  /** Gives so much back, and forgets the call: should it come again, it counts again. */
  readonly giveBack: (spending: Spending) => Promise<void>;
}

export const NOT_COUNTED: Spent = { giveBack: () => Promise.resolve() };

/**
 * Counts one call against the day of the person and of the community, or says which of the two is full. It costs two
 * requests, four on the first call of a day. A repeated call counts once. What the community refuses is given
 * back to the person. Each counter is one document, changed by a conditional update and never in a transaction: many
 * calls at once can neither pass the limit nor conflict.
 */
export async function spend(spender: Spender, spending: Spending, now: number): Promise<Spent> {
  if (actsIn(spending).length === 0) return NOT_COUNTED;
  const { openid, actor, communityId, call } = spender;
  const personal = `${shanghaiDay(now)}:person:${openid}`;
  const own = await count(personal, actor, spending, call, now);
  if (own === 'repeated') return NOT_COUNTED;
  if (own !== 'counted')
    return { ...NOT_COUNTED, refused: { ...own, of: 'person', from: startOfNextShanghaiDay(now) } };
  const shared = `${shanghaiDay(now)}:community:${communityId}`;
  const all = communityId === undefined ? null : await count(shared, 'community', spending, undefined, now);
  if (all !== null && typeof all !== 'string') {
    await giveBack(personal, spending, call);
    return { ...NOT_COUNTED, refused: { ...all, of: 'community', from: startOfNextShanghaiDay(now) } };
  }
  return {
    giveBack: async (part) => {
      if ((await giveBack(personal, part, call)) && all !== null) await giveBack(shared, part, undefined);
    },
  };
}

type Counted = 'counted' | 'repeated' | { readonly act: Act; readonly most: number };

async function count(
  _id: string,
  of: Actor | 'community',
  spending: Spending,
  call: string | undefined,
  now: number,
): Promise<Counted> {
  const tooMuch = findOverspent({}, spending, of);
  if (tooMuch) return tooMuch;
  const room = actsIn(spending).map((act) => [
    `done.${act}`,
    operators.not(operators.gt(LIMITS[act][of] - (spending[act] ?? 0))),
  ]);
  const fresh = call === undefined ? {} : { mutations: operators.nin([call]) };
  const noted = call === undefined ? {} : { mutations: operators.push([call]) };
  for (let look = 0; look < LOOKS; look += 1) {
    const filter = { _id, ...fresh, ...Object.fromEntries(room) };
    if ((await spendings.updateWhere(filter, { ...toIncrements(spending, 1), ...noted })) === 1)
      return 'counted';
    const mutations = call === undefined ? [] : [call];
    if (await spendings.insert({ _id, done: spending, mutations, until: startOfNextShanghaiDay(now) }))
      return 'counted';
    const there = await spendings.get(_id);
    if (!there) continue;
    if (call !== undefined && there.mutations.includes(call)) {
      if (there.mutations.includes(repeatOf(call))) return 'repeated';
      const noticed = { mutations: operators.push([repeatOf(call)]) };
      if ((await spendings.updateWhere({ _id, mutations: call }, noticed)) === 1) return 'repeated';
      // The call was refused meanwhile and is forgotten: this one counts.
      continue;
    }
    const over = findOverspent(there.done, spending, of);
    if (over) return over;
  }
  throw new TooBusy(LOOKS);
}

/**
 * Says whether so much was given back. Nothing is where a repeat went on while the call was under way: the repeat may
 * succeed where the call did not, and then has been counted by it.
 */
async function giveBack(_id: string, spending: Spending, call: string | undefined): Promise<boolean> {
  const forgotten = call === undefined ? {} : { mutations: operators.pull(call) };
  const patch = { ...toIncrements(spending, -1), ...forgotten };
  if (Object.keys(patch).length === 0) return true;
  const alone = call === undefined ? {} : { mutations: operators.nin([repeatOf(call)]) };
  if ((await spendings.updateWhere({ _id, ...alone }, patch)) === 1) return true;
  if (call !== undefined) await spendings.update(_id, forgotten);
  return false;
}

/** Stands beside a call once it has been repeated. */
const repeatOf = (call: string): string => `${call}+`;

const toIncrements = (spending: Spending, sign: 1 | -1): object =>
  Object.fromEntries(
    actsIn(spending).map((act) => [`done.${act}`, operators.inc(sign * (spending[act] ?? 0))]),
  );
