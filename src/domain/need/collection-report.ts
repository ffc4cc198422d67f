import { CATEGORY_CLASSES, classOf, type Category, type CategoryClass } from './category';
import { NEED_STATES, type NeedState } from './need';

/** A need as the report counts it. Merged needs are not passed, since their target stands for them. */
export interface ReportedNeed {
  readonly needId: string;
  readonly category: Category;
  readonly text: string;
  /** The number of distinct households behind it. */
  readonly households: number;
  readonly state: NeedState;
  readonly reason?: string;
  readonly planItem?: string;
}

/** A household that submitted or backed a need, however often. */
export interface Participant {
  readonly unit: string;
  readonly building: string;
  readonly tenant: boolean;
}

export interface BuildingTakingPart {
  readonly building: string;
  readonly households: number;
  readonly tookPart: number;
}

/** The figures of a collection: households, never clicks. */
export interface CollectionFigures {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly closed: boolean;
  readonly households: number;
  readonly tookPart: number;
  readonly tenantsTookPart: number;
  readonly byBuilding: readonly BuildingTakingPart[];
  readonly needs: number;
  readonly byState: Readonly<Record<NeedState, number>>;
  readonly byClass: readonly { readonly class: CategoryClass; readonly needs: readonly ReportedNeed[] }[];
  readonly countedAt: number;
}

/** Distinct households that took part, in all, tenants among them, and by building. A household counts once. */
export function countParticipants(participants: Iterable<Participant>): {
  readonly tookPart: number;
  readonly tenantsTookPart: number;
  readonly byBuilding: ReadonlyMap<string, number>;
} {
  const seen = new Map<string, Participant>();
  for (const participant of participants)
    if (!seen.has(participant.unit)) seen.set(participant.unit, participant);
  const byBuilding = new Map<string, number>();
  let tenantsTookPart = 0;
  for (const { building, tenant } of seen.values()) {
    byBuilding.set(building, (byBuilding.get(building) ?? 0) + 1);
    if (tenant) tenantsTookPart += 1;
  }
  return { tookPart: seen.size, tenantsTookPart, byBuilding };
}

export function countStates(needs: readonly ReportedNeed[]): Readonly<Record<NeedState, number>> {
  const counts = Object.fromEntries(NEED_STATES.map((state) => [state, 0])) as Record<NeedState, number>;
  for (const { state } of needs) counts[state] += 1;
  return counts;
}

/**
 * Lists needs by class of the State Council's catalogue, most households first; at most `most` in all, the largest
 * ones.
 */
export function listByClass(needs: readonly ReportedNeed[], most = Infinity): CollectionFigures['byClass'] {
  const largest = [...needs]
    .sort((a, b) => b.households - a.households || (a.needId < b.needId ? -1 : 1))
    .slice(0, most);
  return CATEGORY_CLASSES.map((name) => ({
    class: name,
    needs: largest.filter(({ category }) => classOf(category) === name),
  }));
}
