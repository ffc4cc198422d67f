import { area, households, whole } from '../words/numbers';

/** The public record of a vote, in the words of somebody who has never heard of one. */
/** The first 16 hexadecimal digits in groups of four, as people compare them with what hangs on the wall. */
export const shortPrint = (hex: string): string => (hex.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');

export const recordText = {
  title: '公开的投票记录',
  whatTitle: '这是什么',
  what: [
    '每投一票，系统马上给一张回执，一分钟内把这一票记进一本公开的账。这本账只能往后添，不能改、不能抽。',
    '账上写的是加了锁的票，看不出谁投了什么。计票以后，按公告里说的，由监票人或者业主打开来核对。',
    '用您的回执号，手机自己就能算出来：您的票在不在账上，有没有被换过。',
  ],
  notTitle: '它证明不了什么',
  not: [
    '它能让改动露馅，不能让改动做不成。所以要有人真的去核对。',
    '它证明不了投票时手机拿在谁的手里。怀疑有人替投的，请提异议。',
    '它证明不了名册本身对不对。所以开始投票以前，请每位业主核对自己那一条。',
  ],
  factsTitle: '现在的记录',
  entries: '记了多少条',
  entriesOf: (n: number) => `${whole(n)} 条`,
  none: '还没有人投票',
  headAt: '最后一次并入',
  rollTitle: '这次的名册',
  roll: (owners: number, areaCenti: number) => `${households(owners)}，${area(areaCenti)}`,
  rollOpen: '还在核对，开始投票以前定下来。',
  frozenAt: '定下来的时间',
  print: '指纹',
  short: shortPrint,
  keyTitle: '公章指纹',
  keyText: '请和墙上公告印的对一对。四个一组，一组一组看。一样，就是同一个公章。',
  closeTitle: '计票时封的账',
  closed: (stage: 'preliminary' | 'final') => (stage === 'final' ? '最终结果' : '初步结果'),
  closeName: '封账的是',
  closeAt: '封账时间',
  closeSize: '封进去的',
  notClosed: '还没有计票。',
  filesTitle: '结果公告',
  filesHint: '里面有全部数字，没有姓名和电话，可以打出来贴。',
  document: '结果公告（Word）',
  table: '各项数字（表格）',
  making: '正在做，请稍候',
  fileProblem: '这份还没有拿到',
  exportTitle: '把整本账拿去核对',
  exportHint: '这一份里有每一票。拿到有电脑、会用命令的人那里，一条命令就从头算一遍：',
  command: 'npm run verify -- 文件名',
  commandNote: '每一步都会用中文说对不对。它不用我们的服务器，只看这一个文件。',
  export: '拿整本账',
  notExport: {
    scrutineers: '整本账里有每一票的内容，按公告，只有监票人能拿。',
    owners: '整本账里有每一票的内容，计票以后，业主和监票人能拿。',
  },
  names: {
    document: (title: string) => `${title}-结果公告.docx`,
    table: (title: string) => `${title}-结果数字.csv`,
    file: (title: string) => `${title}-投票记录.json`,
  },
  sampleTitle: '抽查',
  sampleNone: '计票以后，监督员会随机抽一些人家，打电话问：记的是不是您投的。',
  sample: (units: number) => `从名册上的业主里随机抽了 ${whole(units)} 户，没投的也在里面。`,
  sampleWhy: (fewest: number) =>
    `要让结果翻过来，至少要动 ${whole(fewest)} 票。抽的这些户要是都说对，动了那么多票还没被发现的可能不到百分之五。`,
  sampleSeed: (seed: string) => `抽签用的数：${seed}。人人都能照着重抽一遍。`,
  called: (agrees: number, differs: number, unreached: number, left: number) =>
    `说对的 ${agrees} 户，说不对的 ${differs} 户，没联系上 ${unreached} 户，还没问 ${left} 户。`,
  toReceipt: '用回执号核对我的票',
  emptyTitle: '投票记录会公开在这里',
  emptyText: '表决公告以后，这里就有一本人人能核对的账。',
} as const;
