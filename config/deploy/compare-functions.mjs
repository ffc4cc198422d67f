import { RUNTIMES } from './desired.mjs';
import { fingerprint, KEYS } from './keys.mjs';

/** The variable that marks a function's code: a hash of what was uploaded, and what the platform then said of it. */
export const RELEASE = 'RELEASE';

export const releaseOf = ({ hash }, codeSha256) => `${hash}.${(codeSha256 ?? '').slice(0, 8)}`;

/** The items of all functions: see `compare`. */
export function compareFunctions(wanted, actual, keys) {
  const torn = keys.torn.map((key) => ({ id: `key:${key}`, state: 'stuck', why: 'keyTorn', key }));
  return [
    ...torn,
    ...wanted.flatMap((one) => {
      const there = actual[one.name];
      return there ? compareFunction(one, there, keys) : missingFunction(one, keys);
    }),
  ];
}

function missingFunction(wanted, keys) {
  const { name } = wanted;
  return [
    { id: `function:${name}`, state: 'missing', why: 'function', name, fix: { do: 'makeFunction', name } },
    ...wanted.keys.map((key) => missingKey(name, key, keys)),
    ...wanted.triggers.map((trigger) => missingTrigger(name, trigger)),
  ];
}

const missingKey = (name, key, { held }) => ({
  id: `variable:${name}/${key}`,
  state: 'missing',
  why: held[key] === undefined ? 'keyNew' : 'keyOfSibling',
  name,
  key,
  ...(held[key] !== undefined && { fingerprint: fingerprint(held[key]) }),
  fix: { do: 'setFunction', name },
});

const missingTrigger = (name, trigger) => ({
  id: `trigger:${name}/${trigger.name}`,
  state: 'missing',
  why: 'trigger',
  name,
  trigger: trigger.name,
  fix: { do: 'makeTrigger', name, trigger },
});

function compareFunction(wanted, there, keys) {
  const { name } = wanted;
  const stuck = stuckness(wanted, there);
  // Of a function that cannot be kept nothing else matters.
  if (stuck) return [{ id: `function:${name}`, state: 'stuck', name, ...stuck }];
  return [
    { id: `function:${name}`, state: 'fine' },
    compareCode(wanted, there),
    compareSettings(wanted, there),
    ...compareVariables(wanted, there, keys),
    ...compareTriggers(wanted, there),
  ];
}

function stuckness({ name }, { runtime, handler, status }) {
  if (!RUNTIMES.includes(runtime)) return { why: 'runtime', was: runtime };
  if (handler !== 'index.main') return { why: 'handler', was: handler };
  // `Creating`, `Updating`, …: it passes by itself.
  if (/ing$/.test(status)) return { why: 'changing', was: status };
  if (status !== 'Active') return { why: 'status', was: status, name };
  return null;
}

function compareCode(wanted, there) {
  const { name } = wanted;
  const id = `code:${name}`;
  if (there.variables[RELEASE] === releaseOf(wanted, there.codeSha256)) return { id, state: 'fine' };
  return { id, state: 'differs', why: 'code', name, fix: { do: 'uploadCode', name } };
}

function compareSettings({ name, timeout, memory }, there) {
  const id = `settings:${name}`;
  if (there.timeout === timeout && there.memory === memory) return { id, state: 'fine' };
  const was = { timeout: there.timeout, memory: there.memory };
  return {
    id,
    state: 'differs',
    why: 'settings',
    name,
    timeout,
    memory,
    was,
    fix: { do: 'setFunction', name },
  };
}

function compareVariables({ name, keys: read }, { variables }, keys) {
  const items = read.map((key) => {
    const id = `variable:${name}/${key}`;
    if (variables[key] === undefined) return missingKey(name, key, keys);
    if (keys.broken.some((one) => one.name === name && one.key === key))
      return { id, state: 'stuck', why: 'keyBroken', name, key };
    return { id, state: 'fine', fingerprint: fingerprint(variables[key]) };
  });
  const ours = [RELEASE, ...read, ...read.map((key) => `${key}_OLD`)];
  const unknown = Object.keys(variables).filter((key) => !ours.includes(key));
  return [
    ...items,
    ...unknown.map((key) => ({
      id: `variable:${name}/${key}`,
      state: 'stuck',
      allowable: true,
      why: KEYS.includes(key) ? 'keyUnread' : 'variableUnknown',
      name,
      key,
    })),
  ];
}

function compareTriggers({ name, triggers }, there) {
  const items = triggers.map((trigger) => {
    const id = `trigger:${name}/${trigger.name}`;
    const same = there.triggers.find((one) => one.name === trigger.name);
    if (!same) return missingTrigger(name, trigger);
    if (same.type === 'timer' && same.cron === trigger.cron && same.enabled) return { id, state: 'fine' };
    if (same.type !== 'timer') return { id, state: 'stuck', why: 'triggerUnknown', name, trigger: same.name };
    return {
      id,
      state: 'differs',
      why: same.enabled ? 'triggerOther' : 'triggerOff',
      name,
      trigger: trigger.name,
      was: same.cron,
      fix: { do: 'replaceTrigger', name, trigger },
    };
  });
  const unknown = there.triggers.filter((one) => !triggers.some((trigger) => trigger.name === one.name));
  return [
    ...items,
    ...unknown.map((one) => ({
      id: `trigger:${name}/${one.name}`,
      state: 'stuck',
      allowable: true,
      why: 'triggerUnknown',
      name,
      trigger: one.name,
    })),
  ];
}
