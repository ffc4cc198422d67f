import type { TeamDoc } from '../../../cloud/data/documents/need';
import type { TeamTrade } from '../../../domain/need/door';

/** Twelve teams by trade with 294 members together, as the bureau counts them; names and numbers are invented. */
const teams: readonly (readonly [trade: TeamTrade, name: string, members: number])[] = [
  ['gas', '燃气管线巡查先锋队', 26],
  ['gas', '燃气隐患整治先锋队', 24],
  ['gas', '燃气入户安检先锋队', 22],
  ['water', '供水服务先锋队', 28],
  ['water', '供水保障先锋队', 25],
  ['water', '二次供水先锋队', 23],
  ['flood', '防汛应急先锋队', 30],
  ['flood', '排水抢险先锋队', 26],
  ['flood', '夜间值守先锋队', 24],
  ['service', '党员示范岗窗口队', 22],
  ['service', '业务代办示范队', 23],
  ['service', '进小区服务示范队', 21],
];

export const demoTeams: readonly TeamDoc[] = teams.map(([trade, name, members], i) => ({
  _id: `team-${String(i + 1).padStart(2, '0')}`,
  trade,
  name,
  members,
  phone: `0000-${String(6_120_000 + i + 1)}`,
}));
