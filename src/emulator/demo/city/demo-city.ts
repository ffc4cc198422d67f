import type { DemoSize } from '../../seed';
import { focusStories } from '../focus/stories';
import { writePersonas } from '../personas/write-personas';
import { Registry } from '../people/registry';
import { settingOf, type Entry } from '../setting';
import { commonStory } from '../story/common-story';
import { writeStory } from '../story/write-story';
import { demoTeams } from '../teams/teams';
import { blueprints } from './blueprint';

/** The bureau's own figures on its five systems. */
const FIGURES = {
  vanguardTeams: 12,
  vanguardMembers: 294,
  modelSites: 38,
  propertyAreas: 707,
  propertyCompanies: 197,
};

/**
 * All documents of the demo city, one community after the other, so that it is never in memory as a whole. The
 * communities of `focus` come first and are the same in every size.
 */
export function* cityEntries(options: {
  readonly size: DemoSize;
  readonly now: number;
  readonly keys: Readonly<Record<string, string>>;
}): Generator<Entry> {
  const setting = settingOf(options.now, options.keys);
  const registry = new Registry();
  yield ['summaries', { _id: 'city', ...FIGURES }];
  for (const team of demoTeams) yield ['teams', team];
  for (const story of focusStories(registry, setting.now)) yield* writeStory(story, setting);
  yield* writePersonas(setting);
  for (const blueprint of blueprints(options.size)) {
    yield* writeStory(commonStory(blueprint, registry, setting.now), setting);
  }
}
