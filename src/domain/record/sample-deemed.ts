import { optionsOf, type Form, type Motion } from '../ballot/form';
import { tally, type Vote } from '../ballot/tally';
import type { AreaCenti } from '../shared/area';
import { fewestToFlip } from './sample';

/**
 * The k of the sample check where the rules of procedure add silent owners to the majority (see `non-voters`). There
 * are two ways to turn such a decision, and the cheaper one counts: turning it like any other, with the silent taken as
 * votes; or taking the majority away from the option that they went with. The result is never above the true number, so
 * no sample is too small. Where no option leads, one vote may be enough to make one lead.
 */
export function fewestToFlipDeemed(
  form: Form,
  areas: ReadonlyMap<string, AreaCenti>,
  votes: readonly Vote[],
  silent: readonly string[],
): number {
  const leading = new Map(form.motions.map((motion) => [motion.motionId, leadOf(form, motion, votes)]));
  const choice = Object.fromEntries(
    [...leading].map(([motionId, lead]) => [motionId, lead === undefined ? [] : [lead]]),
  );
  const deemed = silent.map((ownerKey): Vote => ({
    ownerKey,
    areaCenti: areas.get(ownerKey) ?? 0,
    choice,
    channel: 'online',
  }));
  const counted = fewestToFlip(form, areas, [...votes, ...deemed]);
  if (silent.length === 0) return counted;
  const turns = form.motions.map((motion) => toEndLead(form, motion, votes, leading.get(motion.motionId)));
  return Math.max(1, Math.min(counted, ...turns));
}

const picked = (motion: Motion, optionId: string, votes: readonly Vote[]) =>
  votes.filter(({ choice }) => choice[motion.motionId]?.includes(optionId) ?? false);
const areaOf = (votes: readonly Vote[]) => votes.reduce((sum, { areaCenti }) => sum + areaCenti, 0);

/** The option that has both the most owners and the most area, if there is one. */
function leadOf(form: Form, motion: Motion, votes: readonly Vote[]): string | undefined {
  const { options = [] } =
    tally(form, votes).motions.find(({ motionId }) => motionId === motion.motionId) ?? {};
  return options.find((one) =>
    options.every((other) => other === one || (one.owners > other.owners && one.areaCenti > other.areaCenti)),
  )?.optionId;
}

/** The fewest votes that, moved to another option, cost the leading one its majority in owners or in area. */
function toEndLead(form: Form, motion: Motion, votes: readonly Vote[], lead: string | undefined): number {
  if (lead === undefined) return 1;
  const led = picked(motion, lead, votes);
  const largest = led.map(({ areaCenti }) => areaCenti).sort((a, b) => b - a);
  const others = optionsOf(form, motion).filter((optionId) => optionId !== lead);
  const each = others.map((optionId) => {
    const other = picked(motion, optionId, votes);
    const byOwners = Math.ceil((led.length - other.length) / 2);
    let gap = areaOf(led) - areaOf(other);
    let byArea = 0;
    // A vote that moves counts twice: it is missing on this side and added on the other.
    while (gap > 0 && byArea < largest.length) gap -= 2 * (largest[byArea++] ?? 0);
    return Math.min(byOwners, byArea);
  });
  return Math.min(...each);
}
