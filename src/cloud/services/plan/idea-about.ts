import type { Input } from '../../../contract/contract';
import type { TopFloors } from '../../../domain/plan/affected';
import { flatOf, isAffected } from '../../../domain/plan/affected';
import type { Caller } from '../../call';
import { communities } from '../../data/collections';
import type { IdeaDoc, PlanDoc, PlanItemDoc } from '../../data/documents/plan';
import type { CommunityDoc } from '../../data/documents/home';
import { findPlan } from './views';
import { subjectOf } from '../../../domain/plan/idea';

type About = Input<'ideas.list'>['about'];

/** What an idea is about, looked up. */
export interface Topic {
  readonly community: CommunityDoc;
  readonly on: IdeaDoc['on'];
  readonly subject: string;
  readonly plan?: PlanDoc;
  readonly item?: PlanItemDoc;
}

/** Null when this community does not have the plan or the item. */
export async function topicOf(communityId: string, about: About): Promise<Topic | null> {
  if ('works' in about) {
    const community = await communities.get(communityId);
    return community && { community, on: 'works', subject: subjectOf({ works: communityId }) };
  }
  const { planId, itemId } = about;
  const [community, plan] = await Promise.all([communities.get(communityId), findPlan(communityId, planId)]);
  if (!community || !plan) return null;
  if (itemId === undefined) return { community, on: 'plan', subject: subjectOf({ plan }), plan };
  const item = plan.items.find((each) => each.itemId === itemId);
  return item ? { community, on: 'item', subject: subjectOf({ item }), plan, item } : null;
}

/** Whether any of these items touches one of the caller's homes. */
export function affectsCaller(items: readonly PlanItemDoc[], caller: Caller, tops: TopFloors): boolean {
  return items.some((item) => caller.flats.some(({ unit }) => isAffected(item, flatOf(unit), tops)));
}
