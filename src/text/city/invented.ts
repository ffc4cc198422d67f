const surnames = [
  '赵',
  '钱',
  '孙',
  '李',
  '周',
  '吴',
  '郑',
  '王',
  '冯',
  '陈',
  '褚',
  '卫',
  '蒋',
  '沈',
  '韩',
  '杨',
];
const givens = [
  '大明',
  '小红',
  '建国',
  '桂英',
  '志强',
  '秀兰',
  '国华',
  '玉梅',
  '文斌',
  '春燕',
  '海涛',
  '美玲',
];

/** A name that is plainly an example's: 演示·赵大明. The same number has the same name. */
export const inventedName = (n: number): string =>
  `演示·${surnames[n % surnames.length] ?? ''}${givens[Math.floor(n / surnames.length) % givens.length] ?? ''}`;

/** The words of what stands in a practice community and in a trial. */
export const inventedText = {
  practiceName: '演示小区',
  practiceDistrict: '演示',
  practiceAddress: '演示用，不是真的小区',
  practiceContact: '演示社区居委会（编的）',
  trialName: (name: string) => `演练：${name}`,
  planTitle: '演示：改造方案',
  planSummary: '这是一份编出来的方案，给人练手用。里面的楼、人和钱都不是真的。',
  items: [
    { category: 'stairs', place: 'stairwell', title: '修楼梯扶手', cost: 42_000 },
    { category: 'lighting', place: 'stairwell', title: '换楼道灯', cost: 18_000 },
    { category: 'drainage', place: 'building', title: '疏通雨水管', cost: 76_000 },
  ],
  itemDescription: '编出来的一项，看看方案是什么样子。',
  needs: [
    { category: 'lighting', place: 'stairwell', text: '二单元楼道的灯坏了，晚上看不见台阶。' },
    { category: 'drainage', place: 'common', text: '下雨天大门口积水，鞋都要湿。' },
    { category: 'elder-facilities', place: 'common', text: '楼下想要几张有靠背的长椅。' },
    { category: 'ebike-charging', place: 'common', text: '想要能充电的车棚，不要拉线下来。' },
  ],
} as const;
