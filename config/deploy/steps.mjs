import { Refusal } from './refusal.mjs';
import { refusals, stepped } from './sentences.mjs';

/** The function that has the operator's procedures. */
const API = 'api';

/**
 * An operator's procedure, through the management interface.
 *
 * @throws Refusal if the function does not answer, or refuses
 */
export async function ask(environment, procedure, input = {}) {
  const { RetMsg, ErrMsg, InvokeResult } = await environment
    .getFunctionService()
    .invokeFunction(API, { procedure, input });
  let answer;
  try {
    answer = JSON.parse(RetMsg);
  } catch {
    answer = null;
  }
  if (InvokeResult !== 0 || !answer?.ok)
    throw new Refusal(refusals.noAnswer(procedure, answer?.error?.code ?? (ErrMsg || RetMsg || '')));
  return answer.value;
}

/**
 * Takes steps through all documents, a slice at a time; to repeat one is harmless, so an interrupted run simply begins
 * again. Resolves with how many documents needed a change.
 *
 * @param mode `look` changes nothing
 */
export async function takeSteps(environment, names, mode, { out }) {
  let total = 0;
  for (const step of names) {
    let [seen, changed, after] = [0, 0, ''];
    do {
      const slice = await ask(environment, 'upkeep.step', { step, after, mode });
      seen += slice.seen;
      changed += slice.changed;
      after = slice.next;
    } while (after !== undefined);
    out(stepped[mode](step, seen, changed));
    total += changed;
  }
  return total;
}
