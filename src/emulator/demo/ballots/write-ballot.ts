import type { BallotDoc, BallotOwnerDoc } from '../../../cloud/data/documents/ballot';
import type { PlanDoc } from '../../../cloud/data/documents/plan';
import { rollDocuments, tokenOf } from '../../../cloud/services/ballot/roll-documents';
import { sha256 } from '../../../cloud/platform/crypto/signing';
import { correctionEnd, PERIODS } from '../../../domain/ballot/schedule';
import { countTurnout } from '../../../domain/ballot/turnout';
import { planHash } from '../../../domain/plan/frozen';
import { digest, toHex } from '../../../domain/record/canonical';
import { rollRoot, sortRoll } from '../../../domain/record/entries';
import type { NoticeStatement, RollEntry } from '../../../domain/record/statements';
import { rollTotals } from '../../../domain/roll/electoral-roll';
import { MINUTE_MS } from '../../../domain/shared/time';
import type { WrittenRoll } from '../roll/write-roll';
import { demoId, type Entry, type Setting } from '../setting';
import type { Story } from '../story/story';
import { resultOf } from './result';
import { votesOf } from './votes';
import { writeLog } from './write-log';
import { OBJECTION_DAYS } from '../../../domain/ballot/statutory-days';

const MOTION = 'm1';

/** A ballot with its roll, votes and log; frozen, merged and counted as the timer does it. */
export function writeBallot(
  story: Story,
  { owners, parts, roll }: WrittenRoll,
  plan: PlanDoc | undefined,
  openidOf: (by: string) => string,
  { now, seals }: Setting,
): { readonly ballotId: string; readonly entries: readonly Entry[] } | undefined {
  const { id, ballot, timeline, worker } = story;
  const { notice: noticeAt, opens, closes, counted } = timeline;
  if (!ballot || !plan || noticeAt === undefined || opens === undefined || closes === undefined)
    return undefined;
  const ballotId = demoId('ballot', id);
  const salt = digest(sha256, ['demo salt', id]);
  const place = { ballotId, communityId: id };
  const notice = seals.signed(noticeOf(story, plan, seals.publicKey, { noticeAt, opens, closes }));
  const { correctionEndsAt } = notice.statement;

  const documents = owners.map((owner): BallotOwnerDoc => {
    const { ownerKey, building, units, areaCenti, unsold } = owner;
    const token = tokenOf(salt, ownerKey);
    return { _id: `${ballotId}:${ownerKey}`, ...place, ownerKey, token, building, units, areaCenti, unsold };
  });
  const entries = sortRoll(
    parts.map(({ unit, building, stairwell, areaCenti, ownerKey }): RollEntry => {
      const owner = tokenOf(salt, ownerKey);
      return { unit, building, stairwell, areaCenti, owner, eligible: true };
    }),
  );
  const root = toHex(rollRoot(sha256, entries));
  const totals = rollTotals(owners);
  const frozenAt = Math.min(correctionEndsAt + MINUTE_MS / 2, now);
  const frozen = seals.signed({
    type: 'roll' as const,
    ballotId,
    ...totals,
    units: entries.length,
    root,
    frozenAt,
  });

  const until = Math.min(closes - 1, now - 2 * MINUTE_MS);
  const casting = { ...place, motionId: MOTION, openidOf, opens, until };
  const votes = opens < now ? votesOf(story, ballot, documents, casting, seals) : [];
  const log = writeLog(ballotId, votes, seals, Math.min(closes + MINUTE_MS / 2, now - MINUTE_MS));
  const head = log.heads.at(-1);
  const voters = new Set(votes.map(({ ownerKey }) => ownerKey));
  const { byBuilding } = countTurnout(owners, voters);
  const lastRun = opens < now ? now - MINUTE_MS : noticeAt;
  const isFrozen = now >= correctionEndsAt;
  const document: BallotDoc = {
    _id: ballotId,
    communityId: id,
    planId: plan._id,
    notice,
    noticeBy: worker,
    closesAt: closes,
    organiser: `${story.name}居民委员会`,
    contact: '找社区工作人员，0551-62000000',
    rollId: roll.rollId,
    roll: totals,
    ...(isFrozen
      ? { frozen: { root, units: entries.length, frozenAt, signature: frozen.signature } }
      : { salt }),
    turnout: { byBuilding, countedAt: counted ?? lastRun, papersWaiting: 0, objectionsOpen: 0 },
    status: counted === undefined ? 'running' : 'final',
    ...(head && { head }),
    ...(counted !== undefined &&
      head && {
        result: resultOf(
          { notice: notice.statement, log, head: head.statement, rollEntries: entries, votes, documents },
          { closes, counted, rollRoot: root },
          seals,
        ),
      }),
  };
  return {
    ballotId,
    entries: [
      ['ballots', document],
      ...(isFrozen ? documents.map((owner): Entry => ['ballotOwners', owner]) : []),
      ...(isFrozen ? rollDocuments(ballotId, root, entries).map((each): Entry => ['ballotRolls', each]) : []),
      ...votes.map((vote): Entry => ['votes', vote]),
      ...log.segments.map((segment): Entry => ['segments', segment]),
    ],
  };
}

function noticeOf(
  { id, name, ballot }: Story,
  plan: PlanDoc,
  publicKey: string,
  times: { readonly noticeAt: number; readonly opens: number; readonly closes: number },
): NoticeStatement {
  const { title = '', question = '', matter = 'other-major' } = ballot ?? {};
  const { noticeAt, opens: opensAt, closes: closesAt } = times;
  const motion = { motionId: MOTION, title, matter, options: [] };
  return {
    type: 'notice',
    ballotId: demoId('ballot', id),
    communityId: id,
    community: name,
    title,
    question,
    form: { kind: 'matter', binding: 'statutory', motions: [motion], most: 1 },
    scope: { kind: 'community' },
    planHash: planHash(sha256, plan),
    nonVoters: 'not-participating',
    proxyCap: 3,
    disclosure: 'scrutineers',
    noticeAt,
    correctionEndsAt: correctionEnd({ noticeAt, opensAt }),
    opensAt,
    closesAt,
    objectionDays: OBJECTION_DAYS,
    periods: PERIODS,
    mergeDelayMs: MINUTE_MS,
    publicKey,
  };
}
