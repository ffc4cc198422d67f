import type { Todo } from '../../domain/community/todo';
import type { AreaRole, Role } from '../../domain/joining/office';
import type { CommunityKind } from '../../domain/city/community';
import * as v from 'valibot';
import type { Stage } from '../../domain/community/stage';
import type { Binding } from '../../domain/ballot/form';
import type { Count } from '../../domain/ballot/tally';
import { id, mutationId } from '../fields';
import type { NeedCard } from '../need/needs';
import { returns } from '../procedure';
import { anyone } from '../roles';
import type { UpdateView } from '../works/works';
import type { Phase } from '../../domain/ballot/phase';

export interface MembershipView {
  readonly role: Role;
  /** Absent for the offices above the communities. */
  readonly communityId?: string;
  readonly communityName?: string;
  /** The name of a district or a street, for its office. */
  readonly areaName?: string;
  /** A resident's flat, e.g. `3-2-501`. */
  readonly unit?: string;
  readonly kind?: 'owner' | 'tenant';
}

export interface CommunityView {
  readonly communityId: string;
  readonly name: string;
  readonly district: string;
  readonly address: string;
  /** Absent for a real community. */
  readonly kind?: CommunityKind;
  readonly closed?: true;
  /** What time it is in a trial, whose clock is moved by hand. */
  readonly trialNow?: number;
  /** Whom residents reach: the name and the number of the community's office. */
  readonly contact?: string;
  /** Something was decided elsewhere, before the community came here. */
  readonly earlier?: true;
  readonly buildings: number;
  readonly households: number;
  readonly stage: Stage;
  /** When each stage began; a stage not reached is absent. */
  readonly since: Readonly<Partial<Record<Stage, number>>>;
}

export type HomeView =
  | { readonly kind: 'stranger' }
  /** Somebody who holds an office above the communities. */
  | {
      readonly kind: 'bureau';
      readonly roles: readonly AreaRole[];
      /** The district or the street; absent for the bureau. */
      readonly areaName?: string;
    }
  | {
      readonly kind: 'member';
      readonly community: CommunityView;
      /** The caller's roles in this community. */
      readonly roles: readonly Role[];
      readonly unit?: string;
      readonly memberships: readonly MembershipView[];
      /** What the member can do now, the most pressing first. */
      readonly todos: readonly Todo[];
      /** For workers: how many wait. It lets the page tell "nothing waits" from "not known". */
      readonly figures?: { readonly alerts: number; readonly needs: number; readonly ideas: number };
      /** Content of the card for the present stage; one of these fields, or none. */
      readonly topNeeds?: readonly NeedCard[];
      readonly ballot?: {
        readonly title: string;
        readonly phase: Phase;
        readonly opensAt: number;
        readonly closesAt: number;
        readonly gap: Count;
        readonly turnout: Count;
        readonly roll: Count;
        readonly binding: Binding;
        /** Present once it has been counted. */
        readonly stage?: 'preliminary' | 'final';
        /** Absent for a consultation, which decides nothing. */
        readonly passed?: boolean;
      };
      readonly latestUpdate?: UpdateView;
    };

/** The hub of somebody who has a role in the community. */
export type MemberHub = Extract<HomeView, { readonly kind: 'member' }>;

export const home = {
  /** The caller's own OPENID, for somebody who is to hold an office before anybody can give one. */
  identity: returns<{ readonly openid: string }>()({
    kind: 'query',
    access: anyone,
    input: v.strictObject({}),
    errors: [],
  }),
  /** Everything on the first screen. Without `communityId`: the caller's first membership. */
  read: returns<HomeView>()({
    kind: 'query',
    access: anyone,
    input: v.strictObject({ communityId: v.optional(id) }),
    errors: ['NOT_FOUND'],
  }),
  /** Binds the caller to the flats whose roll entry has the phone number that WeChat confirms. */
  join: returns<{ readonly joined: readonly MembershipView[] }>()({
    kind: 'mutation',
    access: anyone,
    input: v.strictObject({ mutationId, phoneCode: v.pipe(v.string(), v.regex(/^[\w-]{8,128}$/)) }),
    errors: ['PHONE_CODE_EXPIRED', 'PHONE_NOT_ON_ROLL'],
  }),
};
