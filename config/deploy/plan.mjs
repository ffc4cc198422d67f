import { applyFixes } from './apply.mjs';
import { readActual } from './cloud.mjs';
import { compare, fixesOf, stuckOf } from './compare.mjs';
import { readDesired } from './desired.mjs';
import { findKeys, fingerprint, provideKeys } from './keys.mjs';
import { Refusal } from './refusal.mjs';
import { itemLine, itemSentence, planText, progress, refusals, summary } from './sentences.mjs';

/** How often `apply` may look and mend: the second time for what the platform only showed after the first. */
const ROUNDS = 2;

/** Looks at the environment: every item that the code needs, and the keys that there are. */
export async function look(environment, allow) {
  const desired = readDesired();
  const actual = await readActual(environment, desired);
  const keys = findKeys(desired.functions, (name) => actual.functions[name]?.variables ?? {});
  return { desired, actual, keys, items: compare(desired, actual, keys, allow) };
}

export async function plan(environment, { env, allow, json }, { out, say }) {
  say(progress.reading(env));
  const { items } = await look(environment, allow);
  const stuck = stuckOf(items);
  const todo = fixesOf(items);
  out(json ? JSON.stringify({ env, items: items.map(publicItem) }, null, 2) : planText(items));
  if (!json) {
    if (stuck.length > 0) out(summary.stuck(stuck.length));
    if (todo.length > 0) out(summary.some(todo.length));
    if (stuck.length + todo.length === 0) out(summary.nothing);
  }
  if (stuck.length > 0) return 3;
  return todo.length > 0 ? 2 : 0;
}

/** An item as a program reads it. It holds no secret: keys are in it by their fingerprints. */
const publicItem = ({ fix, allowable, ...item }) => ({
  ...item,
  allowable: Boolean(allowable),
  sentence: itemSentence(item),
  todo: Boolean(fix),
});

export async function apply(environment, { env, allow, keys: file }, { out, say }) {
  say(progress.reading(env));
  for (let round = 0; ; round++) {
    const { desired, keys, items } = await lookAtRest(environment, allow);
    const stuck = stuckOf(items);
    if (stuck.length > 0) throw new Refusal([refusals.stuck, ...stuck.map(itemLine)].join('\n'), 3);
    const todo = fixesOf(items);
    if (todo.length === 0) {
      out(round === 0 ? summary.nothing : summary.applied);
      return 0;
    }
    if (round === ROUNDS) throw new Refusal([refusals.notSettled, ...todo.map(itemLine)].join('\n'));
    const provided = provideKeys(keys, file, env);
    if (keys.needed.length > 0)
      out(summary.keysWritten(file, Object.entries(provided).map(printed).join('、')));
    await applyFixes(environment, desired, items, provided, say);
    say(progress.again);
  }
}

/** As `look`, when every function is at rest: one that was being changed as an earlier `apply` was killed soon is. */
async function lookAtRest(environment, allow) {
  const seen = await look(environment, allow);
  const changing = seen.items.filter(({ why }) => why === 'changing');
  if (changing.length === 0) return seen;
  const functions = environment.getFunctionService();
  await Promise.all(changing.map(({ name }) => functions.waitFunctionActive(name)));
  return look(environment, allow);
}

const printed = ([key, value]) => `${key} ${fingerprint(value)}`;
