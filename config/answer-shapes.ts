import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What says how an answer looks: the contract, the domain's types in it, and the stores that put it into pages. */
const sources = ['contract', 'domain', 'stores'];

/**
 * Changes with every release in which an answer may look otherwise, and in some more: what phones have kept is then
 * asked for anew once, which costs a skeleton; read in a shape that it has not, it would cost the page.
 */
export function answerShapes(src = path.resolve(__dirname, '../src')): string {
  const hash = createHash('sha256');
  for (const source of sources) addFolder(hash, path.join(src, source));
  return hash.digest('hex').slice(0, 12);
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, file);
    else hash.update(entry.name).update(readFileSync(file));
  }
}
