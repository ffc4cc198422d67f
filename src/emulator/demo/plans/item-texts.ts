import type { Category } from '../../../domain/need/category';
import type { Place } from '../../../domain/need/need';

export interface ItemText {
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  /** Whole yuan a household. */
  readonly cost: number;
}

const item = (place: Place, title: string, description: string, cost: number): ItemText => ({
  place,
  title,
  description,
  cost,
});

/** A plan's item for each kind of need; its description is the answer that the households with that need read. */
export const ITEM_TEXTS: Readonly<Partial<Record<Category, ItemText>>> = {
  roof: item(
    'building',
    '屋面防水重做',
    '铲掉旧防水层，重做两道卷材防水，檐沟和落水管一起换，保修五年。',
    2600,
  ),
  drainage: item(
    'common',
    '雨污分流和管道更换',
    '更换破损的排水管，雨水污水分开走，一楼单独接管，化粪池清掏一次。',
    3400,
  ),
  lighting: item(
    'common',
    '路灯和楼道灯更换',
    '主路和巷道换成节能路灯，楼道装声控灯，坏的先修，不等整体施工。',
    620,
  ),
  stairs: item(
    'stairwell',
    '楼道整修',
    '清走堆放的杂物，墙面重新粉刷，台阶补齐，扶手加固，松动的全部换新。',
    1450,
  ),
  lift: item(
    'stairwell',
    '加装电梯前期勘察',
    '请有资质的单位逐个单元测量采光和管线，出图纸后再由本单元业主商定。',
    800,
  ),
  parking: item('common', '停车位整理和道闸', '划出停车位，留足消防通道，大门装道闸，外来车限时停放。', 980),
  'ebike-charging': item(
    'common',
    '电动自行车棚和充电',
    '建两处带充电插座和喷淋的车棚，按次收电费，楼道里不再停车充电。',
    860,
  ),
  roads: item('common', '道路重新铺设', '主路铣刨后铺沥青，人行道换透水砖，高出路面的井盖一并调平。', 2900),
  'fire-safety': item(
    'common',
    '消防设施补齐',
    '更换过期灭火器，恢复消防栓供水，消防通道划线立牌，每季度查一次。',
    540,
  ),
  security: item(
    'common',
    '门禁和监控',
    '单元门换新，装可视门禁；大门、后门和车棚装摄像头，画面留三十天。',
    760,
  ),
  'water-supply': item(
    'building',
    '供水管更换和二次加压',
    '铁管换成不锈钢管，一户一表，水箱停用，改为直接加压供水。',
    2100,
  ),
  'power-supply': item('building', '供电增容', '楼栋总线加粗，电表箱移出楼道，配合供电公司增容。', 1300),
  'overhead-cables': item('common', '架空线整理', '弱电线缆分类入槽，能下地的下地，废线剪除。', 690),
  'external-wall': item(
    'building',
    '外墙修补和防渗',
    '先拆除松动的瓷砖，再做防渗和涂料，西山墙加做保温。',
    3200,
  ),
  'waste-sorting': item(
    'common',
    '垃圾分类投放点',
    '投放点移到离窗户十五米以外，做棚子和洗手池，大件垃圾每周六收。',
    420,
  ),
  greening: item(
    'common',
    '绿化补种和修剪',
    '清理侵占的花坛，补种耐阴的灌木，遮光的大树请园林部门修剪。',
    510,
  ),
  'barrier-free': item(
    'stairwell',
    '单元门口坡道',
    '有条件的单元门口做坡道和扶手，做不下的配可移动的坡板。',
    380,
  ),
  'elder-facilities': item(
    'stairwell',
    '楼道歇脚凳和双侧扶手',
    '二、四层转角装折叠凳，没有扶手的一侧补装，边角包软。',
    290,
  ),
  'sports-fitness': item(
    'common',
    '健身场地更新',
    '旧器材拆除，换十二件新器材，地面铺软垫，边上设座椅。',
    460,
  ),
  'parcel-lockers': item('common', '智能快递柜', '大门内侧装快递柜一组，免费存放不少于四十八小时。', 150),
  'energy-saving': item('building', '外墙保温', '山墙和北墙做外保温，楼道窗换成双层玻璃。', 2700),
  'culture-leisure': item('common', '居民活动室', '把闲置的自行车库收拾出来做活动室，有取暖，有热水。', 640),
};

export const PLAN_SUMMARIES = [
  '方案按大家提的需求排了先后：先管安全和漏水，再管出行和停车。每一项写明了做什么、花多少钱，也写明了是谁家提的。',
  '这份方案走访了每一栋楼，把提得最多的几件事放在前面。钱主要来自改造补助，维修资金只用在屋面和管道上。',
  '方案征求过两轮意见，第二轮改了车位和施工顺序。施工期间尽量不断水，确需断水会提前两天贴通知。',
] as const;
