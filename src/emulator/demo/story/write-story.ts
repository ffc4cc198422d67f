import { writeBallot } from '../ballots/write-ballot';
import { writeNeeds } from '../needs/write-needs';
import { writeIdeas } from '../plans/write-ideas';
import { writePlans } from '../plans/write-plan';
import { writeRatings } from '../ratings/write-ratings';
import { writeRoll } from '../roll/write-roll';
import type { Entry, Setting } from '../setting';
import { writeUpdates } from '../works/write-updates';
import { identities, writeResidents } from './residents';
import type { Story, Timeline } from './story';
import type { CommunityDoc } from '../../../cloud/data/documents/home';

/** The documents that a community's story leaves, as if each step had gone through its handler. */
export function* writeStory(story: Story, setting: Setting): Generator<Entry> {
  const { timeline } = story;
  const importedAt = Math.min(timeline.needs + 3_600_000, setting.now);
  const written = writeRoll(story.id, story.rows, importedAt, setting);
  const openidOf = identities(story);
  const { plan, former, all } = writePlans(story);
  const ballot = writeBallot(story, written, plan, openidOf, setting);

  yield ['communities', communityOf(story, written.homes.length, written.roll, plan?._id, ballot?.ballotId)];
  yield* written.entries;
  yield* writeResidents(story, written.parts);
  yield* writeNeeds(story, [former, plan], openidOf, setting.now);
  for (const version of all) yield ['plans', version];
  yield* writeIdeas(story, plan, openidOf);
  if (ballot) yield* ballot.entries;
  yield* writeUpdates(story);
  yield* writeRatings(story, written.homes, openidOf);
}

function communityOf(
  { id, name, district, address, stage, timeline, formerPlan }: Story,
  households: number,
  roll: NonNullable<CommunityDoc['roll']>,
  planId: string | undefined,
  ballotId: string | undefined,
): CommunityDoc {
  return {
    _id: id,
    name,
    district,
    address,
    buildings: roll.buildings,
    households,
    stage,
    since: sinceOf(formerPlan ? { ...timeline, plan: formerPlan.at } : timeline, stage),
    changedAt: changedAt(timeline),
    roll,
    ...(planId && { planId }),
    ...(ballotId && { ballotId }),
    ...(timeline.rating && { rating: timeline.rating }),
  };
}

/** A ballot that failed leaves its own date and none of the works. */
function sinceOf(
  { needs, plan, notice, counted, rating, done }: Timeline,
  stage: string,
): CommunityDoc['since'] {
  return {
    needs,
    ...(plan && { plan }),
    ...(notice && { ballot: notice }),
    ...(counted && stage !== 'plan' && { works: counted }),
    ...(rating && { rating: rating.opensAt }),
    ...(done && { done }),
  };
}

const changedAt = ({ needs, plan, notice, counted, rating, done }: Timeline): number =>
  done ?? rating?.opensAt ?? counted ?? notice ?? plan ?? needs;
