import { objectionEnd } from '../../../domain/ballot/schedule';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import {
  ballots,
  communities,
  ideas,
  moves,
  needs,
  objections,
  pictureChecks,
  ratings,
  votes,
} from '../../data/collections';
import { householdKey } from '../../services/ballot/voters';
import { ERASED, eraseOwner } from '../../services/joining/erase-owner';

/**
 * Erases a person from a community at their own wish: the memberships, their name on what they said and rated, and in
 * every finished ballot what ties the owner to the token. Count, published file, proofs and receipts stay as they
 * are.
 *
 * What remains: flat and area beside the token in the published roll (by law); their row on the community's roll, as
 * long as the flat is theirs; offices that they held; their texts, without a writer. What the person loses: the own
 * choice can never be opened on a phone again. Joint owners have one vote, so the tie goes only with the last joint
 * owner who has joined.
 *
 * Every step may be repeated. The memberships go last, since the rest is found by them.
 */
export const erasePerson: Handler<'joining.erase'> = async ({ input: { communityId }, caller }) => {
  const { openid, flats } = caller;
  const ballotId = (await communities.get(communityId))?.ballotId;
  const ballot = ballotId ? await ballots.get(ballotId) : null;
  if (ballot && ballot.status !== 'final') {
    const { statement } = ballot.notice;
    const closesAt = ballot.result?.objectionEndsAt ?? objectionEnd(ballot.closesAt, statement);
    return refuse('BALLOT_RUNNING', { closesAt });
  }
  // A vote cast before a sale or a move out leads to a flat that the person no longer has.
  const cast = await votes.every({ communityId, castBy: openid, channel: 'online' }, ['_id', 'ownerKey']);
  const held = flats.flatMap(({ unit, ownerKey }) => [householdKey(unit), ...(ownerKey ? [ownerKey] : [])]);
  const own = new Set([...held, ...cast.map(({ ownerKey }) => ownerKey)]);
  for (const ownerKey of own) await eraseOwner(communityId, ownerKey, openid);

  await Promise.all([
    votes.updateWhere({ communityId, castBy: openid }, { castBy: ERASED }),
    needs.updateWhere({ communityId, author: openid }, { author: ERASED }),
    ideas.updateWhere({ communityId, author: openid }, { author: ERASED }),
    pictureChecks.updateWhere({ communityId, author: openid }, { author: ERASED }),
    ratings.updateWhere({ communityId, author: openid }, { author: ERASED }),
    objections.updateWhere({ communityId, by: openid }, { by: ERASED }),
    moves.updateWhere({ communityId, person: openid, by: openid }, { person: ERASED, by: ERASED }),
  ]);
  await moves.updateWhere({ communityId, person: openid }, { person: ERASED });
  await atomically(async (atom) => {
    const person = await atom.get('people', openid);
    if (!person) return;
    const rest = person.memberships.filter((m) => m.role !== 'resident' || m.communityId !== communityId);
    if (rest.length === 0) await atom.remove('people', openid);
    else await atom.update('people', openid, { memberships: rest });
  });
  return ok(null);
};
