import type { Procedure } from '../../../contract/procedure';
import type { AreaRole, Role } from '../../../domain/joining/office';
import { reaches } from '../../../domain/joining/area';
import { isIn, type Caller } from '../../call';
import { acts } from '../../data/collections';
import type { Membership } from '../../data/documents/joining';
import type { ActDoc } from '../../data/documents/audit';
import { shortHash, sortKey } from '../../platform/document-id';

/** An act that is on record; `end` says how it ended and which flats it turned out to concern. */
export interface NotedAct {
  readonly end: (outcome: string, units: readonly string[]) => Promise<void>;
}
const NOT_NOTED: NotedAct = { end: async () => undefined };

interface Acting {
  readonly name: string;
  readonly procedure: Procedure;
  readonly input: unknown;
  readonly caller: Caller;
  readonly now: number;
  readonly request: string;
}

/**
 * Puts on record what somebody in an office is about to do, before it is done: a function that is cut off afterwards
 * leaves an act that was begun. A repeat is the same act.
 */
export async function noteAct({ name, procedure, input, caller, now, request }: Acting): Promise<NotedAct> {
  const { audit } = procedure;
  // What happens in a rehearsal has not happened, and goes with it.
  const held = audit && !caller.community?.trial && officeOf(caller, procedure);
  if (!audit || !held) return NOT_NOTED;
  const { communityId, unit, proxyUnit, mutationId } = input as Readonly<Record<string, string | undefined>>;
  const _id = shortHash('act', caller.openid, name, mutationId ?? request);
  const named = [unit, proxyUnit].filter((each) => each !== undefined);
  const act: ActDoc = {
    _id,
    sortKey: sortKey(now, _id),
    at: now,
    what: name,
    circle: audit,
    by: caller.openid,
    as: held.role,
    ...('roleId' in held && held.roleId !== undefined && { roleId: held.roleId }),
    ...(communityId !== undefined && { communityId }),
    units: named,
    outcome: 'begun',
    request,
    linked: false,
  };
  await acts.insert(act);
  return {
    async end(outcome, units) {
      // Of a repeat, the first outcome stands: whoever is told "done already" has done nothing more.
      await acts.updateWhere(
        { _id, linked: false, outcome: 'begun' },
        { outcome, units: [...new Set([...named, ...units])] },
      );
    },
  };
}

type Office = Exclude<Membership, { readonly role: 'resident' }>;

/** The office in which somebody calls: the first that opens the procedure to them. */
function officeOf({ memberships, community }: Caller, { access }: Procedure): Office | undefined {
  if (access.scope === 'anyone' || access.scope === 'operator') return undefined;
  const roles: readonly (Role | AreaRole)[] = access.roles;
  return memberships.find((m): m is Office => {
    if (m.role === 'resident' || !roles.includes(m.role)) return false;
    return access.scope === 'city' || isIn(m, community?._id) || reaches(m, community);
  });
}
