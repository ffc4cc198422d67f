import type { Input, ProcedureName } from '../../../src/contract/contract';
import { newMutation } from '../../support/api';
import { aPerson, bureau } from '../../support/world';
import type { Membership } from '../../../src/cloud/data/documents/joining';
import { validInput } from './valid-input';
import type { Scene } from './scene';

type Answered = Promise<{ code?: string; details?: unknown }>;

/** A district of the scene's own, in which nothing is yet. */
export async function withDistrict({ world, community, now }: Scene): Promise<string> {
  const _id = `d-${community}`;
  const streets = [{ streetId: `s-${community}`, name: '望桥街道' }];
  await world.put('districts', { _id, name: `${community}区`, streets, addedAt: now, madeBy: 'm' });
  return _id;
}

/** Sends as somebody who holds these offices, by default the bureau's; they are kept for the next call. */
export async function sendAs<N extends ProcedureName>(
  { world, community, now }: Scene,
  name: N,
  more: object = {},
  { who = 'b', roles = [bureau] }: { readonly who?: string; readonly roles?: readonly Membership[] } = {},
): Answered {
  const openid = `${who}-${community}`;
  if (!(await world.get('people', openid))) await world.put('people', aPerson(openid, ...roles));
  const input = {
    ...(validInput(name, { communityId: community, mutationId: newMutation(), now }) as object),
    ...more,
  } as Input<N>;
  const answer = await world.api(openid, name, input);
  return answer.ok ? {} : answer.error;
}

/** Somebody shows a number for an office. */
export async function shownBy({ world, community }: Scene, who = 'n'): Promise<string> {
  const answer = await world.api(`${who}-${community}`, 'offices.ask', {
    mutationId: newMutation(),
    name: '周晓东',
  });
  return answer.ok ? answer.value.number : '';
}
