import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { DAY_MS } from '../../../src/domain/shared/time';
import { newMutation, valueOf } from '../../support/api';
import type { Phone } from '../../support/browser';
import { aPhoto } from './a-picture';
import type { Journey } from './journey';

/** What goes before a vote, beside it and after it, without touching a page. */

/**
 * A plan that takes these needs up, early on a day: no midnight comes between a notice that is begun on it and its
 * publication.
 */
export async function aPlan(
  journey: Journey,
  worker: string,
  communityId: string,
  needIds: string[] = [],
): Promise<void> {
  const { api, travelToMorning } = journey;
  await travelToMorning();
  const title = '楼道照明改造方案';
  valueOf(
    await api(worker, 'plans.publish', {
      communityId,
      mutationId: newMutation(),
      title,
      summary: '两栋楼的楼道灯全部换成声控灯。',
      items: [
        {
          category: 'lighting',
          place: 'stairwell',
          title: '更换全部楼道灯',
          costYuan: 12_000,
          needIds,
          description: '每层一盏声控灯，两个星期做完。',
        },
      ],
    }),
  );
}

async function castFor({ api }: Journey, openid: string, communityId: string, pick: string): Promise<void> {
  const { ballot } = valueOf(await api(openid, 'ballots.read', { communityId }));
  const [paper] = ballot?.mine ?? [];
  if (!ballot || !paper) throw new Error(`${openid} has no vote`);
  const { ownerKey } = paper;
  const place = { communityId, ballotId: ballot.ballotId, ownerKey, mutationId: newMutation() };
  valueOf(await api(openid, 'ballots.cast', { ...place, choice: { m1: [pick] } }));
}

export const approves = (journey: Journey, openid: string, communityId: string): Promise<void> =>
  castFor(journey, openid, communityId, 'approve');
export const rejects = (journey: Journey, openid: string, communityId: string): Promise<void> =>
  castFor(journey, openid, communityId, 'reject');

/** The first reading of a paper that approves, with its photo; a second person still has to read it. */
export async function aPaperFrom(
  { api, cloud }: Pick<Journey, 'api' | 'cloud'>,
  staff: string,
  { communityId, unit }: { readonly communityId: string; readonly unit: string },
): Promise<void> {
  const picture = await aPhoto(cloud, `papers/${unit}`, staff);
  const { ballotId = '' } = valueOf(await api(staff, 'papers.queue', { communityId }));
  valueOf(
    await api(staff, 'papers.enter', {
      communityId,
      ballotId,
      mutationId: newMutation(),
      unit,
      channel: 'paper',
      picture,
      choice: { m1: ['approve'] },
    }),
  );
}

/** Touches the button and answers where the browser has put the file. */
export async function download(phone: Phone, button: string): Promise<string> {
  const asked = phone.page.waitForEvent('download');
  await phone.tap(button);
  return (await asked).path();
}

/** `npm run verify -- FILE`, as somebody would type it. */
export function verifyFile(file: string): { readonly status: number | null; readonly said: string } {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'verify', '--', file], {
    cwd: resolve(__dirname, '../../..'),
    encoding: 'utf8',
  });
  return { status, said: stdout };
}

/** The bureau gives the community another worker, who shows a number. */
export async function appointWorker(
  { api, cloud }: Journey,
  openid: string,
  communityId: string,
): Promise<void> {
  const asked = await api(openid, 'offices.ask', { mutationId: newMutation(), name: '小吴' });
  const { now } = await cloud.control<{ now: number }>('clock');
  valueOf(
    await api('demo-bureau', 'offices.giveWorker', {
      communityId,
      mutationId: newMutation(),
      number: valueOf(asked).number,
      from: now,
      until: now + 300 * DAY_MS,
    }),
  );
}

/** Writes the answer that voids the paper vote, and sends it. */
export async function voidPaper(phone: Phone): Promise<void> {
  await phone.tap(/^替他家投的票/);
  await phone.tap(/^说得对，这一票作废/, 'radio');
  await phone.type('理由', '已和业主当面核对，这张票不是业主填的，作废。');
  await phone.tap('下一步，核对');
  await phone.shows('作废会怎么样');
  await phone.tap('作废这一票，发出答复');
}

/** What the second person does with the photo of `flat`'s paper. */
export async function confirmPaper(journey: Journey, openid: string, flat: string): Promise<void> {
  await journey.runTimer();
  const phone = await journey.phoneOf(openid);
  await phone.open();
  await phone.tap(/^核对纸质票/);
  await phone.tap(new RegExp(`^${flat}，等您核对`));
  await phone.shows('第一个人读的是什么，现在不给看');
  await phone.page.locator('.photo img:visible').first().waitFor();
  await phone.tap(/^同意/, 'radio');
  await phone.tap('下一步，核对');
  await phone.tap('我读的就是这样');
  await phone.shows('核对好了，这一票已计入');
  await phone.settled();
}
