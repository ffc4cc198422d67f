import * as v from 'valibot';
import { ENTRIES, type EarlierFacts } from '../../domain/city/earlier';
import { CITY } from '../../domain/city/community';
import { COUNT, TEXT } from '../../domain/shared/bounds';
import { id, list, mutationId, pictures, text, time } from '../fields';
import { returns } from '../procedure';
import { everyMember, inCommunity } from '../roles';

const source = { source: text(TEXT.source), on: time };
const lines = list(text(TEXT.earlierLine), COUNT.earlierLines);
const figure = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CITY.households[1])));

/** What was decided before the community came here. It was not done here, is never verified, and has no receipts. */
export interface EarlierView extends EarlierFacts {
  /** Links that work for a few minutes. */
  readonly photos: readonly string[];
  readonly enteredAt: number;
  readonly confirmedAt: number;
}

export const earlier = {
  /** Asks a second person to take over what was decided elsewhere. */
  propose: returns<{ readonly approvalId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    size: 'plan',
    input: v.strictObject({
      communityId: id,
      mutationId,
      entry: v.picklist(ENTRIES),
      needs: v.optional(
        v.strictObject({ ...source, lines: list(text(TEXT.earlierLine), COUNT.earlierNeeds) }),
      ),
      plan: v.strictObject({ ...source, lines }),
      vote: v.optional(
        v.strictObject({
          ...source,
          outcome: v.picklist(['passed', 'failed']),
          owners: figure,
          tookPart: figure,
          agreed: figure,
        }),
      ),
      photos: pictures('earlier', COUNT.earlierPhotos),
    }),
    published: ['needs.source', 'needs.lines.*', 'plan.source', 'plan.lines.*', 'vote.source'],
    attaches: ['photos.*'],
    errors: [
      ...(['EARLIER_INVALID', 'ALREADY_BEGUN', 'APPROVAL_WAITING', 'PICTURE_REFUSED'] as const),
      ...(['LIMIT_REACHED', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'] as const),
    ],
  }),
  /** What was taken over, and what waits for its second person. */
  read: returns<{ readonly earlier?: EarlierView; readonly waitingSince?: number }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
};
