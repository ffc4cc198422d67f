import type { Replayed } from '../../../contract/shared/upkeep';
import {
  erasures,
  ideas,
  moves,
  needs,
  objections,
  people,
  pictureChecks,
  ratings,
  votes,
} from '../../data/collections';
import { operators } from '../../data/database';
import { callTimer } from '../shared/due';
import { ballotUnderWay, erasePerson } from './erase-person';
import { erasureNames } from './erasure';

interface Row {
  readonly _id: string;
  /** Whom of which community the document names. */
  readonly named: readonly (readonly [communityId: string, openid: string])[];
}

const ROWS = 500;
/** A stretch ends by then; the function has 20 s, and one erasure takes a second or two. */
const STRETCH_MS = 8_000;

const page = { order: ['_id', 'asc'] as ['_id', 'asc'], limit: ROWS };
const after = (id: string) => (id === '' ? {} : { _id: operators.gt(id) });
type Naming<F extends string> = { readonly _id: string; readonly communityId: string } & {
  readonly [K in F]?: string;
};

/** The documents of a collection that name one person each, in the field. */
const inField =
  <F extends string>(
    documents: {
      find(filter: object, options: typeof page & { fields: never[] }): Promise<readonly Naming<F>[]>;
    },
    field: F,
  ) =>
  async (from: string): Promise<readonly Row[]> => {
    const fields = ['_id', 'communityId', field] as never[];
    const rows = await documents.find(after(from), { ...page, fields });
    return rows.map((row) => {
      const { _id, communityId, [field]: openid } = row;
      return { _id, named: openid === undefined ? [] : [[communityId, openid]] };
    });
  };

const members = async (from: string): Promise<readonly Row[]> =>
  (await people.find(after(from), page)).map(({ _id, memberships }) => ({
    _id,
    named: memberships.flatMap((m) => (m.role === 'resident' ? [[m.communityId, _id] as const] : [])),
  }));

/** Wherever a person can be found who was erased: somebody who moved out is no member any more, but a writer. */
const SOURCES: readonly ((from: string) => Promise<readonly Row[]>)[] = [
  members,
  inField(votes, 'castBy'),
  inField(needs, 'author'),
  inField(ideas, 'author'),
  inField(pictureChecks, 'author'),
  inField(ratings, 'author'),
  inField(objections, 'by'),
  inField(moves, 'person'),
];

/** A source and the last document of it that was looked at. */
const cursor = (at: number, reached: string): string =>
  Buffer.from(`${at}\n${reached}`).toString('base64url');

/** Where a cursor points; to the beginning, which does no harm, if it is none. */
function placeOf(from: string): readonly [at: number, reached: string] {
  const [, at, reached] = /^(\d+)\n([^]*)$/.exec(Buffer.from(from, 'base64url').toString()) ?? [];
  return [Number(at ?? 0), reached ?? ''];
}

/**
 * Walks one stretch of the restored documents and erases whom `erasures` lists from `since` on. It may be repeated.
 *
 * @param from where the stretch begins, `next` of the one before
 * @param elapsed milliseconds since the call began, by a clock that nobody can set
 */
export async function replayStretch(from: string, since: number, elapsed: () => number): Promise<Replayed> {
  const listed = new Set((await erasures.every({ at: operators.gte(since) }, ['_id'])).map(({ _id }) => _id));
  const erased = new Set<string>();
  const waiting = new Set<string>();
  const outcome = (next?: string): Replayed => ({
    erased: [...erased],
    waiting: [...waiting],
    ...(next !== undefined && { next }),
  });
  if (listed.size === 0) return outcome();
  let [at, reached] = placeOf(from);
  for (;;) {
    const rows = await SOURCES[at]?.(reached);
    if (!rows) return outcome();
    for (const { _id, named } of rows) {
      for (const [communityId, openid] of named) {
        const name = erasureNames(communityId, openid).find((each) => listed.has(each));
        if (name === undefined || erased.has(name) || waiting.has(name)) continue;
        const final = await ballotUnderWay(communityId);
        if (final === null) await erasePerson(communityId, openid);
        else await callTimer('erasure', `${communityId}:${openid}`, final, 'restored');
        (final === null ? erased : waiting).add(name);
      }
      reached = _id;
      if (elapsed() >= STRETCH_MS) return outcome(cursor(at, reached));
    }
    if (rows.length < ROWS) [at, reached] = [at + 1, ''];
    if (elapsed() >= STRETCH_MS) return outcome(cursor(at, reached));
  }
}
