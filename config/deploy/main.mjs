import { parseArgs } from 'node:util';
import { previewClient, uploadClient } from './client.mjs';
import { sentenceFor } from './errors.mjs';
import { Refusal } from './refusal.mjs';
import { refusals, USAGE } from './sentences.mjs';

const OPTIONS = {
  env: { type: 'string' },
  keys: { type: 'string' },
  json: { type: 'boolean' },
  allow: { type: 'string', multiple: true },
  again: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  finish: { type: 'boolean' },
  anyway: { type: 'boolean' },
  key: { type: 'string' },
  version: { type: 'string' },
  desc: { type: 'string' },
  qr: { type: 'string' },
};

const COMMANDS = {
  plan: onCloud(async () => (await import('./plan.mjs')).plan),
  apply: onCloud(async () => (await import('./plan.mjs')).apply),
  verify: onCloud(async () => (await import('./verify.mjs')).verify),
  rotate: onCloud(async () => (await import('./rotate.mjs')).rotate),
  migrate: onCloud(async () => (await import('./migrate.mjs')).migrate),
  bureau: onCloud(async () => (await import('./bureau.mjs')).appointBureau),
  preview: previewClient,
  upload: uploadClient,
};
/** The commands that name something after them. */
const NAMING = ['bureau', 'rotate'];

/**
 * Runs one command; results go to `out`, progress to `say`, why it ended to `fail`. Resolves with the exit code: 0 if all is well, 1 if it could
 * not be done, 2 if `plan` found something to do or `verify` something to mend, 3 if somebody has to decide first.
 */
export async function main(args, variables, { out, say, fail }) {
  try {
    const { values, positionals } = read(args);
    const [command, ...named] = positionals;
    if (
      command === undefined ||
      !Object.hasOwn(COMMANDS, command) ||
      named.length > Number(NAMING.includes(command))
    )
      throw new Refusal(refusals.usage(positionals.join(' ') || '没写要做什么'));
    if (!values.env) throw new Refusal(refusals.noEnv);
    return await COMMANDS[command]({ ...values, named: named[0] }, variables, { out, say });
  } catch (error) {
    fail(error instanceof Refusal ? error.message : sentenceFor(error));
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
 * A command on the environment. Its code, and with it the platform's library, is loaded when the command is well formed.
 * Secrets come from the environment and nowhere else: on the command line other people of the machine could read them.
 */
function onCloud(load) {
  return async (options, { TENCENT_SECRET_ID: secretId, TENCENT_SECRET_KEY: secretKey }, io) => {
    if (!secretId || !secretKey) throw new Refusal(refusals.noSecrets);
    const [command, { connect }] = await Promise.all([load(), import('./cloud.mjs')]);
    return command(await connect({ envId: options.env, secretId, secretKey }), options, io);
  };
}
