import { valueOf } from '../support/api';
import { connectSdk } from '../support/local-cloud';
import { eventually } from '../support/eventually';
import { aJourney, type Journey } from './support/journey';

/** What waits in front never holds a vote: a need whose content check is down steps aside, and is seen with its reason. */
jest.setTimeout(300_000);
const elder = 'demo-owner-c-ballot-12';
const ballot = { communityId: 'c-ballot' };
const collecting = { communityId: 'c-needs' };
const words = '院子里的长椅断了一条腿，坐上去会摔';

let journey: Journey;
beforeAll(async () => {
  journey = await aJourney();
  // The elder has rented a flat in a second community, where needs are still collected.
  const people = connectSdk(journey.cloud).database().collection('people');
  const homesOf = async (openid: string) => {
    const { data } = (await people.doc(openid).get()) as unknown as {
      data: { memberships: readonly object[] };
    };
    return data.memberships;
  };
  const memberships = [...(await homesOf(elder)), ...(await homesOf('demo-tenant-c-needs'))];
  await people.doc(elder).update({ data: { memberships } });
});
afterAll(() => journey?.stop());

const voted = async () => {
  const { ballot: running } = valueOf(await journey.api(elder, 'ballots.read', ballot));
  return running?.mine[0]?.voted;
};

test('a need that the content check holds up lets the vote behind it pass, and goes when it can', async () => {
  const phone = await journey.phoneOf(elder);
  // A cellar: pages open, but nothing that is sent gets through.
  const sends = /needs\.(submit|similar)|ballots\.cast/;
  await phone.context.route('**/call/**', (route) =>
    sends.test(route.request().postData() ?? '') ? route.abort('internetdisconnected') : route.continue(),
  );
  await phone.open('/pages/home/index');
  await phone.settled();
  await phone.go(`/pages/need-form/index?c=${collecting.communityId}`);
  await phone.type('说说情况', words);
  await phone.tap('道路', 'radio');
  await phone.tap('小区公共地方', 'radio');
  await phone.tap('交给社区');
  await phone.shows('还没有送到，先替您收着');

  await phone.go(`/pages/ballot/index?c=${ballot.communityId}`);
  await phone.tap(/^给 .* 投票$/);
  await phone.tap(/^同意/, 'radio');
  await phone.tap('下一步，核对');
  await phone.tap('确认，投“同意”');
  await phone.shows('还没有送到', '还没有计入');
  expect(await voted()).toBeUndefined();

  await journey.cloud.control('faults', { errorRate: 1, actions: ['wx.openApi'] });
  await phone.context.unroute('**/call/**');
  await phone.tap('看看等着送出的');
  await phone.shows('一条需求', '一张选票', words);
  await phone.tap('现在都送一次');
  await eventually('the vote that was kept', voted);
  await phone.shows('内容检查暂时没有回应');
  expect(await phone.text()).not.toContain('一张选票');

  await journey.cloud.control('faults', {});
  await phone.tap('现在都送一次');
  await phone.shows('没有等着送出的事');
  const { rows: needs } = valueOf(await journey.api(elder, 'needs.list', collecting));
  expect(needs.filter(({ text }) => text === words)).toHaveLength(1);
});
