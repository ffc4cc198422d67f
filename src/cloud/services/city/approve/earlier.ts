import { MOVES, stagesFor, type Move } from '../../../../domain/community/stage';
import type { Entry } from '../../../../domain/city/earlier';
import { suggestCategories } from '../../../../domain/need/suggest';
import { earlierText } from '../../../../text/city/earlier';
import { NEED_WORDS } from '../../../../text/vocabulary/need-words';
import { refuse } from '../../../call';
import type { Atom } from '../../../data/atomically';
import type { EarlierDoc } from '../../../data/documents/city';
import type { PlanDoc, PlanItemDoc } from '../../../data/documents/plan';
import { shortHash } from '../../../platform/document-id';

const MOVE_OF: Readonly<Record<Entry, Move>> = { plan: 'enter-planned', works: 'enter-building' };

/**
 * Puts into force what was decided elsewhere: its list becomes the plan, and the community stands where it stood.
 * Refused once the community has a plan or a vote of its own here.
 */
export async function takeOver(atom: Atom, earlierId: string, now: number) {
  const document = await atom.get('earlier', earlierId);
  if (!document) return refuse('NOT_FOUND');
  const { communityId, entry } = document;
  const community = await atom.get('communities', communityId);
  if (!community) return refuse('NOT_FOUND');
  const move = MOVE_OF[entry];
  const { to } = MOVES[move];
  const isFresh = !community.planId && !community.ballotId && stagesFor(move).includes(community.stage);
  if (!isFresh || community.closed) return refuse('ALREADY_BEGUN');
  const plan = planOf(document, now);
  await atom.insert('plans', plan);
  await atom.update('communities', communityId, {
    stage: to,
    [`since.${to}`]: now,
    planId: plan._id,
    earlierId,
    changedAt: now,
  });
  return null;
}

/** The list as a plan: each line an item, with what the paper does not say left open. */
function planOf({ _id, communityId, plan, enteredBy }: EarlierDoc, now: number): PlanDoc {
  const planId = shortHash('earlier plan', _id);
  return {
    _id: planId,
    communityId,
    line: planId,
    version: 1,
    title: earlierText.planTitle,
    summary: earlierText.planSummary(plan.source, plan.on),
    items: plan.lines.map((line, at) => itemOf(planId, line, at)),
    pictures: [],
    publishedAt: now,
    publishedBy: enteredBy,
  };
}

function itemOf(planId: string, line: string, at: number): PlanItemDoc {
  const itemId = shortHash(planId, String(at));
  return {
    itemId,
    line: itemId,
    category: suggestCategories(line, NEED_WORDS, 1)[0] ?? 'other-common-parts',
    place: 'common',
    title: line,
    description: earlierText.itemDescription,
    costYuan: 0,
    copied: true,
    pictures: [],
    needIds: [],
  };
}
