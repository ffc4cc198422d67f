import type { Registry } from '../people/registry';
import type { Story } from '../story/story';
import { ballot } from './ballot';
import { fresh } from './fresh';
import { needs } from './needs';
import { notice } from './notice';
import { plan } from './plan';
import { done, rating } from './rated';
import { works } from './works';

/** The communities that people look at first, always in this order, so that their owners stay the same. */
export function* focusStories(registry: Registry, now: number): Generator<Story> {
  for (const tell of [fresh, needs, plan, ballot, notice, works, rating, done]) yield tell(registry, now);
}
