import type { Role } from '../domain/joining/office';
import { safeParse, type GenericSchema } from 'valibot';
import { contract, type ProcedureName } from '../contract/contract';
import type { Access } from '../contract/roles';
import { textsAt, type Procedure } from '../contract/procedure';
import { inTerm } from '../domain/joining/term';
import { faultCode } from '../domain/shared/fault-code';
import { refuse, type AnyAnswer, type Call, type Caller, type Handlers } from './call';
import { people } from './data/collections';
import { TooBusy } from './data/errors';
import { DEVELOPER_KEY } from './services/roll/owner-key';
import { textRefusal } from './platform/content-check';
import type { Random } from './platform/crypto/random';
import type { Membership } from './data/documents/joining';

export interface Request {
  /** From the platform, never from the input. */
  readonly openid: string | undefined;
  readonly requestId: string;
  readonly event: unknown;
  readonly now: number;
  readonly random: Random;
}

/**
 * The one way in: identity, input, role *and* community, WeChat's check of what others will read, then the handler. Always answers; an unexpected
 * error is logged under the request's id and its short code, and only that id goes out.
 */
export const dispatcher =
  (handlers: Handlers) =>
  async (request: Request): Promise<AnyAnswer> => {
    try {
      return await answer(handlers, request);
    } catch (error) {
      if (error instanceof TooBusy) return refuse('BUSY');
      const { requestId, event } = request;
      // The phone shows the same code: staff find this line by it.
      console.warn(
        `INTERNAL ${faultCode(requestId)} ${eventOf(event).procedure} request ${requestId}`,
        error instanceof Error ? error.stack : error,
      );
      return refuse('INTERNAL', { requestId });
    }
  };

async function answer(handlers: Handlers, { openid, event, now, random }: Request): Promise<AnyAnswer> {
  const { procedure: name, input: raw } = eventOf(event);
  const procedure = find(name);
  if (!procedure) return refuse('UNKNOWN_PROCEDURE');
  if (!openid) return refuse('NOT_SIGNED_IN');
  const parsed = safeParse(procedure.input, raw, { abortPipeEarly: true });
  if (!parsed.success) return refuse('INVALID_INPUT', { fields: fieldsOf(parsed.issues) });
  const input = parsed.output as { readonly communityId?: string };

  // An office whose term has not begun or has ended is as good as none, for every handler.
  const stored = (await people.get(openid))?.memberships ?? [];
  const memberships = stored.filter((m) => isHeld(m, now)).map(withoutDeveloper);
  const here = memberships.filter((m) => m.role === 'bureau' || m.communityId === input.communityId);
  const refused = check(procedure.access, here);
  if (refused) return refused;

  const flats = here.filter((m) => m.role === 'resident');
  const caller: Caller = { openid, memberships, flats, ...(flats[0] && { resident: flats[0] }) };
  const { published = [] } = procedure;
  const unfit = await textRefusal(openid, ...published.flatMap((path) => textsAt(input, path)));
  if (unfit) return refuse(unfit);
  const handler = handlers[name as ProcedureName] as (call: Call<ProcedureName>) => Promise<AnyAnswer>;
  return handler({ input, caller, now, random } as Call<ProcedureName>);
}

const isHeld = (membership: Membership, now: number): boolean =>
  membership.role === 'bureau' || membership.role === 'resident' || inTerm(membership, now);

/**
 * Who joined a flat that is not sold, or was found not to be, is there and owns nothing: the developer's key would let
 * whoever has one such flat vote for all of them, and read that vote.
 */
function withoutDeveloper(membership: Membership): Membership {
  if (membership.role !== 'resident' || membership.ownerKey !== DEVELOPER_KEY) return membership;
  const { ownerKey: _developer, ...rest } = membership;
  return rest;
}

function check(access: Access, here: readonly Membership[]) {
  if (access.scope === 'anyone') return null;
  const allowed: readonly Role[] = access.scope === 'city' ? ['bureau'] : access.roles;
  if (here.some(({ role }) => allowed.includes(role))) return null;
  // A bureau member belongs to every community; anybody else is told first that this is not theirs.
  if (access.scope === 'community' && here.length === 0) return refuse('NOT_MEMBER');
  return refuse('ROLE_REQUIRED', { roles: allowed });
}

function eventOf(event: unknown): { procedure: string; input: unknown } {
  const { procedure, input } = (event ?? {}) as { procedure?: unknown; input?: unknown };
  return { procedure: typeof procedure === 'string' ? procedure : '', input: input ?? {} };
}

function find(name: string): Procedure | undefined {
  const [area = '', action = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, area)) return undefined;
  const actions: Record<string, Procedure> = contract[area as keyof typeof contract];
  return Object.hasOwn(actions, action) ? actions[action] : undefined;
}

type Issues = Exclude<ReturnType<typeof safeParse<GenericSchema>>['issues'], undefined>;
const fieldsOf = (issues: Issues): readonly string[] => [
  ...new Set(issues.map((issue) => (issue.path ?? []).map(({ key }) => String(key)).join('.')).slice(0, 20)),
];
