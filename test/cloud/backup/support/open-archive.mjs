import { readArchive } from '../../../../config/backup/archive.mjs';

/** Prints what an archive holds, once decrypted: `open-archive.mjs FILE IDENTITY`. Jest cannot load the library itself. */
const [file, identity] = process.argv.slice(2);
const entries = {};
for await (const { name, bytes } of readArchive(file, identity)) entries[name] = bytes.toString('latin1');
process.stdout.write(JSON.stringify(entries));
