import { BALLOT_FLATS, BALLOT_OWNERS, BALLOT_PHONES } from '../focus/ballot';
import { STRANGER, TENANT } from '../focus/needs';
import { BUREAU } from '../focus/offices';
import { ownerOpenid, spouseOpenid } from '../focus/owners';
import { FOCUS, type Focus } from '../focus/places';
import { RATING_OWNER } from '../focus/rated';
import { WORKS_OWNER } from '../focus/works';
import { demoPhone } from '../people/registry';

/** Somebody whom the browser may sign in as. */
export interface Persona {
  readonly openid: string;
  readonly name: string;
  readonly description: string;
  readonly role: 'resident' | 'supervisor' | 'worker' | 'bureau' | 'stranger';
  /** Of the first membership. */
  readonly communityId?: string;
  /** What WeChat would say when asked for the number. */
  readonly phone?: string;
}

const flatName = (unit: string): string => {
  const [building, stairwell, room] = unit.split('-');
  return `${building}栋${stairwell}单元${room}室`;
};

const resident = (
  openid: string,
  name: string,
  place: Focus,
  unit: string,
  rest: string,
  phone?: string,
): Persona => ({
  ...{ openid, name, role: 'resident', communityId: FOCUS[place].id },
  description: `${FOCUS[place].name}${flatName(unit)}，${rest}`,
  ...(phone && { phone }),
});

const office = (
  openid: string,
  name: string,
  role: Persona['role'],
  place: Focus,
  description: string,
): Persona => ({
  ...{ openid, name, role, description, communityId: FOCUS[place].id },
});

const { fresh, needs, ballot, rating, works } = FOCUS;

/** In the order of the list: first those with whom the whole loop is played, then one for each page. */
export const personas: readonly Persona[] = [
  resident(ownerOpenid(fresh.id, 1), '林阿姨', 'fresh', '1-1-101', '业主，还没提过需求', demoPhone(1)),
  office('demo-worker-c-fresh', '小周', 'worker', 'fresh', '社区工作人员，管青石坊小区和柏树巷小区'),
  office(
    'demo-supervisor-c-fresh',
    '老徐',
    'supervisor',
    'fresh',
    '改造监督员，看青石坊小区和无线电厂宿舍的工地',
  ),
  { openid: BUREAU, name: '陈科长', role: 'bureau', description: '市住建局，看全市九十多个小区' },
  resident(ownerOpenid(fresh.id, 2), '许先生', 'fresh', '1-1-102', '业主，林阿姨的对门', demoPhone(2)),
  resident(
    ...([ownerOpenid(ballot.id, BALLOT_OWNERS.elder), '方奶奶', 'ballot', BALLOT_FLATS.elder] as const),
    ...(['业主，七十八岁，还没投票', BALLOT_PHONES.elder] as const),
  ),
  resident(
    ...([ownerOpenid(ballot.id, BALLOT_OWNERS.couple), '郑先生', 'ballot', BALLOT_FLATS.couple] as const),
    ...(['与妻子共有一套房，两人一票', BALLOT_PHONES.husband] as const),
  ),
  resident(
    ...([spouseOpenid(ballot.id, BALLOT_OWNERS.couple), '袁女士', 'ballot', BALLOT_FLATS.couple] as const),
    ...(['与丈夫郑先生共有一套房，两人一票', BALLOT_PHONES.wife] as const),
  ),
  office('demo-supervisor-c-ballot', '彭大姐', 'supervisor', 'ballot', '改造监督员，合欢里小区正在投票'),
  office('demo-worker-c-ballot', '小吴', 'worker', 'ballot', '社区工作人员，管合欢里、采石新村等五个小区'),
  resident(TENANT.openid, '小赵', 'needs', TENANT.unit, '租户，能提需求，不参加业主表决'),
  office('demo-worker-c-needs', '孙主任', 'worker', 'needs', `社区工作人员，${needs.name}正在征集需求`),
  resident(
    ownerOpenid(works.id, WORKS_OWNER.n),
    '何师傅',
    'works',
    WORKS_OWNER.unit,
    '业主，提的下水道正在改',
    WORKS_OWNER.phone,
  ),
  resident(
    ownerOpenid(rating.id, RATING_OWNER.n),
    '蒋老师',
    'rating',
    RATING_OWNER.unit,
    '业主，还没评价',
    RATING_OWNER.phone,
  ),
  {
    openid: 'demo-stranger',
    name: '褚先生',
    role: 'stranger',
    description: `第一次打开，还没加入小区；手机号在${needs.name}的业主名册上`,
    phone: STRANGER.phone,
  },
];
