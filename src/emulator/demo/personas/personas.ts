import { FLATS, TENANT } from '../focus/flats';
import { BUREAU } from '../focus/offices';
import { ownerOpenid, spouseOpenid } from '../focus/owners';
import { FOCUS, type Focus } from '../focus/places';

/** Somebody whom the browser may sign in as. */
export interface Persona {
  readonly openid: string;
  readonly name: string;
  readonly description: string;
  readonly role: 'resident' | 'supervisor' | 'worker' | 'bureau' | 'stranger';
  /** The community of the first membership. */
  readonly communityId?: string;
  /** The number that WeChat would confirm. */
  readonly phone?: string;
}

const homeOf = (place: Focus, unit: string): string => {
  const [building, stairwell, room] = unit.split('-');
  return `${FOCUS[place].name}${building}栋${stairwell}单元${room}室`;
};

function owner(
  place: Focus,
  { unit, n, phone }: { readonly unit: string; readonly n: number; readonly phone: string },
  name: string,
  about: string,
  openidOf = ownerOpenid,
): Persona {
  const { id } = FOCUS[place];
  const description = `${homeOf(place, unit)}，${about}`;
  return { openid: openidOf(id, n), name, description, role: 'resident', communityId: id, phone };
}

function office(
  openid: string,
  name: string,
  role: 'supervisor' | 'worker',
  place: Focus,
  about: string,
): Persona {
  return { openid, name, description: about, role, communityId: FOCUS[place].id };
}

const tenant: Persona = {
  openid: TENANT.openid,
  name: '小赵',
  description: `${homeOf('needs', TENANT.unit)}，租户，能提需求，不参加业主表决`,
  role: 'resident',
  communityId: FOCUS.needs.id,
};

const stranger: Persona = {
  openid: 'demo-stranger',
  name: '褚先生',
  description: `第一次打开，还没加入小区；手机号在${FOCUS.needs.name}的业主名册上`,
  role: 'stranger',
  phone: FLATS.stranger.phone,
};

/** In the order of the list: first the people with whom the whole loop is played, then one for each page. */
export const personas: readonly Persona[] = [
  owner('fresh', FLATS.first, '林阿姨', '业主，还没提过需求'),
  office('demo-worker-c-fresh', '小周', 'worker', 'fresh', '社区工作人员，管青石坊小区和柏树巷小区'),
  office('demo-supervisor-c-fresh', '老徐', 'supervisor', 'fresh', '改造监督员，看青石坊小区和无线电厂宿舍'),
  { openid: BUREAU, name: '陈科长', role: 'bureau', description: '市住建局，看全市九十多个小区' },
  owner('fresh', FLATS.opposite, '许先生', '业主，住林阿姨对门'),
  owner('ballot', FLATS.elder, '方奶奶', '业主，七十八岁，住顶楼，还没投票'),
  owner('ballot', FLATS.husband, '郑先生', '与妻子共有一套房，两人一票'),
  owner('ballot', FLATS.wife, '袁女士', '与丈夫郑先生共有一套房，两人一票', spouseOpenid),
  office('demo-supervisor-c-ballot', '彭大姐', 'supervisor', 'ballot', '改造监督员，合欢里小区正在投票'),
  office('demo-worker-c-ballot', '小吴', 'worker', 'ballot', '社区工作人员，管合欢里、采石新村等五个小区'),
  tenant,
  office('demo-worker-c-needs', '孙主任', 'worker', 'needs', '社区工作人员，梧桐里小区正在征集需求'),
  owner('plan', FLATS.reader, '高女士', '业主，方案刚公布'),
  owner('works', FLATS.follower, '何师傅', '业主，他家提的下水道正在改'),
  owner('rating', FLATS.rater, '蒋老师', '业主，改造完了，还没评价'),
  stranger,
];
