import type { Category } from '../../../domain/need/category';
import type { Place } from '../../../domain/need/need';

export interface NeedText {
  readonly category: Category;
  readonly place: Place;
  /** `{b}` and `{s}` are the author's building and stairwell. */
  readonly text: string;
}

const need = (category: Category, place: Place, text: string): NeedText => ({ category, place, text });

/** Needs of residents of old communities, in their words. */
export const NEED_TEXTS: readonly NeedText[] = [
  need('roof', 'building', '{b}栋顶楼漏水好几年了，一下大雨客厅就得拿盆接，补过两回都没管住。'),
  need('roof', 'home', '我家顶层西边房间天花板发霉，墙皮一碰就掉，请派人上屋面看看防水。'),
  need('drainage', 'home', '一楼厨房下水道老返水，上个月脏水漫到了客厅，地板都泡了。'),
  need('drainage', 'common', '{b}栋前面的雨水井一下雨就冒水，走路要垫砖头。'),
  need('drainage', 'building', '化粪池两年没清了，夏天{b}栋一楼不敢开窗。'),
  need('lighting', 'common', '{b}栋到大门这段路灯坏了大半，晚上下班回来只能开手机照着走。'),
  need('lighting', 'stairwell', '{s}单元楼道灯三楼往上都不亮，老人晚上下楼不安全。'),
  need('stairs', 'stairwell', '{s}单元楼道里堆着旧柜子和纸箱，过道只剩半米宽，万一着火跑都跑不出来。'),
  need('stairs', 'stairwell', '楼梯扶手松了，二楼拐弯那里一推就晃，台阶也缺了好几个角。'),
  need('stairs', 'stairwell', '楼道墙上全是小广告，墙皮掉得厉害，想统一粉一遍。'),
  need('lift', 'stairwell', '我们{s}单元六层楼，七十岁以上的有五家，想加装电梯，请社区来人讲讲怎么办。'),
  need('lift', 'building', '加电梯怕挡一楼的光，希望先拿图纸出来，把位置讲清楚再商量。'),
  need('parking', 'common', '车位太少，晚上八点以后回来就没地方停，消防通道经常被堵。'),
  need('parking', 'common', '外来车白天停进来一整天，希望大门装个道闸，只让住户停。'),
  need('parking', 'building', '{b}栋后面那块空地全是杂草，能不能铺一下划成车位。'),
  need('ebike-charging', 'common', '没有充电的地方，好多人从楼上拉线下来给电动车充电，看着害怕。'),
  need('ebike-charging', 'building', '车棚顶破了，下雨天电动车全淋着，希望重新搭一个带充电的。'),
  need('roads', 'common', '主路坑坑洼洼，去年有位老人就是在{b}栋拐角摔的，路面请重新铺一遍。'),
  need('roads', 'common', '井盖高出路面一截，骑车晚上看不见，已经摔过人了。'),
  need('fire-safety', 'stairwell', '楼道灭火器是2015年的，压力早没了，消防箱里也没有水带。'),
  need('fire-safety', 'common', '消防通道没有划线，希望划出来立个牌子，别再停车了。'),
  need('security', 'stairwell', '{s}单元门禁坏了快一年，谁都能进，上个月丢了两辆自行车。'),
  need('security', 'common', '小区后门没有摄像头，晚上老有人翻墙进来捡东西。'),
  need('water-supply', 'building', '五楼以上早晚高峰水压小，洗澡水一会儿热一会儿凉。'),
  need('water-supply', 'home', '水管是铁的，早上放出来的水发黄，要放两三分钟才清。'),
  need('power-supply', 'building', '夏天一开空调就跳闸，{b}栋的总线太细了，去年跳了七八次。'),
  need('overhead-cables', 'common', '楼间的电线网线像蜘蛛网，有一根垂到了二楼窗户边上。'),
  need('external-wall', 'building', '{b}栋西山墙的瓷砖往下掉，底下是孩子们走的路，请先围起来。'),
  need('external-wall', 'home', '外墙渗水，下雨天卧室靠窗的墙就湿一大片。'),
  need('waste-sorting', 'common', '垃圾桶就在{b}栋窗户底下，夏天味道太大，希望换个地方。'),
  need('waste-sorting', 'common', '旧家具没地方放，都堆在垃圾房门口，希望定个时间统一收。'),
  need('greening', 'common', '花坛里的土都露出来了，被人种上了菜，希望补种点树和草。'),
  need('greening', 'building', '{b}栋南边的香樟太高，三楼以下终年不见太阳，请修剪。'),
  need('barrier-free', 'stairwell', '我妈坐轮椅，{s}单元门口三级台阶出不去，希望做个坡道。'),
  need('elder-facilities', 'stairwell', '想在二楼和四楼拐弯的地方装个折叠凳，爬楼的时候能歇口气。'),
  need('elder-facilities', 'common', '小区里没有坐的地方，老人买菜回来想歇歇脚都没处坐。'),
  need('culture-leisure', 'common', '老人打牌都在路边上，希望收拾一间屋子出来，冬天也有个去处。'),
  need('sports-fitness', 'common', '健身器材锈得不能用了，漫步机的踏板掉了一边，孩子碰上去危险。'),
  need('parcel-lockers', 'common', '快递都堆在门卫那里，丢过几回了，希望装个快递柜。'),
  need('illegal-structures', 'building', '{b}栋一楼有人在公共绿地上搭了棚子，占了半条路。'),
  need('gas-supply', 'stairwell', '{s}单元还没通天然气，家里一直用罐子，老人换罐太吃力。'),
  need('energy-saving', 'building', '西晒墙没有保温，夏天下午屋里像蒸笼，冬天又透风。'),
  need('meal-service', 'common', '一个人住的老人做饭难，附近要是有个老年食堂就好了。'),
  need('childcare', 'common', '放学到下班这两个小时孩子没人管，希望社区能开个托管。'),
  need('mobile-network', 'home', '一楼手机信号只有一格，打电话得站到窗户边上。'),
  need('property-office', 'common', '物业办公室在二楼旮旯里，老人找不到，希望挪到大门口。'),
];

/** Needs that staff write down at the door. */
export const DOOR_TEXTS: readonly NeedText[] = [
  need('elder-facilities', 'stairwell', '上门走访记录：独居的老人提出楼梯没有扶手的一侧也要装一道。'),
  need('drainage', 'common', '上门走访记录：几位一楼住户都说下雨天雨污混流，院子里有味道。'),
  need('lighting', 'common', '走访时住户反映：小广场晚上没有灯，跳舞的老人看不清脚下。'),
];
