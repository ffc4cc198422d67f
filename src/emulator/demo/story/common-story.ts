import type { Blueprint } from '../city/blueprint';
import { MATTER_TEXTS } from '../ballots/matter-texts';
import { chooseNeeds, needsOf } from '../needs/choose-needs';
import type { Registry } from '../people/registry';
import { choosePlan } from '../plans/choose-plan';
import { Random } from '../random';
import { chooseRatings } from '../ratings/choose-ratings';
import { blocks, isHome, shops } from '../roll/layout';
import { assignOwners } from '../roll/owned';
import { chooseUpdates } from '../works/choose-updates';
import type { BallotTold, Story } from './story';
import { timelineOf } from './timelines';

const MINUTE = 60_000;
/** After this many days, works that are still under way count as nearly finished. */
const WORKS_DAYS = 210;

/** The story of a community that nobody wrote by hand. */
export function commonStory(blueprint: Blueprint, registry: Registry, now: number): Story {
  const { id, name, district, address, stage, households } = blueprint;
  const random = new Random(id);
  const timeline = timelineOf(blueprint, random, now);
  const flats = [
    ...blocks(random, households),
    ...(random.chance(0.3) ? shops(random, random.int(1, 4)) : []),
  ];
  const rows = assignOwners(flats, random, registry);
  const homes = rows.filter(isHome);
  const until = timeline.plan ?? now - 20 * MINUTE;
  const needs = chooseNeeds(random, needsOf(random, homes.length), { homes, from: timeline.needs, until });
  const plan =
    timeline.plan === undefined ? undefined : choosePlan(random, name, needs, homes.length, timeline.plan);
  const units = random.shuffled(homes.map(({ unitKey }) => unitKey));
  const { rating } = timeline;
  return {
    id,
    name,
    district,
    address,
    stage,
    random,
    rows,
    timeline,
    needs,
    ...(plan && { plan }),
    ...(timeline.notice && { ballot: ballotOf(blueprint, random) }),
    updates: updatesOf(blueprint, random, timeline, now),
    ratings: rating
      ? chooseRatings(random, {
          units: units.slice(0, Math.round(units.length * blueprint.responseRate)),
          from: rating.opensAt,
          until: Math.min(rating.closesAt - 1, now - 5 * MINUTE),
          quality: blueprint.quality,
        })
      : [],
    residents: [],
    worker: `demo-worker-${id}`,
    supervisor: `demo-supervisor-${id}`,
  };
}

/** A ballot fails where owners stay away; consent is seldom lacking. */
function ballotOf({ stage, failed }: Blueprint, random: Random): BallotTold {
  const text = random.pick(MATTER_TEXTS);
  const share = failed ? 0.4 + random.next() * 0.2 : 0.68 + random.next() * 0.2;
  const approve = 0.86 + random.next() * 0.1;
  return { ...text, turnout: { share: stage === 'ballot' ? 0.15 + random.next() * 0.6 : share }, approve };
}

function updatesOf(
  { stage }: Blueprint,
  random: Random,
  { counted, rating }: Story['timeline'],
  now: number,
): Story['updates'] {
  if (counted === undefined || stage === 'plan') return [];
  if (rating) return chooseUpdates(random, counted, rating.opensAt, 1);
  const passed = (now - counted) / (WORKS_DAYS * 24 * 60 * MINUTE);
  return chooseUpdates(random, counted, now - 30 * MINUTE, Math.min(0.95, passed));
}
