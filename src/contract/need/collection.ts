import { ANSWER_DAYS_MIN, ANSWER_DAYS_MAX } from '../../domain/need/deadline';
import * as v from 'valibot';
import type { CollectionFigures } from '../../domain/need/collection-report';
import { id, mutationId, time } from '../fields';
import { returns } from '../procedure';
import { everyMember, inCommunity } from '../roles';

/** The report on a collection of needs: counts of households, never of clicks. */
export interface CollectionReport extends CollectionFigures {
  readonly communityName: string;
}

export const collection = {
  /** Sets when needs are taken and within how many days each has to be answered. */
  set: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      opensAt: time,
      closesAt: time,
      answerDays: v.pipe(v.number(), v.integer(), v.minValue(ANSWER_DAYS_MIN), v.maxValue(ANSWER_DAYS_MAX)),
    }),
    errors: ['WRONG_STAGE', 'SCHEDULE_INVALID'],
  }),
  /**
   * The report. Each class lists its needs with most households first, at most 60 in all; the files have all of them.
   */
  report: returns<{ readonly report?: CollectionReport }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** The report as a file, with every need; returns the stored file's `cloud://` id. */
  export: returns<{ readonly file: string; readonly name: string }>()({
    kind: 'mutation',
    slow: true,
    afterClosing: true,
    access: everyMember,
    input: v.strictObject({ communityId: id, mutationId, format: v.picklist(['xlsx', 'docx']) }),
    counts: 'exports',
    errors: ['NOT_FOUND', 'LIMIT_REACHED'],
  }),
};
