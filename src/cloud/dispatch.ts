import { is, safeParse, type GenericSchema } from 'valibot';
import { contract, type ProcedureName } from '../contract/contract';
import { id } from '../contract/fields';
import { spendingOf, textsAt, type Kind, type Procedure } from '../contract/procedure';
import { isFromOperator } from '../domain/shared/call-source';
import { faultCode } from '../domain/shared/fault-code';
import { INPUT_SIZES, isTooLarge } from '../domain/shared/input-size';
import { givenBack } from '../domain/shared/limits';
import { stoppedBy } from '../domain/shared/pause';
import { refuse, type AnyAnswer, type Call, type Handlers } from './call';
import { findCaller } from './caller';
import { hasBegun } from './services/shared/has-begun';
import { noteAct } from './services/audit/note-act';
import { spendFor } from './services/shared/spend-for';
import { countForDay } from './services/shared/count-for-day';
import { timeIn } from './services/city/trial-time';
import { TooBusy } from './data/errors';
import { logLine, stackOf } from './data/log-line';
import { limitPatience } from './data/patience';
import { readRecentPause } from './data/recent-pause';
import { textRefusal } from './platform/content-check';
import type { Random } from './platform/crypto/random';

export interface Request {
  /** The caller's OPENID as the platform names it; it never comes from the input. */
  readonly openid: string | undefined;
  /** What started the call, as the platform names it. */
  readonly source: string | undefined;
  readonly requestId: string;
  readonly event: unknown;
  readonly now: number;
  readonly random: Random;
}

/** The function has 20 s; from here on it answers `BUSY` rather than wait for a busy cloud. */
const PATIENCE_MS = 13_000;

/**
 * The only way to a handler. It checks, in this order: identity, size, a pause of the city, role *and* community, input, then the day's
 * limits together with WeChat's check of the texts that others will read. A caller without permission thus costs no
 * more than one read. It always answers: it logs an unexpected error under the request's id and the id's short code,
 * and only the id goes out.
 */
export const dispatcher =
  (handlers: Handlers) =>
  async (request: Request): Promise<AnyAnswer> => {
    limitPatience(PATIENCE_MS);
    const began = performance.now();
    const answered = await answerOrFail(handlers, request);
    const code = answered.ok ? undefined : answered.error.code;
    await countForDay(code, request.now);
    logCall(request, code, Math.round(performance.now() - began));
    return answered;
  };

async function answerOrFail(handlers: Handlers, request: Request): Promise<AnyAnswer> {
  try {
    return await answer(handlers, request);
  } catch (error) {
    if (error instanceof TooBusy) return refuse('BUSY');
    const { requestId, event } = request;
    // The phone shows the same short code, so staff can find this line by it.
    logLine('warn', 'INTERNAL', {
      fault: faultCode(requestId),
      procedure: eventOf(event).procedure,
      request: requestId,
      error: stackOf(error),
    });
    return refuse('INTERNAL', { requestId });
  }
}

/** Every change has a line, and every refusal; what was only read leaves none. */
function logCall({ requestId, event }: Request, code: string | undefined, ms: number): void {
  const { procedure: name } = eventOf(event);
  const procedure = findProcedure(name);
  if (code === undefined && procedure?.kind === 'query') return;
  // An unknown name is whatever somebody sent.
  logLine('info', 'call', {
    request: requestId,
    procedure: procedure ? name : 'unknown',
    code: code ?? 'ok',
    ms,
  });
}

async function answer(
  handlers: Handlers,
  { openid, source, event, now: time, random, requestId }: Request,
): Promise<AnyAnswer> {
  const { procedure: name, input: raw } = eventOf(event);
  const procedure = findProcedure(name);
  if (!procedure) return refuse('UNKNOWN_PROCEDURE');
  const { access } = procedure;
  if (access.scope === 'operator') {
    if (!isFromOperator({ openid, source })) return refuse('UNKNOWN_PROCEDURE');
  } else if (!openid) return refuse('NOT_SIGNED_IN');
  const most = INPUT_SIZES[procedure.size ?? 'small'];
  if (isTooLarge(raw, most)) return refuse('INPUT_TOO_LARGE', { most });

  const communityId = communityOf(raw);
  // Nobody has a role in a community whose id cannot exist.
  if (access.scope === 'community' && !communityId)
    return refuse('INVALID_INPUT', { fields: ['communityId'] });
  const [caller, stopped] = await Promise.all([
    findCaller(openid ?? '', communityId, access, time),
    access.scope === 'operator' ? null : stopFor(procedure.kind, time),
  ]);
  // Before anything about the caller: in a city that is being restored a member may still be missing.
  if (stopped) return refuse('PAUSED', { for: stopped });
  if ('error' in caller) return caller;
  if (caller.community?.closed && procedure.kind === 'mutation' && !procedure.afterClosing) {
    return refuse('COMMUNITY_CLOSED');
  }
  const now = timeIn(caller.community, time);

  const parsed = safeParse(procedure.input, raw, { abortPipeEarly: true });
  if (!parsed.success) return refuse('INVALID_INPUT', { fields: fieldsOf(parsed.issues) });
  const input = parsed.output;
  const { published = [] } = procedure;
  // All at once: a request to WeChat takes longer than two to the database.
  const [spent, unfit, act] = await Promise.all([
    spendFor(name, procedure, input, caller, now),
    textRefusal(caller.openid, ...published.flatMap((path) => textsAt(input, path))),
    noteAct({ name, procedure, input, caller, now: time, request: requestId }),
  ]);
  const units: string[] = [];
  const ended = async (answered: AnyAnswer): Promise<AnyAnswer> => {
    await act.end(answered.ok ? 'done' : answered.error.code, units);
    return answered;
  };
  if (spent.refused && !(await hasBegun(name, input, caller.openid)))
    return ended(refuse('LIMIT_REACHED', spent.refused));
  if (unfit) {
    await spent.giveBack(spendingOf(procedure, input));
    return ended(refuse(unfit));
  }
  const handler = handlers[name as ProcedureName] as (call: Call<ProcedureName>) => Promise<AnyAnswer>;
  const concerns = (...some: readonly string[]) => void units.push(...some);
  const answered = await handler({ input, caller, now, random, concerns } as Call<ProcedureName>);
  if (!answered.ok) await spent.giveBack(givenBack(spendingOf(procedure, input)));
  return ended(answered);
}

const stopFor = async (does: Kind, now: number) => stoppedBy(await readRecentPause(now), does, now);

/** The community that an unparsed input names; this looks at no other field of the input. */
function communityOf(raw: unknown): string | undefined {
  const named = (raw as { readonly communityId?: unknown } | null)?.communityId;
  return is(id, named) ? named : undefined;
}

function eventOf(event: unknown): { procedure: string; input: unknown } {
  const { procedure, input } = (event ?? {}) as { procedure?: unknown; input?: unknown };
  return { procedure: typeof procedure === 'string' ? procedure : '', input: input ?? {} };
}

function findProcedure(name: string): Procedure | undefined {
  const [area = '', action = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, area)) return undefined;
  const actions: Record<string, Procedure> = contract[area as keyof typeof contract];
  return Object.hasOwn(actions, action) ? actions[action] : undefined;
}

type Issues = Exclude<ReturnType<typeof safeParse<GenericSchema>>['issues'], undefined>;
const fieldsOf = (issues: Issues): readonly string[] => [
  ...new Set(issues.map((issue) => (issue.path ?? []).map(({ key }) => String(key)).join('.')).slice(0, 20)),
];
