import { keys, read, remove, write } from './storage';

/**
 * How many answers of queries are kept (the latest); they are shown at once on the next visit while the fresh one is on
 * its way.
 */
const most = 24;
const index = 'cache-index';
const prefix = 'cache:';

/**
 * Identifies the shapes of this release's answers: the build replaces it with a hash of the sources that define them
 * (see `config/answer-shapes.ts`). It is part of every key, so a new release never reads an older one's answers.
 */
function shapes(): string {
  try {
    return process.env.ANSWER_SHAPES ?? '';
  } catch {
    // If the build did not replace the constant, the phone does not know its name.
    return '';
  }
}
const release = `${shapes()}/`;

/** An answer, and when it arrived (epoch ms). */
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
 * Opens the key space of one store. Two stores never share one, since they may keep the same answer in two shapes.
 *
 * @throws if the name is empty or another store has it
 */
export function openCache<Question, Value>(name: string): Cache<Question, Value> {
  // While it is worked on, a changed module is evaluated again and takes its own name once more.
  const again = taken.has(name) && process.env.NODE_ENV !== 'development';
  if (name === '' || again) throw new Error(`no store can be named “${name}” (again)`);
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

/** Drops every answer kept of a community. */
export function forgetCommunity(communityId: string): void {
  const named = `"communityId":${JSON.stringify(communityId)}`;
  removeKept((key) => key.includes(named));
}

/** Removes what other releases kept, since this one does not know its shape. Meant for the start of the app. */
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
 * Writes something that cannot be fetched again: if the phone's storage is full, all kept answers are given up for it.
 * False if even that does not help.
 */
export function writeAnyway(key: string, value: unknown): boolean {
  if (write(key, value)) return true;
  const answers = read<string[]>(index) ?? [];
  for (const answer of answers) remove(`cache:${answer}`);
  remove(index);
  return answers.length > 0 && write(key, value);
}
