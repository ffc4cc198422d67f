import { keys, read, remove, write } from './storage';

/** Answers of queries, shown at once on the next visit while the fresh one is under way. The 24 latest are kept. */
const most = 24;
const index = 'cache-index';
const prefix = 'cache:';

/**
 * What answers look like in this release: the build replaces it with a hash of the sources that say so (see
 * `config/answer-shapes.ts`). It stands in every key, so that a new release never reads what an older one kept.
 */
function shapes(): string {
  try {
    return process.env.ANSWER_SHAPES ?? '';
  } catch {
    // A build without the constant leaves a name that the phone does not know.
    return '';
  }
}
const release = `${shapes()}/`;

/** An answer, and when it came (epoch ms). */
export interface Kept<Value> {
  readonly at: number;
  readonly value: Value;
}

export interface Cache<Question, Value> {
  readonly read: (question: Question) => Kept<Value> | undefined;
  readonly keep: (question: Question, kept: Kept<Value>) => void;
  readonly drop: (question: Question) => void;
}

const taken = new Set<string>();

/**
 * The key space of one store. Two stores never share one: they may keep the same answer in two shapes.
 * @throws when the name is empty or another store has it
 */
export function openCache<Question, Value>(name: string): Cache<Question, Value> {
  if (name === '' || taken.has(name)) throw new Error(`no store can be named “${name}” (again)`);
  taken.add(name);
  const keyOf = (question: Question) => `${release}${name}:${JSON.stringify(question)}`;
  return {
    read: (question) => read<Kept<Value>>(prefix + keyOf(question)),
    keep(question, kept) {
      const key = keyOf(question);
      if (!write(prefix + key, kept)) return;
      const all = [key, ...(read<string[]>(index) ?? []).filter((other) => other !== key)];
      for (const old of all.slice(most)) remove(prefix + old);
      write(index, all.slice(0, most));
    },
    drop: (question) => removeKept((key) => key === keyOf(question)),
  };
}

/** Drops everything that was kept of a community. */
export function forgetCommunity(communityId: string): void {
  const named = `"communityId":${JSON.stringify(communityId)}`;
  removeKept((key) => key.includes(named));
}

/** Removes what other releases kept, from whose shapes this one knows nothing. For the start of the app. */
export const removeEarlierReleases = (): void => removeKept((key) => !key.startsWith(release));

function removeKept(which: (key: string) => boolean): void {
  const gone = keys(prefix).filter(which);
  if (gone.length === 0) return;
  for (const key of gone) remove(prefix + key);
  write(
    index,
    (read<string[]>(index) ?? []).filter((key) => !gone.includes(key)),
  );
}

/**
 * Writes what cannot be had again: when the phone's storage is full, all kept answers are given up for it. False when
 * even that does not help.
 */
export function writeAnyway(key: string, value: unknown): boolean {
  if (write(key, value)) return true;
  const answers = read<string[]>(index) ?? [];
  for (const answer of answers) remove(`cache:${answer}`);
  remove(index);
  return answers.length > 0 && write(key, value);
}
