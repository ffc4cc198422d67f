import { readFunction } from './cloud.mjs';
import { readDesired } from './desired.mjs';
import { changeKeyFile, fingerprint, KEYS, readKeyFile, newKey } from './keys.mjs';
import { Refusal } from './refusal.mjs';
import { refusals, rotated } from './sentences.mjs';
import { ask, takeSteps } from './steps.mjs';

const list = (text) => (text ?? '').split(',').filter((one) => one !== '');

/**
 * Puts a new key in the place of one, in three moves: every function learns the new key beside the one in use; then
 * every function uses it and keeps the other for reading; then what the other made is made anew. Wherever it is killed,
 * the next run goes on from there, because the new key stands in the key file before any function has it. The former
 * keys stay in that file for good: older backups and the list of erasures need them.
 */
export async function rotate(environment, { env, keys: file, named: name, finish, anyway }, io) {
  if (!KEYS.includes(name)) throw new Refusal(refusals.keyName(name));
  if (!file) throw new Refusal(refusals.rotateFile);
  const stored = readKeyFile(file, env);
  const functions = readDesired().functions.filter(({ keys }) => keys.length > 0);
  if (finish) return finishRotation(environment, functions, { name, anyway }, io);

  const now = await keysInUse(environment, functions, name);
  const next = stored[`${name}_NEXT`] ?? newKey();
  const inUse = now.map(({ current }) => current);
  if (inUse.some((key) => key !== stored[name] && key !== next))
    throw new Refusal(refusals.keysFileDiffers(file, name));
  if (!stored[`${name}_NEXT`]) changeKeyFile(file, env, { [`${name}_NEXT`]: next });

  io.out(rotated.learning(name, fingerprint(next)));
  for (const { name: of, current, former } of now)
    if (current !== next && !former.includes(next))
      await setKeys(environment, of, name, current, [next, ...former]);
  io.out(rotated.using(name));
  for (const { name: of, current, former } of now) {
    if (current === next) continue;
    const others = former.filter((key) => key !== next);
    await setKeys(environment, of, name, next, [current, ...others]);
  }
  const former = [stored[name], ...list(stored[`${name}_OLD`])].filter((key) => key !== next);
  changeKeyFile(file, env, { [name]: next, [`${name}_OLD`]: former.join(','), [`${name}_NEXT`]: undefined });
  io.out(rotated.written(file));
  if (name === 'SEAL_KEY') {
    io.out(rotated.seal);
    return 0;
  }
  const { renewals } = await ask(environment, 'upkeep.steps');
  await takeSteps(environment, renewals, 'do', io);
  io.out(rotated.renewed(name));
  return 0;
}

/** Takes the former keys from the functions, once nothing needs them. */
async function finishRotation(environment, functions, { name, anyway }, io) {
  if (name === 'SEAL_KEY') throw new Refusal(refusals.sealStays);
  const { renewals } = await ask(environment, 'upkeep.steps');
  const left = await takeSteps(environment, renewals, 'look', io);
  if (left > 0) throw new Refusal(refusals.notRenewed(left));
  const onPaper =
    name === 'MATCH_KEY' ? await ask(environment, 'upkeep.onFormerKey') : { letters: 0, slips: 0 };
  if (onPaper.letters + onPaper.slips > 0 && !anyway) throw new Refusal(refusals.onPaper(onPaper));
  for (const { name: of, current } of await keysInUse(environment, functions, name))
    await setKeys(environment, of, name, current, []);
  io.out(rotated.finished(name));
  return 0;
}

const keysInUse = (environment, functions, name) =>
  Promise.all(
    functions.map(async (one) => {
      const { variables } = await readFunction(environment, one.name);
      if (!variables[name]) throw new Refusal(refusals.noKey(one.name, name));
      return { name: one.name, current: variables[name], former: list(variables[`${name}_OLD`]) };
    }),
  );

/** The platform replaces all variables of a function at once, so they are read again right before. */
async function setKeys(environment, functionName, name, current, former) {
  const functions = environment.getFunctionService();
  await functions.waitFunctionActive(functionName);
  const { variables } = await readFunction(environment, functionName);
  const envVariables = { ...variables, [name]: current, [`${name}_OLD`]: former.join(',') };
  if (former.length === 0) delete envVariables[`${name}_OLD`];
  await functions.updateFunctionConfig({ name: functionName, envVariables });
  await functions.waitFunctionActive(functionName);
}
