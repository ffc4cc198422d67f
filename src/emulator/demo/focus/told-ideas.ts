import { HOUR_MS } from '../../../domain/shared/time';
import type { Stance } from '../../../domain/plan/idea';
import { moment } from '../clock';
import type { IdeaTold } from '../story/story';

/** An idea as written by hand: days from today and hour, who, on what, stance, text, and the answer. */
type IdeaLine = readonly [
  days: number,
  hour: number,
  by: string,
  on: IdeaTold['on'],
  stance: Stance,
  text: string,
  answer?: string,
];

/** An answer comes five hours after the idea. */
export const toldIdeas = (now: number, lines: readonly IdeaLine[]): readonly IdeaTold[] =>
  lines.map(([days, hour, by, on, stance, text, answer]) => {
    const at = moment(now, days, hour, 10);
    return { by, at, on, stance, text, ...(answer && { answer: { at: at + 5 * HOUR_MS, text: answer } }) };
  });

export const PLAN_IDEAS: readonly IdeaLine[] = [
  [
    -7,
    9,
    '1-1-501',
    0,
    'worry',
    '我家就在楼顶底下，敲打声怕老母亲受不了，能不能避开中午？',
    '可以。中午十二点到两点半不动工，已经写进施工合同；哪天敲得厉害，前一天会到五楼各家说一声。',
  ],
  [-7, 10, '2-1-502', 0, 'support', '漏了三年，总算要修了。'],
  [-6, 12, '1-1-101', 1, 'suggestion', '一楼接管要进我家厨房，瓷砖敲了谁给补？'],
  [
    -6,
    18,
    '1-2-402',
    2,
    'worry',
    '二十六个车位会不会把孩子玩的地方都占了？',
    '东墙边那块水泥地不划车位，留给孩子。图上已经标出来，您可以到社区看。',
  ],
  [-5, 8, '2-2-301', 2, 'support', ''],
  [-4, 20, '1-1-202', 'plan', 'support', '按这个方案做，我们家没意见。'],
  [-3, 9, '2-1-402', 4, 'suggestion', '充电位旁边能不能装个灭火器？'],
  [-2, 19, '1-2-102', 1, 'support', '返水的日子过够了，支持。'],
];

export const BALLOT_IDEAS: readonly IdeaLine[] = [
  [
    -30,
    9,
    '1-1-602',
    0,
    'support',
    '我住顶楼，床挪了三回地方，就盼着这一项。',
    '1栋先做，开工前施工队会到您家看漏点。',
  ],
  [
    -28,
    12,
    '3-1-101',
    1,
    'worry',
    '进门施工半天，家里没人怎么办？',
    '可以提前约时间，也可以请监督员陪着开门，绝不撬锁。',
  ],
  [-26, 18, '2-1-601', 0, 'suggestion', '落水管别再用薄的，风一吹就断。'],
  [-20, 10, '2-1-401', 2, 'support', ''],
  [-4, 20, '1-1-301', 'plan', 'suggestion', '维修资金用了多少，做完请贴个明细。'],
];

export const NOTICE_IDEAS: readonly IdeaLine[] = [
  [
    -19,
    9,
    '1-1-101',
    0,
    'worry',
    '五米够不够？我家窗户正对着。',
    '离窗五米是墙根到车位线的净距离，中间还有一排冬青。放线那天请您到场一起量。',
  ],
  [-18, 12, '1-1-202', 0, 'worry', '夜里倒车的声音怎么办？'],
  [-15, 19, '3-1-302', 2, 'support', '道闸早该装了。'],
  [-5, 10, '2-1-502', 0, 'support', ''],
];

export const WORKS_IDEAS: readonly IdeaLine[] = [
  [
    -40,
    8,
    '1-2-102',
    'works',
    'worry',
    '沟开着，晚上老人走过去害怕，能不能多装两盏灯？',
    '当天晚上加了三盏临时灯，沟边围挡也换成了带反光条的。',
  ],
  [-14, 20, '2-2-502', 'works', 'support', '西头檐口的木楔拍了照给我看，心里踏实。'],
  [-2, 12, '1-1-402', 'works', 'suggestion', '搭架子的时候，窗外的空调外机请帮忙盖一下。'],
];
