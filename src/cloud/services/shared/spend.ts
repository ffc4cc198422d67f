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
  /** Absent for a query: every query counts. */
  readonly mutationId: string | undefined;
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

/**
 * Counts one call against the day of the person and of the community, or says which of the two is full. It costs two
 * requests, four on the first call of a day. A repeated mutation counts once. What the community refuses is given
 * back to the person. Each counter is one document, changed by a conditional update and never in a transaction: many
 * calls at once can neither pass the limit nor conflict.
 */
export async function spend(spender: Spender, spending: Spending, now: number): Promise<Refused | null> {
  if (actsIn(spending).length === 0) return null;
  const { openid, actor, communityId, mutationId } = spender;
  const personal = `${shanghaiDay(now)}:person:${openid}`;
  const own = await count(personal, actor, spending, mutationId, now);
  if (own === 'repeated') return null;
  if (own !== 'counted') return { ...own, of: 'person', from: startOfNextShanghaiDay(now) };
  if (communityId === undefined) return null;
  const shared = `${shanghaiDay(now)}:community:${communityId}`;
  const all = await count(shared, 'community', spending, undefined, now);
  if (typeof all === 'string') return null;
  await giveBack(personal, spending, mutationId);
  return { ...all, of: 'community', from: startOfNextShanghaiDay(now) };
}

type Counted = 'counted' | 'repeated' | { readonly act: Act; readonly most: number };

async function count(
  _id: string,
  of: Actor | 'community',
  spending: Spending,
  mutationId: string | undefined,
  now: number,
): Promise<Counted> {
  const tooMuch = findOverspent({}, spending, of);
  if (tooMuch) return tooMuch;
  const room = actsIn(spending).map((act) => [
    `done.${act}`,
    operators.not(operators.gt(LIMITS[act][of] - (spending[act] ?? 0))),
  ]);
  const fresh = mutationId === undefined ? {} : { mutations: operators.nin([mutationId]) };
  const noted = mutationId === undefined ? {} : { mutations: operators.push([mutationId]) };
  for (let look = 0; look < LOOKS; look += 1) {
    const filter = { _id, ...fresh, ...Object.fromEntries(room) };
    if ((await spendings.updateWhere(filter, { ...toIncrements(spending, 1), ...noted })) === 1)
      return 'counted';
    const mutations = mutationId === undefined ? [] : [mutationId];
    if (await spendings.insert({ _id, done: spending, mutations, until: startOfNextShanghaiDay(now) }))
      return 'counted';
    const there = await spendings.get(_id);
    if (!there) continue;
    if (mutationId !== undefined && there.mutations.includes(mutationId)) return 'repeated';
    const over = findOverspent(there.done, spending, of);
    if (over) return over;
  }
  throw new TooBusy(LOOKS);
}

async function giveBack(_id: string, spending: Spending, mutationId: string | undefined): Promise<void> {
  const noted = mutationId === undefined ? {} : { mutations: operators.pull(mutationId) };
  await spendings.update(_id, { ...toIncrements(spending, -1), ...noted });
}

const toIncrements = (spending: Spending, sign: 1 | -1): object =>
  Object.fromEntries(
    actsIn(spending).map((act) => [`done.${act}`, operators.inc(sign * (spending[act] ?? 0))]),
  );
