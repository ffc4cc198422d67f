import { COUNT } from '../../domain/shared/bounds';
import type { Category } from '../../domain/need/category';
import type { VisitOutcome } from '../../domain/need/door';
import { needFaults, type NeedFault, type Place } from '../../domain/need/need';
import { draftsUnder, readDraft } from '../../client/drafts';

export interface SpokenNeed {
  readonly text: string;
  readonly place?: Place;
  readonly category?: Category;
}

/** A visit, as far as somebody has written it down. */
export interface DoorDraft {
  readonly unit: string;
  /** Made when the draft is opened, so that a visit saved twice is sent once; empty until then. */
  readonly mutationId: string;
  /** The slip's number, made together with `mutationId`; empty until then. */
  readonly slip: string;
  readonly outcome?: VisitOutcome;
  readonly household?: 'owner' | 'tenant';
  readonly needs: readonly SpokenNeed[];
}

export interface DoorFaults {
  readonly outcome: boolean;
  readonly household: boolean;
  /** The faults of each need, in the order of the needs; an empty list if the need lacks nothing. */
  readonly needs: readonly (readonly NeedFault[])[];
}

const blankNeed: SpokenNeed = { text: '' };
export const isBlankNeed = ({ text }: SpokenNeed): boolean => text.trim() === '';

/** The needs with a blank one added; there are never more than five. */
export const withNeed = (needs: readonly SpokenNeed[]): readonly SpokenNeed[] =>
  needs.length < COUNT.spokenNeeds[1] ? [...needs, blankNeed] : needs;

/** The needs that contain words. A field left empty was opened and not needed. */
export const saidNeeds = ({ outcome, needs }: DoorDraft): readonly SpokenNeed[] =>
  outcome === 'visited' ? needs.filter((need) => !isBlankNeed(need)) : [];

export function doorFaults(draft: DoorDraft): DoorFaults {
  const spoken = draft.outcome === 'visited';
  return {
    outcome: draft.outcome === undefined,
    household: spoken && draft.household === undefined,
    needs: draft.needs.map((need) => (spoken && !isBlankNeed(need) ? needFaults(need) : [])),
  };
}

export const isFaultless = ({ outcome, household, needs }: DoorFaults): boolean =>
  !outcome && !household && needs.every((faults) => faults.length === 0);

/** Whether somebody has written or chosen something that would be lost with the draft. */
export const isBegun = ({ outcome, needs }: DoorDraft): boolean =>
  outcome !== undefined || needs.some((need) => !isBlankNeed(need));

export const draftKey = (communityId: string, unit: string): string => `door:${communityId}:${unit}`;

/** The flats for which this phone has a visit that was begun and not saved. */
export const begunUnits = (communityId: string): readonly string[] =>
  draftsUnder(draftKey(communityId, '')).filter((unit) => {
    const draft = readDraft<DoorDraft>(draftKey(communityId, unit));
    return draft !== undefined && isBegun(draft);
  });
