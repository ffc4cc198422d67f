import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Health } from '../../../src/domain/shared/health';
import { functionActions, listFunctions } from './functions';
import { answerUpkeep, type UpkeepEvent } from './upkeep';
import { ApiError, newEnvironment, type EnvironmentState } from './state';
import { tableActions, type Action } from './tables';

/** The pair of the secrets that the stand-in takes. */
export const SECRET = { id: 'AKID-test', key: 'secret-of-the-test' };

/** The actions that change nothing. */
const READING = /^(Describe|List|Get|Invoke|RunCommands$)/;

/**
 * Tencent Cloud's management interface on this machine: the actions that a deployment uses, of which it keeps the state.
 * It checks the signature, knows no other action, refuses what the real one refuses, and answers in pages.
 */
export interface StandIn {
  readonly port: number;
  readonly environment: EnvironmentState;
  /** Every change that was asked for and done, such as `CreateTable people`. */
  readonly changes: string[];
  /** What the function `api` answers to `health.check` beyond what the stand-in knows by itself. */
  readonly inside: Pick<Health, 'contentCheck' | 'timerAgeMs'>;
  /** Stored values, each by the FIELD_KEY that it is sealed under, and the unused letters that need a former MATCH_KEY. */
  readonly stored: { sealed: string[]; letters: number; old: number; brokenActs: string[] };
  /** Called after each change, before it is answered. */
  onChange: () => void;
  /** A refusal of the next requests for an action: code by action. */
  readonly refuse: Map<string, string>;
  close(): Promise<void>;
}

export async function startStandIn(envId: string): Promise<StandIn> {
  const environment = newEnvironment(envId);
  const standIn = {
    port: 0,
    environment,
    changes: [] as string[],
    inside: { contentCheck: { state: 'allowed', code: 0 }, timerAgeMs: 20_000 } as StandIn['inside'],
    stored: { sealed: [], letters: 0, old: 0, brokenActs: [] } as StandIn['stored'],
    onChange: () => undefined as void,
    refuse: new Map<string, string>(),
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
  const actions: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
    tcb: { ...tableActions, ListFunctions: listFunctions, DescribeEnvInfo: describeEnvironment },
    scf: { ...functionActions, Invoke: (_, body) => invoke(standIn, body) },
  };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    response.setHeader('content-type', 'application/json');
    try {
      const answer = answerTo(standIn, actions, request, body);
      response.end(JSON.stringify({ Response: { ...answer, RequestId: 'request-1' } }));
    } catch (error) {
      const code = error instanceof ApiError ? error.code : 'InternalError';
      const told = { Code: code, Message: String((error as Error).message) };
      response.end(JSON.stringify({ Response: { Error: told, RequestId: 'request-1' } }));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  standIn.port = (server.address() as AddressInfo).port;
  return standIn;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function answerTo(
  standIn: StandIn,
  actions: Readonly<Record<string, Readonly<Record<string, Action>>>>,
  { headers }: IncomingMessage,
  text: string,
): object {
  const host = String(headers['x-sent-to']);
  const service = host.split('.')[0] ?? '';
  const name = String(headers['x-tc-action']);
  checkSignature(headers, host, service, text);
  const action = Object.hasOwn(actions[service] ?? {}, name) ? actions[service]?.[name] : undefined;
  if (!action) throw new ApiError('InvalidAction', `${service} ${name}`);
  const refused = standIn.refuse.get(name);
  if (refused) throw new ApiError(refused, 'refused by the test');
  const body = JSON.parse(text) as Record<string, unknown>;
  const { envId } = standIn.environment;
  if (service === 'tcb' && body['EnvId'] !== envId && name !== 'DescribeEnvInfo')
    throw new ApiError('ResourceNotFound.EnvNotExists', 'no such environment');
  const answer = action(standIn.environment, body);
  if (!READING.test(name)) {
    const what = body['TableName'] ?? body['FunctionName'] ?? body['Resource'] ?? body['Bucket'];
    standIn.changes.push(`${name} ${String(what)}`);
    standIn.onChange();
  }
  return answer;
}

/** TC3-HMAC-SHA256, computed a second time. */
function checkSignature(
  headers: IncomingMessage['headers'],
  host: string,
  service: string,
  text: string,
): void {
  const timestamp = String(headers['x-tc-timestamp']);
  const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  const sha = (value: string) => createHash('sha256').update(value).digest('hex');
  const hmac = (key: string | Buffer, value: string) => createHmac('sha256', key).update(value).digest();
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${sha(text)}`;
  const scope = `${date}/${service}/tc3_request`;
  const key = hmac(hmac(hmac(`TC3${SECRET.key}`, date), service), 'tc3_request');
  const signature = hmac(key, `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha(canonical)}`).toString('hex');
  const wanted = `TC3-HMAC-SHA256 Credential=${SECRET.id}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
  if (headers['authorization'] !== wanted) throw new ApiError('AuthFailure.SignatureFailure', 'signature');
}

const describeEnvironment: Action = ({ envId, meta }, body) => {
  if (body['EnvId'] !== envId) return { EnvInfo: null };
  return {
    EnvInfo: {
      EnvBaseInfo: {
        EnvId: envId,
        Status: 'NORMAL',
        Meta: meta,
        Databases: [{ InstanceId: `tnt-${envId}`, Status: 'RUNNING' }],
        Storages: [{ Bucket: 'bucket-1', Region: 'ap-shanghai', AppId: '1' }],
        Functions: [{ Namespace: envId, Region: 'ap-shanghai' }],
        LogServices: [{ LogsetId: 'logset', TopicId: 'topic' }],
      },
    },
  };
};

/** Runs `health.check` of the function `api`, as far as it can be seen from the state. */
function invoke({ environment, inside, stored }: StandIn, body: Readonly<Record<string, unknown>>): object {
  const found = environment.functions.get(String(body['FunctionName']));
  const event = JSON.parse(String(body['ClientContext'])) as UpkeepEvent;
  if (!found) throw new ApiError('ResourceNotFound.Function', 'no function');
  const print = (key: string): string | null => {
    const bytes = Buffer.from(found.variables[key] ?? '', 'base64');
    return bytes.length === 32 ? createHash('sha256').update(bytes).digest('hex').slice(0, 8) : null;
  };
  const value: Health = {
    release: found.variables['RELEASE'] ?? null,
    keys: { FIELD_KEY: print('FIELD_KEY'), MATCH_KEY: print('MATCH_KEY'), SEAL_KEY: print('SEAL_KEY') },
    formerKeys: { FIELD_KEY: [], MATCH_KEY: [], SEAL_KEY: [] },
    unreachable: ['people', 'votes'].filter((name) => !environment.tables.has(name)),
    now: Date.now(),
    ...inside,
  };
  const upkeep = answerUpkeep(event, stored, found.variables);
  const answer =
    event.procedure === 'health.check'
      ? { ok: true, value }
      : (upkeep ?? { ok: false, error: { code: 'NOT_SIGNED_IN' } });
  return { Result: { RetMsg: JSON.stringify(answer), ErrMsg: '', InvokeResult: 0 } };
}
