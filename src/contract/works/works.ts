import { COUNT, TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { MILESTONES, type Milestone } from '../../domain/works/progress';
import { id, mutationId, pictures, text } from '../fields';
import { returns, type Rows } from '../procedure';
import { everyMember, inCommunity } from '../roles';

export interface UpdateView {
  readonly updateId: string;
  readonly at: number;
  readonly text: string;
  readonly milestone: Milestone;
  /** How much of the works is done, in whole percent. */
  readonly progress: number;
  readonly pictures: readonly string[];
  readonly picturesWaiting: number;
  readonly mine: boolean;
}

export const works = {
  post: returns<{ readonly updateId: string }>()({
    kind: 'mutation',
    access: inCommunity('supervisor'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      text: text(TEXT.update),
      milestone: v.picklist(MILESTONES),
      progress: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
      pictures: pictures('works', COUNT.updatePictures),
    }),
    published: ['text'],
    attaches: ['pictures.*'],
    errors: ['WRONG_STAGE', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE', 'PICTURE_REFUSED', 'LIMIT_REACHED'],
  }),
  /** Updates, the newest first, ten a page, by key. */
  list: returns<Rows<UpdateView>>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id, from: v.optional(id) }),
    errors: [],
  }),
};
