import { valueOf } from '../support/api';
import { eventually } from '../support/eventually';
import { aJourney, type Journey } from './support/journey';

/** A vote cast in a cellar without network: told as kept, kept over a killed app, sent once when the network returns. */
jest.setTimeout(300_000);
const communityId = 'c-ballot';
const elder = 'demo-owner-c-ballot-12';

let journey: Journey;
beforeAll(async () => {
  journey = await aJourney();
});
afterAll(() => journey?.stop());

const paperOf = async (openid: string) => {
  const { ballot } = valueOf(await journey.api(openid, 'ballots.read', { communityId }));
  return ballot?.mine[0];
};

test('a vote without network waits on the phone and is counted once', async () => {
  const phone = await journey.phoneOf(elder);
  const sent: string[] = [];
  phone.context.on('request', (request) => {
    const body = request.postData() ?? '';
    if (body.includes('"ballots.cast"')) sent.push(body);
  });
  await phone.open();
  await phone.tap(/^去投票/);
  await phone.tap(/^给 .* 投票$/);
  await phone.tap(/^同意/, 'radio');
  await phone.tap('下一步，核对');
  await phone.context.setOffline(true);
  await phone.tap('确认，投“同意”');
  await phone.shows('还没有送到', '这一票存在手机里');
  expect((await paperOf(elder))?.voted).toBeUndefined();

  // The app is killed, and only then the page closed: closing ends the playing without network, and an app that still
  // lived would send at once.
  await phone.page.goto('about:blank');
  await phone.page.close();
  // A browser takes the app itself from the network when it starts again: only that gets through.
  await phone.context.route('**/call/**', (route) => route.abort('internetdisconnected'));
  await phone.context.setOffline(false);
  await phone.open();
  await phone.go('/pages/me/index');
  await phone.shows('一张选票');
  expect((await paperOf(elder))?.voted).toBeUndefined();

  sent.length = 0;
  await phone.context.unroute('**/call/**');
  await phone.context.setOffline(true);
  await phone.context.setOffline(false);
  await eventually('the vote that was kept', async () => (await paperOf(elder))?.voted);
  await phone.open();
  await phone.go('/pages/ballot/index');
  const receipt = (await paperOf(elder))?.voted?.receipt ?? '';
  await phone.shows('已经投过了', receipt);
  // Once, and under one id however often it was tried.
  expect(sent).toHaveLength(1);
});
