import { fixesOf, stuckOf } from './compare.mjs';
import { releaseOf } from './compare-functions.mjs';
import { fingerprint, KEYS } from './keys.mjs';
import { look } from './plan.mjs';
import { ask } from './steps.mjs';
import { CLICKS, progress, verified } from './sentences.mjs';

/** The function that answers, and the openapi without which nobody can post. */
const API = 'api';
const CHECKED = 'security.msgSecCheck';
/** A run a minute; a late one, a killed one and the clocks' difference are no fault yet. */
const LATE_MS = 5 * 60_000;

/**
 * Looks at the environment from outside, then lets the function `api` look from inside, by `health.check`. What neither
 * can see is said, with what a person has to click.
 */
export async function verify(environment, { env, allow }, { out, say }) {
  say(progress.reading(env));
  const { desired, actual, items } = await look(environment, allow);
  const lines = { bad: 0 };
  const tell = (kind, text) => {
    if (kind === 'bad') lines.bad += 1;
    out(verified[kind](text));
  };
  const off = fixesOf(items).length + stuckOf(items).length;
  tell(off === 0 ? 'good' : 'bad', off === 0 ? verified.plan : verified.planOff);
  const health = await askHealth(environment, actual, tell);
  if (health) {
    tellKeys(health, actual.functions[API].variables, tell);
    const wanted = desired.functions.find(({ name }) => name === API);
    const released = health.release === releaseOf(wanted, actual.functions[API].codeSha256);
    tell(released ? 'good' : 'bad', released ? verified.release : verified.releaseOff);
    if (health.unreachable.length > 0) tell('bad', verified.unreachable(health.unreachable));
    else tell('good', verified.collections(Object.keys(desired.collections).length));
    tellContentCheck(health.contentCheck, wanted.openapi, tell, out);
    tellTimer(health.timerAgeMs, tell);
    await tellActs(environment, tell);
  }
  tell('unseen', verified.pushUnseen);
  out(`  ${CLICKS.push}`);
  out(lines.bad === 0 ? verified.allGood : verified.notYet);
  return lines.bad === 0 ? 0 : 2;
}

async function askHealth(environment, actual, tell) {
  if (!actual.functions[API]) {
    tell('bad', verified.noFunction);
    return null;
  }
  const event = { procedure: 'health.check', input: {} };
  const { RetMsg, ErrMsg, InvokeResult } = await environment.getFunctionService().invokeFunction(API, event);
  const answer = parse(RetMsg);
  if (InvokeResult !== 0 || !answer?.ok) {
    tell('bad', verified.noAnswer(answer?.error?.code ?? (ErrMsg || RetMsg || '')));
    return null;
  }
  return answer.value;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Follows the chain of the acts on record from its beginning. */
async function tellActs(environment, tell) {
  const broken = [];
  let [acts, after] = [0, ''];
  do {
    const stretch = await ask(environment, 'upkeep.checkActs', { after });
    acts += stretch.acts;
    broken.push(...stretch.broken);
    after = stretch.next;
  } while (after !== undefined);
  if (broken.length === 0) tell('good', verified.acts(acts));
  else tell('bad', verified.actsBroken(broken));
}

function tellKeys({ keys }, variables, tell) {
  const prints = KEYS.map((key) => (variables[key] === undefined ? null : fingerprint(variables[key])));
  const wrong = KEYS.filter((key, i) => keys[key] === null || keys[key] !== prints[i]);
  for (const key of wrong) tell('bad', verified.key(key));
  if (wrong.length === 0) tell('good', verified.keys(prints.join('、')));
}

function tellContentCheck({ state, code }, openapi, tell, out) {
  if (state === 'allowed') {
    tell('good', verified.contentCheck);
    tell('unseen', verified.openapiUnseen(openapi.filter((name) => name !== CHECKED)));
  } else if (state === 'not-permitted') {
    tell('bad', verified.notPermitted(code));
    out(`  ${CLICKS.openapi(API)}`);
  } else tell('bad', verified.contentCheckAway(code));
}

function tellTimer(age, tell) {
  if (age === null) tell('bad', verified.timerNever);
  else if (age > LATE_MS) tell('bad', verified.timerLate(Math.round(age / 60_000)));
  else tell('good', verified.timer(Math.max(0, Math.round(age / 1000))));
}
