import { isCounted } from '../../../domain/need/backing';
import type { NeedThread } from '../../../contract/need/needs';
import { ok } from '../../../domain/shared/result';
import { compareLabels } from '../../../domain/shared/text';
import { refuse, type Caller, type Handler } from '../../call';
import { alerts, backings, ballots, communities, doorRecords, needs } from '../../data/collections';
import type { BallotDoc } from '../../data/documents/ballot';
import { decidedBy } from '../../services/ballot/turnout-view';
import type { BackingDoc, NeedDoc } from '../../data/documents/need';
import { cardOf, visiblePictures } from '../../services/need/card';

/** The thread: submitted → backed → merged → answered → plan item → ballot. A merged need tells its target's answer. */
export const readNeed: Handler<'needs.read'> = async ({ input, caller }) => {
  const { communityId, needId } = input;
  const [need, community] = await Promise.all([needs.get(needId), communities.get(communityId)]);
  if (!need || need.communityId !== communityId) return refuse('NOT_FOUND');
  const [target, merged, behind, record, alert, ballot] = await Promise.all([
    need.mergedInto ? needs.get(need.mergedInto.needId) : null,
    needs.find({ 'mergedInto.needId': needId }, { order: ['changedAt', 'asc'], limit: 50 }),
    backings.every({ needId }),
    need.doorRecordId ? doorRecords.get(need.doorRecordId) : null,
    need.danger ? alerts.get(needId) : null,
    community?.ballotId ? ballots.get(community.ballotId) : null,
  ]);
  // What holds for the target holds for whatever was merged into it.
  const standing = target ?? need;
  const dueAt = standing.state === 'submitted' ? { dueAt: standing.dueAt } : {};
  const thread: NeedThread = {
    ...cardFields(need, behind, caller),
    spread: spreadOf(need, behind),
    merged: merged.map(({ _id, text, mergedInto }) => ({ needId: _id, text, at: mergedInto?.at ?? 0 })),
    ...(record && { door: { confirmed: record.confirmed } }),
    ...(alert?.taken && { alertTakenAt: alert.taken.at }),
    ...(need.mergedInto && target && { mergedInto: { ...need.mergedInto, text: target.text } }),
    ...answerOf(standing),
    ...dueAt,
    ...(standing.planItem && { planItem: standing.planItem }),
    ...(ballot && ballotOf(standing, ballot)),
  };
  return ok(thread);
};

function cardFields(need: NeedDoc, behind: readonly BackingDoc[], caller: Caller) {
  const here = behind.filter(({ unit }) => caller.flats.some((flat) => flat.unit === unit)).filter(isCounted);
  const author = need.author === caller.openid;
  return {
    ...cardOf(need, caller, new Set(here.map(({ needId }) => needId))),
    carried: here.some(({ own }) => !own),
    pictures: visiblePictures(need.pictures, author),
    picturesWaiting: author ? need.pictures.filter(({ check }) => check === 'waiting').length : 0,
  };
}

function spreadOf(need: NeedDoc, behind: readonly BackingDoc[]): NeedThread['spread'] {
  const buildings = new Map<string, number>();
  const add = (building: string) => buildings.set(building, (buildings.get(building) ?? 0) + 1);
  if (need.unit && need.building) add(need.building);
  for (const { building } of behind.filter(isCounted)) add(building);
  return [...buildings]
    .map(([building, households]) => ({ building, households }))
    .sort((a, b) => b.households - a.households || compareLabels(a.building, b.building));
}

function answerOf({ answers }: NeedDoc): Pick<NeedThread, 'answer'> {
  const last = answers.at(-1);
  return last ? { answer: { at: last.at, reason: last.reason, revised: answers.length > 1 } } : {};
}

function ballotOf(need: NeedDoc, ballot: BallotDoc): Pick<NeedThread, 'ballot'> {
  if (ballot.planId !== need.planItem?.planId) return {};
  const { title, noticeAt } = ballot.notice.statement;
  const decided = decidedBy(ballot);
  return {
    ballot: { ballotId: ballot._id, title, at: noticeAt, ...(decided && { passed: decided.passed }) },
  };
}
