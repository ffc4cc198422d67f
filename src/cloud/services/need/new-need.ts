import type { Category } from '../../../domain/need/category';
import type { Place } from '../../../domain/need/need';
import { dangerOf } from '../../../domain/need/danger';
import { termsOf } from '../../../domain/need/terms';
import { NEED_WORDS } from '../../../text/vocabulary/need-words';
import type { NeedDoc } from '../../data/documents/need';
import { sortKey } from '../../platform/document-id';
import type { PictureDoc } from '../../data/documents/shared';
import type { CommunityDoc } from '../../data/documents/home';

export interface NewNeed {
  readonly needId: string;
  readonly author: string;
  readonly category: Category;
  readonly place: Place;
  readonly text: string;
  readonly pictures: readonly PictureDoc[];
  /** Whose need it is; absent when a supervisor or worker speaks for nobody in particular. */
  readonly household?: { readonly unit: string; readonly building: string; readonly tenant: boolean };
  readonly doorRecordId?: string;
  readonly dueAt: number;
}

/** A need as it is first stored. */
export function newNeed(community: Pick<CommunityDoc, '_id'>, now: number, need: NewNeed): NeedDoc {
  const { needId, author, category, place, text, pictures, household, doorRecordId, dueAt } = need;
  const danger = dangerOf(text, category, NEED_WORDS);
  return {
    _id: needId,
    communityId: community._id,
    sortKey: sortKey(now, needId),
    author,
    ...(household && { unit: household.unit, building: household.building, tenant: household.tenant }),
    category,
    place,
    text,
    pictures,
    submittedAt: now,
    changedAt: now,
    state: 'submitted',
    answers: [],
    terms: termsOf(text, NEED_WORDS),
    households: household ? 1 : 0,
    tenantHouseholds: household?.tenant ? 1 : 0,
    ...(danger && { danger, alertOpen: true }),
    ...(doorRecordId && { doorRecordId }),
    dueAt,
  };
}
