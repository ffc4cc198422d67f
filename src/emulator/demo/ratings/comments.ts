import type { Level } from '../../../domain/rating/dimension';

/** Comments beside a rating. Most people write none. */
export const COMMENTS: Readonly<Record<Level, readonly string[]>> = {
  'very-satisfied': [
    '屋顶不漏了，今年雨季睡了个安稳觉。',
    '路平了，灯亮了，晚上出来走走心里踏实。',
    '监督员隔三差五来问，有问题当天就有人管。',
    '楼道干净得像新的，亲戚来都说认不出了。',
  ],
  satisfied: [
    '总的不错，就是铺路那几天灰大了点。',
    '下水道通了，希望后面有人定期清。',
    '车棚好用，充电价钱也公道。',
    '比原来强多了，花坛里的苗还要再等等看。',
  ],
  neutral: [
    '该做的做了，车位还是不够。',
    '外墙好看了，我家窗台边上还有一道没补平。',
    '工期拖了半个月，别的还行。',
  ],
  dissatisfied: ['楼道漆没到半年就掉了一块，报了没人来。', '早上六点多就开工，说了几回都没改。'],
  'very-dissatisfied': ['我家厨房还是返水，说修好了其实没修好。', '道闸装了老坏，有等于没有。'],
};
