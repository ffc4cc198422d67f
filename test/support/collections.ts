import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Documents } from '../../src/cloud/data/documents/by-name';

const written = join(__dirname, '../../dist/cloud-local/indexes.json');

/** Every collection of the database, as the build wrote them down. */
export const collectionNames = (): readonly (keyof Documents)[] =>
  Object.keys(JSON.parse(readFileSync(written, 'utf8')) as object) as (keyof Documents)[];
