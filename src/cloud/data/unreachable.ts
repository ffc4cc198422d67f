import { declaredIndexes } from './collection';
import './collections';
import { database } from './database';
import { cut } from './in-batches';

/** How many collections are asked at once: a basic plan answers 30 requests a second. */
const AT_ONCE = 8;

/** The names of the declared collections that cannot be read, such as one that was never made. */
export async function unreachableCollections(): Promise<readonly string[]> {
  const silent: string[] = [];
  for (const some of cut(Object.keys(declaredIndexes()), AT_ONCE)) {
    const answers = await Promise.allSettled(
      some.map((name) => database.collection(name).where({}).field({ _id: true }).limit(1).get()),
    );
    silent.push(...some.filter((_, i) => answers[i]?.status === 'rejected'));
  }
  return silent;
}
