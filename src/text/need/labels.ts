import type { Category, CategoryClass } from '../../domain/need/category';
import type { NeedState, Place } from '../../domain/need/need';

/** The names in 国办发〔2020〕23号, in words that residents use. */
export const categoryName: Readonly<Record<Category, string>> = {
  'water-supply': '供水',
  drainage: '排水',
  'power-supply': '供电',
  'low-voltage': '弱电线路',
  roads: '道路',
  'gas-supply': '供气',
  heating: '供热',
  'fire-safety': '消防',
  security: '安防',
  'waste-sorting': '垃圾分类',
  'mobile-network': '手机信号',
  'fibre-to-home': '光纤入户',
  'overhead-cables': '架空线整理',
  roof: '屋面',
  'external-wall': '外墙',
  stairs: '楼梯楼道',
  'other-common-parts': '其他公共部位',
  'illegal-structures': '拆除违建',
  greening: '绿化',
  lighting: '照明',
  'elder-facilities': '适老设施',
  'barrier-free': '无障碍',
  parking: '停车',
  'ebike-charging': '电动自行车充电',
  'car-charging': '汽车充电',
  'parcel-lockers': '快递柜',
  'letter-boxes': '信报箱',
  'culture-leisure': '文化休闲',
  'sports-fitness': '健身',
  'property-office': '物业用房',
  'energy-saving': '节能保温',
  lift: '加装电梯',
  'community-services': '社区服务',
  'health-station': '卫生服务站',
  kindergarten: '幼儿园',
  childcare: '托育',
  'elder-care': '养老',
  'meal-service': '助餐',
  'home-services': '家政保洁',
  market: '便民市场',
  'convenience-store': '便利店',
  'parcel-station': '快递站',
  'smart-sensing': '智能感知',
};

export const className: Readonly<Record<CategoryClass, string>> = {
  basic: '基础类',
  improving: '完善类',
  upgrading: '提升类',
};

export const classHint: Readonly<Record<CategoryClass, string>> = {
  basic: '安全和基本生活，应改尽改',
  improving: '住得更方便，大家愿意就改',
  upgrading: '身边的服务，有条件就建',
};

export const placeName: Readonly<Record<Place, string>> = {
  home: '我家里',
  stairwell: '我们单元',
  building: '我们这栋楼',
  common: '小区公共地方',
};

/** For a card: the need's place, in the words of somebody other than its author. */
export const placeSeen: Readonly<Record<Place, string>> = {
  home: '家里',
  stairwell: '单元里',
  building: '楼栋',
  common: '小区公共地方',
};

export const needStateName: Readonly<Record<NeedState, string>> = {
  submitted: '等待答复',
  adopted: '已采纳',
  'partly-adopted': '部分采纳',
  declined: '这次不采纳',
};
