import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Action } from './tables';
import { ApiError, type CloudFunction, type EnvironmentState } from './state';

const RUNTIMES = ['Nodejs8.9', 'Nodejs10.15', 'Nodejs12.16', 'Nodejs16.13', 'Nodejs18.15', 'Nodejs20.19'];
/** All variables of a function together, in bytes. */
const ROOM = 4096;
const LARGEST_ZIP = 1.5 * 1024 * 1024;

type Body = Parameters<Action>[1];

function functionOf({ functions, envId }: EnvironmentState, body: Body): CloudFunction {
  if (body['Namespace'] !== envId) throw new ApiError('ResourceNotFound.Namespace', 'no such namespace');
  const found = functions.get(String(body['FunctionName']));
  if (!found) throw new ApiError('ResourceNotFound.Function', `no function ${String(body['FunctionName'])}`);
  return found;
}

/** A function that is being changed takes no other change. */
function changeable(environment: EnvironmentState, body: Body): CloudFunction {
  const found = functionOf(environment, body);
  if (found.busy > 0)
    throw new ApiError('FailedOperation.FunctionStatusError', 'the function is being updated');
  return found;
}

function zipOf(body: Body): Buffer {
  const { ZipFile } = (body['Code'] ?? {}) as { readonly ZipFile?: string };
  const zip = Buffer.from(ZipFile ?? '', 'base64');
  if (zip.length === 0 || zip.length > LARGEST_ZIP)
    throw new ApiError('InvalidParameterValue.ZipFile', 'ZipFile');
  if (!('index.js' in unzipSync(zip))) throw new ApiError('InvalidParameterValue.Handler', 'no index.js');
  return zip;
}

function variablesOf(body: Body): Readonly<Record<string, string>> {
  const { Variables } = body['Environment'] as { Variables: readonly { Key: string; Value: string }[] };
  const variables = Object.fromEntries(Variables.map(({ Key, Value }) => [Key, Value]));
  if (JSON.stringify(variables).length > ROOM)
    throw new ApiError('InvalidParameterValue.Environment', 'too large');
  return variables;
}

/** Functions, as `scf` has them. A change takes until it has been asked for twice. */
export const functionActions: Readonly<Record<string, Action>> = {
  GetFunction(environment, body) {
    const found = functionOf(environment, body);
    const Status = found.busy > 0 ? 'Updating' : found.status;
    if (found.busy > 0) found.busy -= 1;
    return {
      FunctionName: body['FunctionName'],
      Runtime: found.Runtime,
      Handler: found.Handler,
      MemorySize: found.MemorySize,
      Timeout: found.Timeout,
      CodeSize: found.zip.length,
      Status,
      Environment: { Variables: Object.entries(found.variables).map(([Key, Value]) => ({ Key, Value })) },
      Triggers: [...found.triggers.values()],
      VpcConfig: { VpcId: '', SubnetId: '' },
    };
  },
  CreateFunction(environment, body) {
    const name = String(body['FunctionName']);
    if (environment.functions.has(name))
      throw new ApiError('ResourceInUse.FunctionName', `${name} already exists`);
    const Runtime = String(body['Runtime']);
    if (!RUNTIMES.includes(Runtime)) throw new ApiError('InvalidParameterValue.Runtime', Runtime);
    environment.functions.set(name, {
      Runtime,
      Handler: String(body['Handler']),
      MemorySize: Number(body['MemorySize']),
      Timeout: Number(body['Timeout']),
      variables: body['Environment'] ? variablesOf(body) : {},
      zip: zipOf(body),
      busy: 2,
      status: 'Active',
      triggers: new Map(),
    });
    return {};
  },
  UpdateFunctionCode(environment, body) {
    const found = changeable(environment, body);
    found.zip = zipOf(body);
    found.Handler = String(body['Handler']);
    found.busy = 2;
    return {};
  },
  UpdateFunctionConfiguration(environment, body) {
    const found = changeable(environment, body);
    if (body['Runtime']) throw new ApiError('InvalidParameterValue.Runtime', 'a runtime cannot be changed');
    if (body['MemorySize']) found.MemorySize = Number(body['MemorySize']);
    if (body['Timeout']) found.Timeout = Number(body['Timeout']);
    // All of them are replaced at once.
    if (body['Environment']) found.variables = variablesOf(body);
    found.busy = 2;
    return {};
  },
  GetFunctionAddress(environment, body) {
    const { zip } = functionOf(environment, body);
    return { Url: 'https://example.invalid', CodeSha256: createHash('sha256').update(zip).digest('hex') };
  },
  BatchCreateTrigger(environment, body) {
    const { triggers } = changeable(environment, body);
    const wanted = JSON.parse(String(body['Triggers'])) as {
      TriggerName: string;
      Type: string;
      TriggerDesc: string;
    }[];
    for (const { TriggerName, Type, TriggerDesc } of wanted) {
      if (triggers.has(TriggerName)) throw new ApiError('ResourceInUse.Trigger', `${TriggerName} exists`);
      const cron = JSON.stringify({ cron: TriggerDesc });
      triggers.set(TriggerName, { TriggerName, Type, TriggerDesc: cron, Enable: 1 });
    }
    return {};
  },
  DeleteTrigger(environment, body) {
    const { triggers } = functionOf(environment, body);
    if (!triggers.delete(String(body['TriggerName'])))
      throw new ApiError('ResourceNotFound.Trigger', String(body['TriggerName']));
    return {};
  },
};

/** A page of the functions, which `tcb` lists. */
export const listFunctions: Action = ({ functions }, body) => {
  const offset = Number(body['Offset'] ?? 0);
  const limit = Math.min(20, Number(body['Limit'] ?? 20));
  const all = [...functions].map(([FunctionName, { Runtime }]) => ({
    FunctionName,
    Runtime,
    Status: 'Active',
  }));
  return { Functions: all.slice(offset, offset + limit), TotalCount: all.length };
};
