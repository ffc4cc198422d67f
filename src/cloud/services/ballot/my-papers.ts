import type { MyBallotPaper } from '../../../contract/ballot/ballots';
import type { Binding } from '../../../domain/ballot/form';
import { isInScope } from '../../../domain/roll/scope';
import type { Caller } from '../../call';
import type { BallotDoc, BallotOwnerDoc } from '../../data/documents/ballot';
import { ballotOwners, papers, parts, proxies, votes } from '../../data/collections';
import { operators } from '../../data/database';
import { isOwn, mayStandIn } from '../../../domain/ballot/eligibility';
import { UNSETTLED } from '../../../domain/ballot/paper';
import { listClaims } from './may-vote';
import { voterKeyOf } from './voters';

/** Everybody for whom the caller may vote in a ballot, and what has become of each vote. Two rounds of requests. */
export async function listMyPapers(
  ballot: BallotDoc,
  caller: Pick<Caller, 'flats' | 'openid'>,
  now: number,
): Promise<readonly MyBallotPaper[]> {
  const { binding } = ballot.notice.statement.form;
  if (caller.flats.length === 0) return [];
  return ballot.frozen
    ? listFrozenPapers(ballot._id, binding, caller, now)
    : listPapersToCome(ballot, caller);
}

async function listFrozenPapers(
  ballotId: string,
  binding: Binding,
  caller: Pick<Caller, 'flats' | 'openid'>,
  now: number,
): Promise<readonly MyBallotPaper[]> {
  const claims = listClaims(caller, binding);
  const own = [...new Set(claims.map(({ key }) => key))];
  const units = claims.map(({ unit }) => unit);
  const idOf = (ownerKey: string) => `${ballotId}:${ownerKey}`;
  const [mine, bought, given] = await Promise.all([
    ballotOwners.getMany(own.map(idOf)),
    ballotOwners.find({ ballotId, heldBy: operators.in(own) }, { limit: 20 }),
    proxies.find({ ballotId, proxyUnit: operators.in(units), state: 'confirmed' }, { limit: 20 }),
  ]);
  const until = new Map(
    given
      .filter((proxy) => mayStandIn(caller.openid, claims, proxy, now))
      .map(({ ownerKey, expiresAt }) => [ownerKey, expiresAt]),
  );
  const principals = await ballotOwners.getMany([...until.keys()].map(idOf));
  const isMine = (owner: BallotOwnerDoc) => isOwn(claims, owner);
  const owners = [...mine, ...bought].filter(isMine);
  const others = principals.filter(({ _id }) => owners.every((owner) => owner._id !== _id));
  owners.push(...others);
  const [cast, waiting] = await Promise.all([
    votes.getMany(owners.map(({ _id }) => _id)),
    papers.find(
      {
        ballotId,
        ownerKey: operators.in(owners.map(({ ownerKey }) => ownerKey)),
        state: operators.in(UNSETTLED),
      },
      { limit: 100, fields: ['_id', 'ownerKey'] },
    ),
  ]);
  return owners.map(({ ownerKey, units: theirs, areaCenti }) => {
    const vote = cast.find((row) => row.ownerKey === ownerKey);
    const proxyUntil = others.some((other) => other.ownerKey === ownerKey) ? until.get(ownerKey) : undefined;
    return {
      ownerKey,
      units: theirs,
      areaCenti,
      ...(proxyUntil !== undefined && { proxyUntil }),
      ...(waiting.some((paper) => paper.ownerKey === ownerKey) && { paperWaiting: true as const }),
      ...(vote && {
        voted: {
          receipt: vote.receipt,
          castAt: vote.castAt,
          channel: vote.channel,
          ...(vote.toCheck && proxyUntil === undefined && { toCheck: true as const }),
        },
      }),
    };
  });
}

/** While the roll can still be corrected: the caller's own flats, as the roll has them. */
async function listPapersToCome(
  { rollId, notice }: BallotDoc,
  { flats }: Pick<Caller, 'flats'>,
): Promise<readonly MyBallotPaper[]> {
  const { scope, form } = notice.statement;
  const voting = form.binding === 'consultative' ? flats : flats.filter(({ kind }) => kind === 'owner');
  const rows = await parts.getMany(voting.map(({ unit }) => `${rollId}:${unit}`));
  const byOwner = new Map<string, MyBallotPaper>();
  for (const row of rows.filter((each) => isInScope(each, scope) && !each.unsold)) {
    const ownerKey = voterKeyOf(row, form.binding);
    const { units = [], areaCenti = 0 } = byOwner.get(ownerKey) ?? {};
    const grown = { units: [...units, row.unit], areaCenti: areaCenti + row.areaCenti };
    byOwner.set(ownerKey, { ownerKey, ...grown });
  }
  return [...byOwner.values()];
}
