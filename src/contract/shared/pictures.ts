import * as v from 'valibot';
import { id, mutationId } from '../fields';
import { returns } from '../procedure';
import { inCommunity } from '../roles';

/** Where pictures are shown once they may be. */
export const PICTURE_PLACES = ['needs', 'updates', 'plans', 'ideas', 'earlier'] as const;
export type PicturePlace = (typeof PICTURE_PLACES)[number];

/** A picture about which WeChat's content check gave no verdict, however often it was asked. */
export interface WaitingPicture {
  readonly place: PicturePlace;
  /** The need, update, plan, idea or document that it belongs to. */
  readonly documentId: string;
  readonly file: string;
  /** What stands beside the picture; empty where nothing does. */
  readonly text: string;
  /** When it was sent. */
  readonly at: number;
}

export const pictures = {
  /** The pictures that wait for a person, the oldest first; at most 50, and none that the caller sent. */
  waiting: returns<{ readonly pictures: readonly WaitingPicture[] }>()({
    kind: 'query',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /**
   * Shows a picture to everybody, or to nobody ever. Who decided and when is kept with the picture. If WeChat or
   * somebody else was faster, nothing changes; the answer says how it stands.
   */
  decide: returns<{ readonly shown: boolean }>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      place: v.picklist(PICTURE_PLACES),
      documentId: id,
      file: v.pipe(v.string(), v.startsWith('cloud://'), v.maxLength(300)),
      show: v.boolean(),
    }),
    errors: ['NOT_FOUND', 'OWN_MATTER'],
  }),
};
