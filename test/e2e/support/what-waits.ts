import { apiOf, newMutation, valueOf } from '../../support/api';
import type { LocalCloud } from '../../support/local-cloud';
import { aPhoto } from './a-picture';
import { aPaperFrom } from './voting';

/**
 * What the demo's votes lack so that every page of them has its data: in 采石新村 an objection to the roll, in 合欢里小区
 * a paper and an authorisation that wait for a second person.
 */
export async function whatWaits(cloud: LocalCloud): Promise<void> {
  const api = apiOf(cloud);
  const owner = 'demo-owner-c-notice-1';
  const { ballot: announced } = valueOf(await api(owner, 'ballots.read', { communityId: 'c-notice' }));
  valueOf(
    await api(owner, 'objections.raise', {
      communityId: 'c-notice',
      ballotId: announced?.ballotId ?? '',
      mutationId: newMutation(),
      to: 'roll',
      unit: announced?.mine[0]?.units[0] ?? '',
      text: '房产证上是 89.50 平方米，名册上写少了。',
    }),
  );

  const communityId = 'c-ballot';
  const supervisor = 'demo-supervisor-c-ballot';
  const { canvass } = valueOf(await api(supervisor, 'canvass.read', { communityId, building: '2' }));
  const [first = '', second = '', third = ''] = (canvass?.owners ?? []).map(({ units }) => units[0] ?? '');
  await aPaperFrom({ api, cloud }, supervisor, { communityId, unit: first });
  const { ballotId = '' } = valueOf(await api(supervisor, 'papers.queue', { communityId }));
  valueOf(
    await api(supervisor, 'proxies.enter', {
      communityId,
      ballotId,
      mutationId: newMutation(),
      unit: second,
      proxyUnit: third,
      expiresAt: canvass?.closesAt ?? 0,
      picture: await aPhoto(cloud, `proxies/${second}`, supervisor),
    }),
  );
}
