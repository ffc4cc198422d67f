import * as v from 'valibot';
import type { EarlierFacts } from '../../domain/city/earlier';
import type { WantedSetting } from '../../domain/city/setting-change';
import type { OfficeRole } from '../../domain/joining/office';
import { TEXT } from '../../domain/shared/bounds';
import { id, mutationId, text } from '../fields';
import { returns } from '../procedure';
import { anyone, cityOffices } from '../roles';

/** What is asked for, in full: whoever puts it into force has seen all of it. */
export type Asked =
  | ({ readonly act: 'setting'; readonly article: string; readonly on: number } & WantedSetting)
  | { readonly act: 'close-community'; readonly reason: string }
  /** `photos`: links that work for a few minutes. */
  | ({ readonly act: 'earlier'; readonly photos: readonly string[] } & EarlierFacts)
  | { readonly act: 'bureau'; readonly name: string; readonly from: number; readonly until: number };

export interface ApprovalView {
  readonly approvalId: string;
  readonly asked: Asked;
  readonly communityName?: string;
  readonly office: OfficeRole;
  readonly at: number;
  /** Whether the caller asked. */
  readonly mine: boolean;
  /** Whether the caller may decide; not the own, and not where the caller lives or works. */
  readonly mayDecide: boolean;
  readonly state: 'waiting' | 'accepted' | 'refused' | 'withdrawn';
  readonly decided?: { readonly at: number; readonly office: OfficeRole; readonly reason?: string };
}

export const approvals = {
  /** Everything that waits in the caller's part of the city, and the fifty that were last decided there. */
  list: returns<{ readonly approvals: readonly ApprovalView[] }>()({
    kind: 'query',
    access: cityOffices,
    input: v.strictObject({}),
    errors: [],
  }),
  /** The second person's word; with a refusal the reason. */
  decide: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: cityOffices,
    input: v.variant('accept', [
      v.strictObject({ mutationId, approvalId: id, accept: v.literal(true) }),
      v.strictObject({ mutationId, approvalId: id, accept: v.literal(false), reason: text(TEXT.ending) }),
    ]),
    published: ['reason'],
    errors: [
      ...(['NOT_FOUND', 'SAME_PERSON', 'OWN_MATTER', 'APPROVAL_SETTLED', 'ALREADY_BEGUN'] as const),
      ...(['STILL_IN_USE', 'ALREADY_IN_OFFICE', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'] as const),
    ],
  }),
  /** Whoever asked takes it back. */
  withdraw: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: anyone,
    input: v.strictObject({ mutationId, approvalId: id }),
    errors: ['NOT_FOUND', 'APPROVAL_SETTLED'],
  }),
};
