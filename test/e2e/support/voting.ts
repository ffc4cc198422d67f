import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { newMutation, valueOf } from '../../support/api';
import type { Phone } from '../../support/browser';
import { aPhoto } from './a-picture';
import type { Journey } from './journey';

/** What goes before a vote, beside it and after it, without touching a page. */

/** A plan, early on a day: no midnight comes between a notice that is begun on it and its publication. */
export async function aPlan(journey: Journey, worker: string, communityId: string): Promise<void> {
  const { api, travelToMorning } = journey;
  await travelToMorning();
  const title = '青石坊小区楼道照明改造方案';
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
          needIds: [],
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
