import { runBackup } from './lib/run-backup.mjs';

/** `npm run restore -- --env ID --from FILE --identity FILE --erasures FILE` writes a backup into an empty environment. */
await runBackup(process.argv.length > 2 ? ['restore', ...process.argv.slice(2)] : []);
