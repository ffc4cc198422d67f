import { TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { id, mutationId, text, time, upload } from '../fields';
import { returns, type Rows } from '../procedure';
import { inCommunity } from '../roles';

/** A written authorisation to vote for an owner. */
export interface ProxyView {
  readonly proxyId: string;
  /** Flats of the owner who authorised. */
  readonly units: readonly string[];
  /** The flat whose residents may vote for that owner. */
  readonly proxyUnit: string;
  readonly expiresAt: number;
  readonly enteredAt: number;
  readonly mine: boolean;
  /** It names the caller's flat on either side, so somebody else has to confirm it. */
  readonly own?: true;
  readonly picture: string;
  readonly state: 'waiting' | 'confirmed';
  readonly used: boolean;
}

export const proxies = {
  enter: returns<{ readonly proxyId: string }>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({
      communityId: id,
      ballotId: id,
      mutationId,
      unit: text(TEXT.unit),
      proxyUnit: text(TEXT.unit),
      expiresAt: time,
      picture: upload('proxies'),
    }),
    attaches: ['picture'],
    errors: [
      'NOT_FOUND',
      'ROLL_NOT_FROZEN',
      'OWN_MATTER',
      'PHOTO_MISSING',
      'NOT_ON_BALLOT_ROLL',
      'BALLOT_CLOSED',
      'ALREADY_VOTED',
      'PROXY_EXISTS',
      'PROXY_CAP',
      'SCHEDULE_INVALID',
      'PICTURE_REFUSED',
      'LIMIT_REACHED',
    ],
  }),
  /** Authorisations for the running ballot: those that wait, then those in force, and how many of each there are. */
  list: returns<
    Rows<ProxyView> & {
      readonly ballotId?: string;
      readonly cap: number;
      readonly waiting: number;
      readonly confirmed: number;
    }
  >()({
    kind: 'query',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, from: v.optional(id) }),
    errors: [],
  }),
  /** One authorisation; `NOT_FOUND` once it is revoked. */
  read: returns<{ readonly proxy: ProxyView }>()({
    kind: 'query',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, proxyId: id }),
    errors: ['NOT_FOUND'],
  }),
  confirm: returns<Record<string, never>>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, mutationId, proxyId: id }),
    errors: ['NOT_FOUND', 'SAME_PERSON', 'OWN_MATTER'],
  }),
  /**
   * Revokes an authorisation, by the owner who gave it, or by staff on the owner's word. A vote already cast stays
   * until the owner votes.
   */
  revoke: returns<Record<string, never>>()({
    kind: 'mutation',
    access: inCommunity('resident', 'supervisor', 'worker'),
    input: v.strictObject({ communityId: id, mutationId, proxyId: id }),
    errors: ['NOT_FOUND'],
  }),
};
