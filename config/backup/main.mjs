import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../deploy/refusal.mjs';
import { refusals as deployRefusals } from '../deploy/sentences.mjs';
import { refusals, USAGE } from './sentences.mjs';

const text = { type: 'string' };
const OPTIONS = {
  ...{ env: text, local: text, out: text, to: text, erasures: text },
  ...{ list: text, from: text, identity: text },
};

/** What each command needs, whether it takes a name after it, and how it begins. Without a name it is a backup. */
const COMMANDS = {
  backup: {
    needs: ['out'],
    run: onCloud(async () => (await import('./backup.mjs')).backup),
  },
  restore: {
    needs: ['from', 'identity'],
    run: onCloud(async () => (await import('./restore.mjs')).restore),
  },
  erasures: {
    needs: ['list'],
    run: onCloud(async () => {
      const { mergeErasures } = await import('./erasures.mjs');
      return async (cloud, { list }, io) => {
        await mergeErasures(cloud, list, io);
        return 0;
      };
    }),
  },
  keygen: { needs: ['out'], run: async (...given) => (await import('./keygen.mjs')).makeKeys(...given) },
  check: {
    needs: ['identity'],
    names: true,
    run: async (...given) => (await import('./check.mjs')).checkBackup(...given),
  },
};

/**
 * Runs one command; results go to `out`, progress to `say`, why it ended to `fail`. Resolves with the exit code: 0 if it
 * was done, 1 if it was not.
 */
export async function main(args, variables, { out, say, fail }) {
  try {
    const { values, positionals } = read(args);
    const [name = 'backup', ...named] = positionals;
    if (!Object.hasOwn(COMMANDS, name)) throw new Refusal(refusals.usage(name));
    const { needs, names = false, run } = COMMANDS[name];
    if (named.length !== Number(names)) throw new Refusal(refusals.usage(positionals.join(' ')));
    const lacking = needs.filter((option) => !values[option]).map((option) => `--${option}`);
    if (lacking.length > 0) throw new Refusal(refusals.lacks(lacking));
    if (name === 'restore' && !values.erasures) throw new Refusal(refusals.noErasures);
    return await run({ ...values, named: named[0], variables }, { out, say });
  } catch (error) {
    if (error instanceof Refusal) fail(error.message);
    else fail((await import('./environment.mjs')).sentenceFor(error));
    return error.exitCode ?? 1;
  }
}

function read(args) {
  if (args.length === 0) throw new Refusal(USAGE);
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refusal(refusals.usage(error.message));
  }
}

/**
 * A command on an environment. Secrets come from the process's environment and nowhere else: on the command line other
 * people of the machine could read them.
 */
function onCloud(load) {
  return async (options, io) => {
    const { local, variables } = options;
    const { TENCENT_SECRET_ID: secretId, TENCENT_SECRET_KEY: secretKey } = variables;
    const env = local ? 'local' : options.env;
    if (!env) throw new Refusal(refusals.noEnv);
    if (!local && (!secretId || !secretKey)) throw new Refusal(deployRefusals.noSecrets);
    const [command, { connect }] = await Promise.all([load(), import('./environment.mjs')]);
    const cloud = connect({ env, local, secretId, secretKey });
    const to = options.to ?? variables.BACKUP_RECIPIENT;
    const erasures = options.erasures ?? join(dirname(options.out ?? ''), `erasures-${env}.jsonl`);
    return command(cloud, { ...options, env, to, erasures }, io);
  };
}
