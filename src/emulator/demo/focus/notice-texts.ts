import { paidBy } from '../plans/paid-by';
import type { ItemTold, PlanTold } from '../story/story';

const parking: ItemTold = {
  category: 'parking',
  place: 'common',
  title: '荒地改停车位',
  description: '铺透水砖，划十八个车位，离一楼窗户留五米，车头朝外停，靠窗一侧种一排冬青挡灯光。',
  quantity: '车位 18 个',
  costYuan: 152_000,
  payers: paidBy(152_000),
  disturbance: { text: '铺砖两个星期，白天有切割声；做好以后夜里会有车灯，一、二楼感觉最明显。' },
  affects: { building: '1', floors: 'low' },
  takes: [0, 1, 2, 6],
};
const fire: ItemTold = {
  category: 'fire-safety',
  place: 'common',
  title: '消防通道拓宽划线',
  description: '拆掉废弃的水泥花台，通道拓宽到四米，划线立牌，两处消防栓恢复供水。',
  quantity: '通道 110 米、消防栓 2 处',
  costYuan: 47_000,
  payers: paidBy(47_000),
  takes: [4],
};
const gate: ItemTold = {
  category: 'security',
  place: 'common',
  title: '大门道闸',
  description: '大门装道闸和摄像头，住户的车自动放行，来客由门卫登记，急救车和消防车随到随开。',
  quantity: '1 套',
  costYuan: 36_000,
  payers: paidBy(36_000),
  takes: [3],
};

/** The first version, with six parking places more and without the two trees. */
export const FORMER_PLAN: PlanTold = {
  title: '采石新村停车和消防通道改造方案',
  summary:
    '把1栋和2栋之间的荒地铺成车位，消防通道拓宽到四米，大门装道闸。车位收入归全体业主，每半年公布一次。',
  items: [
    {
      ...parking,
      description: '铺透水砖，划二十四个车位，两棵桂花树移到大门口。',
      quantity: '车位 24 个',
      costYuan: 178_000,
      payers: paidBy(178_000),
      takes: [0, 1],
    },
    fire,
    gate,
  ],
};

export const PLAN: PlanTold = {
  title: '采石新村停车和消防通道改造方案',
  summary:
    '把1栋和2栋之间的荒地铺成车位，消防通道拓宽到四米，大门装道闸。两棵桂花树留在原处，车位绕开。车位收入归全体业主，每半年公布一次。',
  items: [
    { ...parking, continues: 0 },
    { ...fire, continues: 1 },
    { ...gate, continues: 2 },
  ],
};
