import { DAY_MS } from '../../../src/domain/shared/time';
import { apiOf, newMutation, valueOf, type Api } from '../../support/api';
import type { LocalCloud } from '../../support/local-cloud';
import { runTimer } from '../../support/run-timer';
import { aPhoto } from './a-picture';

/** Who takes part in 云台区, which the bureau makes after the demo city. */
export const CITY_PEOPLE = {
  street: 'city-street',
  worker: 'city-worker',
  /** Has a flat in each of the three communities. */
  resident: 'city-resident',
} as const;
export const CITY_PLACES = { waits: '水塔巷小区', halfDone: '机床厂宿舍', asked: '面粉厂宿舍' } as const;

const bureau = 'demo-bureau';
const rollSheet = [
  '楼栋,单元,房号,面积,业主,证件号,手机号',
  ...[101, 102, 201, 202].map((room, n) => `1,1,${room},80.00,住户${'甲乙丙丁'[n]},,1390000000${n + 1}`),
].join('\n');

export interface Street {
  readonly districtId: string;
  readonly streetId: string;
}

/**
 * What the demo city lacks of a city that is made in the app: a district with its streets, one community that waits for
 * its turn, one that came in half-done, one whose earlier decisions wait for the street's person, settings that were
 * changed and one that waits for a colleague.
 */
export async function aCityInTheMaking(cloud: LocalCloud): Promise<void> {
  const api = apiOf(cloud);
  const { now } = await cloud.control<{ now: number }>('clock');
  const street = await aStreet(cloud);
  await aCommunityIn(street, cloud, { name: CITY_PLACES.waits, begins: false });
  const halfDone = await aCommunityIn(street, cloud, { name: CITY_PLACES.halfDone, begins: true });
  const approvalId = await propose(cloud, halfDone, now);
  const decision = { mutationId: newMutation(), approvalId, accept: true as const };
  valueOf(await api(CITY_PEOPLE.street, 'approvals.decide', decision));
  await propose(cloud, await aCommunityIn(street, cloud, { name: CITY_PLACES.asked, begins: true }), now);
  await joinBy(api, CITY_PEOPLE.resident, 1);

  const article = '市住建局〔2026〕8号 第三条';
  for (const [key, value] of [
    ['callBackDays', 3],
    ['objectionDays', 10],
  ] as const) {
    const change = { mutationId: newMutation(), key, value, article, on: now - 9 * DAY_MS };
    valueOf(await api(bureau, 'settings.change', change));
  }
  // Photos are shown once the content check has passed them.
  await runTimer(cloud);
}

/** A new district; its first street has its office. */
export async function aStreet(cloud: LocalCloud): Promise<Street> {
  const api = apiOf(cloud);
  const { now } = await cloud.control<{ now: number }>('clock');
  const area = await aDistrict(api);
  const number = await numberOf(api, CITY_PEOPLE.street, '杜桂枝');
  const term = { mutationId: newMutation(), from: now, until: now + 300 * DAY_MS };
  valueOf(await api(bureau, 'offices.giveArea', { ...term, ...area, number }));
  return area;
}

/** A community of four flats in it, with its worker and its roll. */
export async function aCommunityIn(
  street: Street,
  cloud: LocalCloud,
  { name, begins }: { readonly name: string; readonly begins: boolean },
): Promise<string> {
  const api = apiOf(cloud);
  const { now } = await cloud.control<{ now: number }>('clock');
  const facts = { name, ...street, address: '云台路 12 号', buildings: 1, households: 4 };
  const contact = '望桥社区居委会 0000-6120001';
  const added = await api(bureau, 'communities.add', {
    ...facts,
    contact,
    begins,
    mutationId: newMutation(),
  });
  const { communityId } = valueOf(added);
  const term = { mutationId: newMutation(), from: now, until: now + 300 * DAY_MS };
  const number = await numberOf(api, CITY_PEOPLE.worker, '周晓东');
  valueOf(await api(bureau, 'offices.giveWorker', { ...term, communityId, number }));
  const file = await aSheet(cloud, rollSheet, CITY_PEOPLE.worker);
  valueOf(await api(CITY_PEOPLE.worker, 'roll.import', { communityId, mutationId: newMutation(), file }));
  return communityId;
}

/** Somebody joins the nth flat, in every community whose roll has the number. */
export async function joinBy(api: Api, openid: string, n: number): Promise<void> {
  const phoneCode = `demo-phone-1390000000${n}-city`;
  valueOf(await api(openid, 'home.join', { mutationId: newMutation(), phoneCode }));
}

async function aDistrict(api: Api) {
  const streets = [{ name: '望桥街道' }, { name: '石门街道' }];
  valueOf(
    await api(bureau, 'communities.addDistrict', { mutationId: newMutation(), name: '云台区', streets }),
  );
  const { districts } = valueOf(await api(bureau, 'communities.list', {}));
  const district = districts.find(({ name }) => name === '云台区');
  const street = district?.streets[0];
  if (!district || !street) throw new Error('the district was not added');
  return { districtId: district.districtId, streetId: street.streetId };
}

/** Somebody is to hold an office, and shows a number for it. */
async function numberOf(api: Api, openid: string, name: string): Promise<string> {
  return valueOf(await api(openid, 'offices.ask', { mutationId: newMutation(), name })).number;
}

let sheets = 0;
async function aSheet(cloud: LocalCloud, words: string, by: string): Promise<string> {
  const answer = await cloud.fetch(`/upload?path=uploads/rolls/city-${++sheets}.csv`, {
    method: 'POST',
    headers: { 'x-local-persona': by },
    body: words,
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}

async function propose(cloud: LocalCloud, communityId: string, now: number): Promise<string> {
  const by = CITY_PEOPLE.worker;
  const photo = await aPhoto(cloud, `earlier/${communityId}`, by);
  const asked = await apiOf(cloud)(by, 'earlier.propose', {
    communityId,
    mutationId: newMutation(),
    entry: 'works',
    needs: { source: '2024年入户征求意见表', on: now - 400 * DAY_MS, lines: ['屋顶漏水', '楼前没有路灯'] },
    plan: {
      source: '2025年改造方案公示',
      on: now - 200 * DAY_MS,
      lines: ['屋面防水', '更换雨水管', '加装路灯'],
    },
    vote: {
      source: '2025年纸质表决结果公告',
      on: now - 150 * DAY_MS,
      outcome: 'passed',
      owners: 4,
      tookPart: 4,
      agreed: 3,
    },
    photos: [photo],
  });
  return valueOf(asked).approvalId;
}
