import { objectionEnd } from '../../../domain/ballot/schedule';
import { atomically } from '../../data/atomically';
import {
  ballots,
  communities,
  ideas,
  moves,
  needs,
  objections,
  people,
  pictureChecks,
  ratings,
  votes,
} from '../../data/collections';
import { householdKey } from '../ballot/voters';
import { DEVELOPER_KEY } from '../roll/owner-key';
import { ERASED, eraseOwner } from './erase-owner';

/** When the result of the community's ballot under way becomes final, in epoch ms; `null` if none is under way. */
export async function ballotUnderWay(communityId: string): Promise<number | null> {
  const ballotId = (await communities.get(communityId))?.ballotId;
  const ballot = ballotId ? await ballots.get(ballotId) : null;
  if (!ballot || ballot.status === 'final') return null;
  const { statement } = ballot.notice;
  return ballot.result?.objectionEndsAt ?? objectionEnd(ballot.closesAt, statement);
}

/**
 * Erases a person from a community: the memberships, their name on what they said and rated, and in every finished ballot
 * what ties the owner to the token. Count, published file, proofs and receipts stay as they are. No ballot may be under
 * way (`ballotUnderWay`).
 *
 * What remains: flat and area beside the token in the published roll (by law); their row on the community's roll, as
 * long as the flat is theirs; offices that they held; their texts, without a writer. What the person loses: the own
 * choice can never be opened on a phone again. Joint owners have one vote, so the tie goes only with the last joint
 * owner who has joined.
 *
 * Every step may be repeated. The memberships go last, since the rest is found by them.
 */
export async function erasePerson(communityId: string, openid: string): Promise<void> {
  const [person, cast] = await Promise.all([
    people.get(openid),
    // A vote cast before a sale or a move out leads to a flat that the person no longer has.
    votes.every({ communityId, castBy: openid, channel: 'online' }, ['_id', 'ownerKey']),
  ]);
  const flats = (person?.memberships ?? []).flatMap((m) =>
    m.role === 'resident' && m.communityId === communityId ? [m] : [],
  );
  // A member of an unsold flat owns nothing: the developer's key is not theirs, and its votes are the developer's.
  const owned = (ownerKey: string | undefined) => (ownerKey && ownerKey !== DEVELOPER_KEY ? [ownerKey] : []);
  const held = flats.flatMap(({ unit, ownerKey }) => [householdKey(unit), ...owned(ownerKey)]);
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
    const now = await atom.get('people', openid);
    if (!now) return;
    const rest = now.memberships.filter((m) => m.role !== 'resident' || m.communityId !== communityId);
    if (rest.length === 0) await atom.remove('people', openid);
    else await atom.update('people', openid, { memberships: rest });
  });
}
