import { ask, takeSteps } from './steps.mjs';
import { migrated } from './sentences.mjs';

/** Brings stored documents to the version that the code writes; with `--dry-run` it only says how many there are. */
export async function migrate(environment, options, { out }) {
  const { migrations } = await ask(environment, 'upkeep.steps');
  const mode = options['dry-run'] ? 'look' : 'do';
  const changed = await takeSteps(environment, migrations, mode, { out });
  out(migrated[mode](changed));
  return mode === 'look' && changed > 0 ? 2 : 0;
}
