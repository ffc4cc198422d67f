import { TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { choice, id, mutationId, text, upload } from '../fields';
import { returns, type Rows } from '../procedure';
import { inCommunity } from '../roles';

/**
 * A vote on paper. Two persons read the photo one after the other, and neither sees what the other read; the vote is
 * cast when both read the same. No answer holds a choice.
 */
export interface PaperView {
  readonly paperId: string;
  readonly units: readonly string[];
  readonly channel: 'paper' | 'door';
  readonly enteredAt: number;
  /** The caller entered it, so another person has to confirm it. */
  readonly mine: boolean;
  /** A short-lived link to the photo. */
  readonly picture: string;
  /** `differs`: the two readings were not the same; the paper has to be withdrawn and entered anew. */
  readonly state: 'waiting' | 'differs';
}

export const papers = {
  enter: returns<{ readonly paperId: string }>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('supervisor', 'worker'),
    size: 'ballot',
    input: v.strictObject({
      communityId: id,
      ballotId: id,
      mutationId,
      unit: text(TEXT.unit),
      channel: v.picklist(['paper', 'door']),
      choice,
      picture: upload('papers'),
    }),
    attaches: ['picture'],
    errors: [
      'NOT_FOUND',
      'NOT_ON_BALLOT_ROLL',
      'CHOICE_INVALID',
      'BALLOT_NOT_OPEN',
      'BALLOT_CLOSED',
      'ALREADY_VOTED',
      'PHOTO_MISSING',
      'PAPER_WAITING',
      'PICTURE_REFUSED',
      'LIMIT_REACHED',
    ],
  }),
  /** Papers that wait, the oldest first; `waiting`: how many there are in all. */
  queue: returns<Rows<PaperView> & { readonly ballotId?: string; readonly waiting: number }>()({
    kind: 'query',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, from: v.optional(id) }),
    errors: [],
  }),
  /** One paper that waits; `NOT_FOUND` once somebody has settled it. */
  read: returns<{ readonly paper: PaperView }>()({
    kind: 'query',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, paperId: id }),
    errors: ['NOT_FOUND'],
  }),
  /** `overtaken`: the owner's vote had arrived in another way before; `castAt` says when. */
  confirm: returns<
    | { readonly state: 'counted'; readonly receipt: string }
    | { readonly state: 'differs' }
    | { readonly state: 'overtaken'; readonly castAt: number }
  >()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('supervisor', 'worker'),
    size: 'ballot',
    input: v.strictObject({ communityId: id, mutationId, paperId: id, choice }),
    errors: ['NOT_FOUND', 'SAME_PERSON', 'CHOICE_INVALID', 'PAPER_DIFFERS', 'PAPER_SETTLED'],
  }),
  /** Takes a paper out of the queue that cannot be read or was read differently; the reason is kept. */
  withdraw: returns<Record<string, never>>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, mutationId, paperId: id, reason: text(TEXT.withdrawal) }),
    published: ['reason'],
    errors: ['NOT_FOUND', 'PAPER_SETTLED', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
};
