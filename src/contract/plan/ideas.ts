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

/** What a household says. Its building is told, never the flat and never a name. */
export interface IdeaView {
  readonly ideaId: string;
  readonly at: number;
  /** The household has written it anew since. */
  readonly changedAt?: number;
  readonly stance: Stance;
  /** Empty where a household supports without words. */
  readonly text: string;
  readonly pictures: readonly string[];
  readonly picturesWaiting: number;
  readonly building: string;
  readonly tenant: boolean;
  /** The work touches this household in its own home. */
  readonly affected: boolean;
  readonly mine: boolean;
  /** The version that it was written on; absent on the works. */
  readonly version?: number;
  readonly answer?: IdeaAnswerView;
}

/** Where an idea belongs, for the one who answers. */
export interface DeskIdea extends IdeaView {
  readonly on: 'plan' | 'item' | 'works';
  /** Title of the plan or item as it was. */
  readonly title?: string;
}

/** Households by what they think now, each once. */
export type StanceCounts = Readonly<Record<Stance, number>>;

const about = v.union([
  v.strictObject({ planId: id, itemId: v.optional(id) }),
  v.strictObject({ works: v.literal(true) }),
]);

export const ideas = {
  /**
   * One stance a household and subject: a later one takes the place of the former, until that was answered; then it
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
  /** Takes back what the own household said; its answer goes with it. */
  withdraw: returns<{ readonly ideaId: string }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({ communityId: id, mutationId, ideaId: id }),
    errors: ['NOT_FOUND'],
  }),
  /**
   * The own household's first (on the first page), then the newest, at most twenty a page, by key. `affected` keeps
   * those that are directly affected, or the others. The counts are of all, whatever is asked.
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
  /** The inbox: what waits for an answer, oldest first, or what has one, newest first. Supervisors see the works. */
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
  /** The official answer, shown beside; a later one takes its place. Supervisors answer on the works only. */
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
