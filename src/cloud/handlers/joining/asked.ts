import { isOwnMatter } from '../../../domain/joining/own-matter';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, parts } from '../../data/collections';
import { namesOnRoll } from '../../services/joining/on-roll';
import { askOf, nameOf } from '../../services/joining/shown-number';

export const readAsked: Handler<'joining.asked'> = async ({ input, caller, now, concerns }) => {
  const { communityId, number } = input;
  const [found, community] = await Promise.all([
    askOf(communityId, number, caller.openid, now),
    communities.get(communityId),
  ]);
  if (!('ask' in found) || !found.ask.flat) return refuse('NUMBER_UNKNOWN', 'ask' in found ? {} : found);
  const { unit, kind } = found.ask.flat;
  concerns(unit);
  const part = community?.roll ? await parts.get(`${community.roll.rollId}:${unit}`) : null;
  return ok({
    unit,
    kind,
    name: nameOf(found.ask),
    onRoll: part ? namesOnRoll(part) : [],
    ...(isOwnMatter(caller, { person: found.ask.openid }) && { mine: true }),
  });
};
