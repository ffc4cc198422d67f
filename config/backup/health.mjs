import { Refusal } from '../deploy/refusal.mjs';
import { refusals } from './sentences.mjs';

/**
 * What the functions say of themselves: the fingerprints of their keys, their release, their clock.
 *
 * @throws Refusal if they cannot read a collection
 */
export async function askHealth(cloud) {
  const health = await cloud.call('health.check', {});
  if (health.unreachable.length > 0) throw new Refusal(refusals.unreachable(health.unreachable));
  return health;
}

/** @throws Refusal if the environment's keys are others than those that the backup needs */
export function requireSameKeys(health, manifest) {
  const others = Object.keys(manifest.keys).flatMap((key) => {
    const here = [health.keys[key], ...health.formerKeys[key]];
    const needed = [manifest.keys[key], ...manifest.formerKeys[key]];
    // What was made under a key before the last change of it is still there under that key.
    return needed.every((print) => here.includes(print)) ? [] : [{ key, here, backup: needed }];
  });
  if (others.length > 0) throw new Refusal(refusals.otherKeys(others));
}
