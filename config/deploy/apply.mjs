import { setTimeout as wait } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { inGroups, readFunction } from './cloud.mjs';
import { RELEASE, releaseOf } from './compare-functions.mjs';
import { fixesOf, indexName } from './compare.mjs';
import { RUNTIME } from './desired.mjs';
import { progress } from './sentences.mjs';

/**
 * Does what the items ask for, what loosens security first. Each step leaves the environment so that a later `apply` goes
 * on from there, wherever this one is killed.
 *
 * @param keys the value of each key that the functions must have
 */
export async function applyFixes(environment, desired, items, keys, say) {
  const fixes = fixesOf(items).map(({ fix }) => fix);
  const wanting = (...kinds) => fixes.filter((fix) => kinds.includes(fix.do));
  const database = environment.getDatabaseService();
  const permission = environment.getPermissionService();

  if (wanting('setStorageRule').length > 0) {
    say(progress.storage);
    await environment.getStorageService().setStorageAcl('CUSTOM', desired.storageRule);
  }
  await inGroups(wanting('closeCollection'), async ({ name }) => {
    say(progress.permission(name));
    await permission.modifyResourcePermission({
      resourceType: 'collection',
      resource: name,
      permission: 'ADMINONLY',
    });
  });
  await inGroups(wanting('makeCollection'), async ({ name }) => {
    say(progress.collection(name));
    await makeCollection(environment, name);
  });
  const indexed = [...new Set(wanting('makeIndex').map(({ name }) => name))];
  await inGroups(indexed, async (name) => {
    const indexes = wanting('makeIndex').filter((fix) => fix.name === name);
    say(progress.indexes(name, indexes.length));
    await database.updateCollection(name, {
      CreateIndexes: indexes.map(({ fields }) => indexRequest(fields)),
    });
  });
  const changed = new Set(wanting('makeFunction', 'uploadCode', 'setFunction').map(({ name }) => name));
  await Promise.all(
    desired.functions
      .filter(({ name }) => changed.has(name))
      .map((one) => applyFunction(environment, one, wanting('makeFunction', 'uploadCode'), keys, say)),
  );
  for (const { do: kind, name, trigger } of wanting('makeTrigger', 'replaceTrigger')) {
    say(progress.trigger(name, trigger.name));
    const functions = environment.getFunctionService();
    if (kind === 'replaceTrigger') await functions.deleteFunctionTrigger(name, trigger.name);
    await functions.createFunctionTriggers(name, [
      { name: trigger.name, type: 'timer', config: trigger.cron },
    ]);
  }
}

/**
 * Makes a collection that is closed from the first moment on; the library's own `createCollection` would leave it open to
 * whoever writes into it until the permission is set.
 */
async function makeCollection(environment, name) {
  const envId = environment.getEnvId();
  const database = environment.getDatabaseService();
  await environment.getCommonService('tcb').call({
    Action: 'CreateTable',
    Param: {
      EnvId: envId,
      MongoConnector: database.getMongoConnector(),
      TableName: name,
      PermissionInfo: { AclTag: 'ADMINONLY', EnvId: envId },
    },
  });
  // The table may take a moment to appear, and has no indexes until then.
  for (let i = 0; i < 30; i++) {
    if ((await database.checkCollectionExists(name)).Exists) return;
    await wait(1000);
  }
}

const indexRequest = (fields) => ({
  IndexName: indexName(fields),
  MgoKeySchema: {
    MgoIndexKeys: fields.map((field) => ({ Name: field, Direction: '1' })),
    MgoIsUnique: false,
  },
});

/**
 * Makes or updates a function. Its variables are replaced all at once by the platform, so they are read again right
 * before and put together with ours. The mark of the release comes last: without it, the next `apply` uploads again.
 */
async function applyFunction(environment, one, uploads, keys, say) {
  const functions = environment.getFunctionService();
  const { name, timeout, memory } = one;
  const fix = uploads.find((upload) => upload.name === name);
  const func = {
    name,
    runtime: RUNTIME,
    handler: 'index.main',
    timeout,
    memorySize: memory,
    installDependency: false,
    isWaitInstall: true,
  };
  const ours = Object.fromEntries(one.keys.map((key) => [key, keys[key]]));
  if (fix?.do === 'makeFunction') {
    say(progress.function(name));
    await functions.createFunction({ func: { ...func, envVariables: ours }, base64Code: zipOf(one.files) });
  } else if (fix) {
    say(progress.code(name));
    await functions.updateFunctionCode({ func, base64Code: zipOf(one.files) });
  }
  const { variables, codeSha256 } = await readFunction(environment, name);
  say(progress.settings(name));
  const released = fix ? releaseOf(one, codeSha256) : variables[RELEASE];
  await functions.updateFunctionConfig({
    name,
    timeout,
    memorySize: memory,
    // What is there wins over what we have: a key is never replaced.
    envVariables: { ...ours, ...variables, ...(released && { [RELEASE]: released }) },
  });
  await functions.waitFunctionActive(name);
}

/** The same bytes for the same files, whenever and wherever they were built. */
function zipOf(files) {
  return Buffer.from(zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })).toString('base64');
}
