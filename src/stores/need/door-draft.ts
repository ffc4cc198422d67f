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

/** A visit as far as it is written. */
export interface DoorDraft {
  readonly unit: string;
  /** Made with the draft, so that what is saved twice is sent once; empty until then. */
  readonly mutationId: string;
  /** Made with it. */
  readonly slip: string;
  readonly outcome?: VisitOutcome;
  readonly household?: 'owner' | 'tenant';
  readonly needs: readonly SpokenNeed[];
}

export interface DoorFaults {
  readonly outcome: boolean;
  readonly household: boolean;
  /** By the needs' order; an empty list where nothing is missing. */
  readonly needs: readonly (readonly NeedFault[])[];
}

const blankNeed: SpokenNeed = { text: '' };
export const isBlankNeed = ({ text }: SpokenNeed): boolean => text.trim() === '';

/** Another need to be written down; none beyond five. */
export const withNeed = (needs: readonly SpokenNeed[]): readonly SpokenNeed[] =>
  needs.length < COUNT.spokenNeeds[1] ? [...needs, blankNeed] : needs;

/** Needs that say something: an empty field was opened and not needed. */
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

/** Something was written or chosen that would be lost. */
export const isBegun = ({ outcome, needs }: DoorDraft): boolean =>
  outcome !== undefined || needs.some((need) => !isBlankNeed(need));

export const draftKey = (communityId: string, unit: string): string => `door:${communityId}:${unit}`;

/** Flats whose visit was begun on this phone and not saved. */
export const begunUnits = (communityId: string): readonly string[] =>
  draftsUnder(draftKey(communityId, '')).filter((unit) => {
    const draft = readDraft<DoorDraft>(draftKey(communityId, unit));
    return draft !== undefined && isBegun(draft);
  });
