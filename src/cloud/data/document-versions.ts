import type { Documents } from './documents/by-name';

/**
 * The version in which each collection's documents are written, as their field `v`, where it is not the first; a document
 * without `v` is of the first (the Schema Versioning pattern of MongoDB). Code reads a former version until the migration
 * to the next (services/upkeep/migrations) has been run everywhere.
 */
export const VERSIONS: { readonly [N in keyof Documents]?: number } = {
  letters: 2,
  doorRecords: 2,
  papers: 2,
  proxies: 2,
};

/** The document with its version, as it is stored. */
export function stamped<D extends object>(collection: string, document: D): D {
  const version = (VERSIONS as Readonly<Record<string, number | undefined>>)[collection];
  return version === undefined ? document : { ...document, v: version };
}
