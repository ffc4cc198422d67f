import CloudBase from '@cloudbase/manager-node';
import { Refusal } from './refusal.mjs';
import { refusals } from './sentences.mjs';

/** How many tables are asked at once: the management interface answers 20 requests a second. */
const AT_ONCE = 5;
/** A page of collections, and the most that a question about permissions may name. */
const PAGE = 100;

/**
 * The environment, through the platform's own library.
 *
 * @throws Refusal if there is no such environment, or it is not in use
 */
export async function connect({ envId, secretId, secretKey }) {
  const environment = CloudBase.init({ secretId, secretKey, envId }).currentEnvironment();
  const info = await environment.lazyInit().catch((error) => {
    // The library stumbles over the empty answer for an environment that is not there.
    if (error instanceof TypeError || /Env/.test(error.code ?? ''))
      throw new Refusal(refusals.noEnvironment(envId));
    throw error;
  });
  if (!info.Databases?.[0] || !info.Storages?.[0] || !info.Functions?.[0])
    throw new Refusal(refusals.environmentUnready(envId, info.Status));
  return environment;
}

/** What the environment has. Of collections and functions that are not in `desired`, only the names. */
export async function readActual(environment, desired) {
  const [collectionNames, functionNames, storage, hasPolicies] = await Promise.all([
    listCollections(environment.getDatabaseService()),
    listFunctions(environment),
    environment.getStorageService().getStorageAcl({ withRule: true }),
    environment.getPermissionService().isOpaAuthzEngine(),
  ]);
  const ourCollections = Object.keys(desired.collections).filter((name) => collectionNames.includes(name));
  const ourFunctions = desired.functions.filter(({ name }) => functionNames.includes(name));
  const [permissions, indexes, functions] = await Promise.all([
    readPermissions(environment.getPermissionService(), ourCollections),
    inGroups(ourCollections, (name) => readIndexesOf(environment.getDatabaseService(), name)),
    inGroups(ourFunctions, ({ name }) => readFunction(environment, name)),
  ]);
  return {
    collectionNames,
    functionNames,
    storage,
    hasPolicies,
    collections: Object.fromEntries(
      ourCollections.map((name, i) => [name, { permission: permissions.get(name), indexes: indexes[i] }]),
    ),
    functions: Object.fromEntries(ourFunctions.map(({ name }, i) => [name, functions[i]])),
  };
}

/** The results of `work` in the order of the items, a few at a time. */
export async function inGroups(items, work) {
  const results = [];
  for (let from = 0; from < items.length; from += AT_ONCE)
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  return results;
}

async function listCollections(database) {
  const names = [];
  for (;;) {
    const { Collections, Pager } = await database.listCollections({
      MgoLimit: PAGE,
      MgoOffset: names.length,
    });
    names.push(...Collections.map(({ CollectionName }) => CollectionName));
    if (Collections.length === 0 || names.length >= (Pager?.Total ?? 0)) return names;
  }
}

async function listFunctions(environment) {
  const all = await environment.getFunctionService().listAllFunctions({ envId: environment.getEnvId() });
  return all.map(({ FunctionName }) => FunctionName);
}

async function readPermissions(permission, names) {
  const found = new Map();
  for (let from = 0; from < names.length; from += PAGE) {
    const resources = names.slice(from, from + PAGE);
    const answer = await permission.describeResourcePermission({ resourceType: 'collection', resources });
    const { PermissionList = [] } = answer.Data ?? answer;
    for (const { Resource, Permission } of PermissionList) found.set(Resource, Permission);
  }
  return found;
}

async function readIndexesOf(database, name) {
  const { Indexes } = await database.describeCollection(name);
  return (Indexes ?? []).map(({ Name, Keys, Unique }) => ({
    name: Name,
    unique: Unique === true && Name !== '_id_',
    // A descending index answers equality as well, but it is not what the code asked for.
    fields: Keys.map((key) => (String(key.Direction) === '1' ? key.Name : `${key.Name} ${key.Direction}`)),
  }));
}

/** One function as the platform has it. */
export async function readFunction(environment, name) {
  const functions = environment.getFunctionService();
  const detail = await functions.getFunctionDetail(name);
  const { CodeSha256 } =
    detail.Status === 'Active' ? await functions.getFunctionDownloadUrl(name) : { CodeSha256: undefined };
  return {
    runtime: detail.Runtime,
    handler: detail.Handler,
    status: detail.Status,
    timeout: detail.Timeout,
    memory: detail.MemorySize,
    variables: Object.fromEntries(
      (detail.Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value]),
    ),
    triggers: (detail.Triggers ?? []).map(readTrigger),
    codeSha256: CodeSha256,
  };
}

const readTrigger = ({ TriggerName, Type, TriggerDesc, Enable }) => ({
  name: TriggerName,
  type: Type,
  cron: cronOf(TriggerDesc),
  // Where the platform says nothing, the trigger runs.
  enabled: Enable === undefined || Enable === null || Number(Enable) === 1,
});

/** A timer is made with a cron expression, and read back as `{"cron": "…"}`. */
function cronOf(description) {
  try {
    return JSON.parse(description).cron;
  } catch {
    return description;
  }
}
