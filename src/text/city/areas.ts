import { roleName } from '../words/roles';
import { day } from '../words/time';
import type { AreaRole } from '../../domain/joining/office';

/** The people of the bureau, the districts and the streets. */
export const areasText = {
  title: '街道、区和市局的人',
  lead: '街道办、区里的人能看自己那一片的小区，替社区交上来的事做第二个人。到期自动停止。',
  held: '在任的和将要上任的',
  past: '以前的',
  none: '还没有授予过。第一位市局的人由系统维护人员写入，不在这里。',
  name: (role: AreaRole, areaName: string | undefined) =>
    areaName ? `${areaName} · ${roleName[role]}` : roleName[role],
  term: (from: number, until: number) => `${day(from)}起，到${day(until - 1)}为止`,
  mine: '您自己',
  ended: (at: number, reason: string) => `${day(at)}结束${reason ? `：${reason}` : ''}`,
  give: '授予一位',
  which: '授予什么',
  roles: [
    { value: 'street', title: '街道办', hint: '看本街道的小区' },
    { value: 'district', title: '区住建局', hint: '看本区的小区' },
    { value: 'bureau', title: '市住建局', hint: '看全市，要市局的另一个人确认' },
  ],
  district: '哪个区',
  street: '哪个街道',
  noDistrict: '还没有区，请先在“区和小区”里加一个。',
  noStreets: '这个区还没有街道，请先在“区和小区”里加上。',
  writeRole: '授予什么',
  writeDistrict: '哪个区',
  writeStreet: '哪个街道',
  given: '办好了',
  givenText: '从现在起，对方打开小程序就能看到。',
  waiting: '交上了，等市局的另一个人确认',
  waitingText: '确认以前，对方什么都看不到。',
  done: '好',
} as const;
