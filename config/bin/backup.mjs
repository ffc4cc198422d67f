import { runBackup } from './lib/run-backup.mjs';

/**
 * `npm run backup -- --env ID --out FILE --to age1…` writes everything that an environment holds into one encrypted file;
 * without anything after it, it says what else it does.
 */
await runBackup(process.argv.slice(2));
