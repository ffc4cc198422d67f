import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { letters, moves } from '../../data/collections';
import { operators } from '../../data/database';
import type { LetterDoc, ResidentMembership } from '../../data/documents/joining';
import { createdId } from '../../platform/document-id';
import { matchesOf } from '../../platform/crypto/sealed-field';
import { flatOf, isFlat, joinFlat, findPartInForce, membershipView } from '../../services/joining/flats';
import { isPracticeCode, PRACTICE_ID, practiceFlat } from '../../services/city/practice';
import { countWrongCode, countTry, forgetTries, pauseOf } from '../../services/joining/guesses';

/**
 * There are 2^60 codes, of which a large community has 2,000 outstanding: one try succeeds with a chance of 2·10⁻¹⁵.
 * After five wrong ones in an hour, the person's tries are not even looked up. A repeat is recognised by the record
 * of the move.
 */
export const joinByCode: Handler<'joining.byCode'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, code } = input;
  const { openid } = caller;
  const moveId = createdId(openid, mutationId, 'letter', communityId ?? '');
  const [done, paused] = await Promise.all([moves.get(moveId), pauseOf('code', openid, now)]);
  if (done) {
    const joined = caller.memberships.filter((m) => isFlat(m, done.communityId, done.unit));
    return ok({ joined: joined.map(membershipView) });
  }
  if (paused !== undefined) return refuse('CODE_UNKNOWN', { retryAt: paused });
  const { refused, retryAt } = await countTry('code', openid, now);
  const wait = retryAt === undefined ? {} : { retryAt };
  if (refused) return refuse('CODE_UNKNOWN', wait);

  const [letter] = await letters.find({ code: operators.in([...matchesOf('letter', code)]) }, { limit: 1 });
  const here = letter && (communityId === undefined || letter.communityId === communityId);
  const flat = here
    ? await spendLetter(letter, openid, moveId, now)
    : await joinPractice(communityId, code, openid, now);
  if (!flat) {
    if (communityId !== undefined) await countWrongCode(communityId, now);
    return refuse('CODE_UNKNOWN', wait);
  }
  await forgetTries('code', openid);
  return ok({ joined: [membershipView(flat)] });
};

/** The practice community's code is the same for everybody and wears out for nobody. */
async function joinPractice(communityId: string | undefined, code: string, openid: string, now: number) {
  if (communityId !== undefined && communityId !== PRACTICE_ID) return null;
  if (!(await isPracticeCode(code))) return null;
  const flat = await practiceFlat(openid, now);
  if (flat) await atomically((atom) => joinFlat(atom, openid, flat, now));
  return flat;
}

/** Uses a letter up for one person: the letter, the membership and the record change together. */
const spendLetter = (
  { _id, code, communityId, unit, kind }: LetterDoc,
  openid: string,
  moveId: string,
  now: number,
): Promise<ResidentMembership | null> =>
  atomically(async (atom) => {
    const letter = await atom.get('letters', _id);
    if (letter?.code !== code || letter.usedAt !== undefined || now >= letter.until) return null;
    const found = await findPartInForce(atom, communityId, unit);
    // The flat counts as unsold again, or has gone from the roll, since the letter was printed.
    if (!found || found.part.unsold || found.community.closed) return null;
    const flat = flatOf(found, kind, { joinedBy: 'letter', since: now });
    await joinFlat(atom, openid, flat, now);
    await atom.update('letters', _id, { usedAt: now });
    const place = { communityId, unit, kind, person: openid };
    await atom.insert('moves', { _id: moveId, what: 'letter', by: openid, at: now, ...place });
    return flat;
  });
