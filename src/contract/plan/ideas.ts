import { COUNT, TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { STANCES, type Stance } from '../../domain/plan/idea';
import { id, mutationId, pictures, text } from '../fields';
import { returns, type Rows } from '../procedure';
import { everyMember, inCommunity } from '../roles';

export interface IdeaAnswerView {
  readonly at: number;
  readonly office: 'worker' | 'supervisor';
  readonly text: string;
}

/** A household's idea. It shows the building, never the flat and never a name. */
export interface IdeaView {
  readonly ideaId: string;
  readonly at: number;
  /** When the household last rewrote it. */
  readonly changedAt?: number;
  readonly stance: Stance;
  /** Empty if a household supports without words. */
  readonly text: string;
  readonly pictures: readonly string[];
  readonly picturesWaiting: number;
  readonly building: string;
  readonly tenant: boolean;
  /** Whether the work touches this household in its own home. */
  readonly affected: boolean;
  readonly mine: boolean;
  /** The version that the idea was written on; absent for the works. */
  readonly version?: number;
  readonly answer?: IdeaAnswerView;
}

/** An idea with its subject, for the person who answers. */
export interface DeskIdea extends IdeaView {
  readonly on: 'plan' | 'item' | 'works';
  /** The title of the plan or item at the time. */
  readonly title?: string;
}

/** Households by their present stance, each counted once. */
export type StanceCounts = Readonly<Record<Stance, number>>;

const about = v.union([
  v.strictObject({ planId: id, itemId: v.optional(id) }),
  v.strictObject({ works: v.literal(true) }),
]);

export const ideas = {
  /**
   * One stance a household and subject. A later one overwrites the former until that has an answer; after that, it
   * stands beside it. An item keeps its ideas through the versions of the plan.
   */
  post: returns<{ readonly ideaId: string }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.pipe(
      v.strictObject({
        communityId: id,
        mutationId,
        about,
        stance: v.picklist(STANCES),
        text: text(TEXT.idea),
        pictures: pictures('ideas', COUNT.ideaPictures),
      }),
      v.check((idea) => idea.stance === 'support' || idea.text.length > 0),
    ),
    published: ['text'],
    counts: 'ideas',
    attaches: ['pictures.*'],
    errors: [
      'NOT_FOUND',
      'IDEAS_CLOSED',
      'TEXT_REFUSED',
      'CONTENT_CHECK_UNAVAILABLE',
      'PICTURE_REFUSED',
      'LIMIT_REACHED',
    ],
  }),
  /** Takes back an idea of the caller's household; its answer goes with it. */
  withdraw: returns<{ readonly ideaId: string }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({ communityId: id, mutationId, ideaId: id }),
    errors: ['NOT_FOUND'],
  }),
  /**
   * The idea of the caller's household first (on the first page), then the newest; at most twenty a page, by key.
   * `affected` keeps only the directly affected households, or only the others. The counts cover all, whatever is asked
   * for.
   */
  list: returns<
    Rows<IdeaView> & {
      readonly counts: { readonly affected: StanceCounts; readonly others: StanceCounts };
      readonly open: boolean;
    }
  >()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({
      communityId: id,
      about,
      affected: v.optional(v.boolean()),
      from: v.optional(id),
    }),
    errors: ['NOT_FOUND'],
  }),
  /**
   * The inbox: ideas that wait for an answer, the oldest first, or ideas that have one, the newest first. Supervisors
   * see those on the works.
   */
  desk: returns<
    Rows<DeskIdea> & {
      readonly waiting: number;
    }
  >()({
    kind: 'query',
    access: inCommunity('worker', 'supervisor'),
    input: v.strictObject({
      communityId: id,
      state: v.picklist(['waiting', 'answered']),
      from: v.optional(id),
    }),
    errors: [],
  }),
  /** The official answer, shown beside the idea; a later one replaces it. Supervisors answer on the works only. */
  answer: returns<{ readonly ideaId: string }>()({
    kind: 'mutation',
    access: inCommunity('worker', 'supervisor'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      ideaId: id,
      text: text(TEXT.ideaAnswer),
    }),
    published: ['text'],
    errors: ['NOT_FOUND', 'ROLE_REQUIRED', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
};
