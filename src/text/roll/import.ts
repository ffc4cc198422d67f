import { MAX_TOTAL_AREA_CENTI } from '../../domain/shared/area';
import { TEXT } from '../../domain/shared/bounds';
import type { RollColumn } from '../../domain/roll/roll-vocabulary';
import type { RowProblem, RowProblemCode } from '../../domain/roll/row-problem';
import { area, whole } from '../words/numbers';
import { moment } from '../words/time';

/** Importing the roll of owners. */
export const rollText = {
  title: '业主名册',
  presentTitle: '现在用的名册',
  missingTitle: '还没有名册',
  missingText: '导入以后，居民用手机号就能找到自己家，表决也才算得准人数和面积。',
  facts: {
    parts: '房屋',
    owners: '业主',
    area: '专有面积',
    buildings: '楼栋',
    imported: '导入时间',
  },
  parts: (n: number) => `${whole(n)} 套`,
  owners: (n: number) => `${whole(n)} 位`,
  area,
  buildings: (n: number) => `${whole(n)} 栋`,
  imported: (at: number) => moment(at),
  ownersNote: '一位业主有几套房，算一位；没卖掉的房，合起来算一位。',
  howTitle: '表格怎么准备',
  how: '一行写一套房。第一行写列的名字，顺序不限；合并的格子、合计行不用改。',
  exampleTitle: '例如',
  exampleHeader: ['楼栋', '单元', '房号', '面积', '业主', '证件号', '手机号'],
  exampleRows: [
    ['3', '2', '501', '89.50', '王某某', '3401…0012', '138…1234'],
    ['3', '2', '502', '75.20', '李某、赵某', '', '139…5678'],
    ['3', '2', '503', '120.00', '未售', '', ''],
  ],
  exampleScroll: '左右拖动可以看全。',
  columns: [
    '楼栋、房号、面积、业主，这四列必须有。单元、证件号、手机号可以空着。',
    '面积写平方米，最多两位小数。',
    '几个人共有的房，名字之间用顿号隔开。',
    '没卖掉的房，业主一格只写“未售”，或者在“销售状态”一列写“未售”。写在备注里不算。',
    '没有手机号的业主，要到社区登记后才能在手机上投票。',
  ],
  privacyTitle: '这是个人信息',
  privacy: '姓名、证件号和手机号加密存放，不公开；上传的文件读完马上删除。请只在办公手机或电脑上操作。',
  chooseWeapp: '从微信聊天里选表格',
  chooseWeb: '选名册表格',
  weappHint: '先把表格（.xlsx 或 .csv）发到“文件传输助手”，再从这里选。',
  webHint: '选 .xlsx 或 .csv 文件。',
  chosenTitle: '选好了这个文件',
  replaces: (parts: number) =>
    `导入成功后，现在的 ${whole(parts)} 套房整个换成新的。有一行读不出来，就一行都不换。`,
  whole: '有一行读不出来，就一行都不导入，并告诉您是哪几行。',
  another: '换一个文件',
  import: '开始导入',
  busy: { uploading: '正在上传', importing: '正在核对每一行' },
  wrongKind: (name: string) => `“${name}”不是 .xlsx 或 .csv。请在表格软件里“另存为”这两种之一，再来选。`,
  fileGone: '这个文件已经读过并删除了。请重新选一次文件。',
  failedTitle: '还没有导入',
  doneTitle: '名册导入好了',
  doneText: '请和房产登记的总数对一对。数对得上，就可以发表决公告了。',
  toDesk: '回工作台',
  importAgain: '再导入一次',
  refusedTitle: (count: number) => `有 ${whole(count)} 处要改`,
  refusedText: '一行都没有导入，原来的名册没有变。照下面改好表格，再选一次文件。',
  listed: (shown: number) => `先列出前 ${whole(shown)} 处，改好这些再导入，会接着告诉您剩下的。`,
  again: '改好了，重新选文件',
  group: (title: string, n: number) => `${title}，${whole(n)} 处`,
  moreRows: (n: number) => `还有 ${whole(n)} 行，全部列出`,
} as const;

const columnName: Readonly<Record<RollColumn | 'sheet', string>> = {
  sheet: '整张表',
  building: '楼栋',
  stairwell: '单元',
  room: '房号',
  area: '面积',
  owner: '业主',
  certificate: '证件号',
  phone: '手机号',
  status: '状态',
};

/** For each kind of refused row: what is wrong, and what to do about it. */
export const problemGroup: Readonly<
  Record<RowProblemCode, { readonly title: string; readonly mend: string }>
> = {
  'empty-file': { title: '表里没有房屋', mend: '请确认选对了文件，房屋写在第一张工作表里。' },
  'stray-quote': {
    title: '引号多了或放错了',
    mend: '这样的引号会让后面的房读漏。请用记事本打开文件，把下面写出来的英文引号（"）删掉，再选一次。',
  },
  'missing-header': { title: '少了一列', mend: '请在表头加上这一列，写上列的名字。' },
  'missing-building': { title: '没写楼栋', mend: '请填上楼栋号。合并的格子，最上面一格要有字。' },
  'missing-room': { title: '没写房号', mend: '请填上房号，例如 501。' },
  'bad-area': { title: '面积读不出来', mend: '请写成 89.50 这样的数字，最多两位小数，不写“约”。' },
  'duplicate-unit': {
    title: '同一套房写了两次',
    mend: '请留一行。几个人共有的房，名字写在同一格里，用顿号隔开。',
  },
  'missing-owner': {
    title: '没写业主',
    mend: '请填上业主姓名。没卖掉的房，请在业主一格只写“未售”，写在备注里不算。',
  },
  'bad-certificate': { title: '证件号不对', mend: '请对照证件改好；实在没有，可以空着。' },
  'certificate-count-mismatch': {
    title: '证件号和业主个数对不上',
    mend: '几位业主就写几个证件号，用顿号隔开；或者都空着。',
  },
  'bad-phone': { title: '手机号不对', mend: '请写 11 位手机号；没有就空着，不要写座机。' },
  'unreadable-text': {
    title: '有认不出的字符',
    mend: '这一格里夹着看不见、印不出来的字符。请把格子清空，重新打一遍，不要粘贴。',
  },
  'too-long-text': {
    title: '字太多',
    mend: `请写短一些：楼栋、单元各不超过 ${TEXT.building[1]} 个字，楼栋、单元和房号一共不超过 ${TEXT.unit[1]} 个字，一位业主的名字不超过 ${TEXT.personName[1]} 个字。几位业主用顿号隔开，别的话不要写在这一格。`,
  },
  'too-large-total': {
    title: '面积加起来太大了',
    mend: `一个小区的专有面积一共不能超过 ${area(MAX_TOTAL_AREA_CENTI)}。请看看面积一列是不是用错了单位、多了几个零，或者把几个小区写在了一张表里。`,
  },
};

/** `第 12 行，面积：“八十九”`. */
export function problemRow({ row, column, code, text, firstRow }: RowProblem): string {
  const cell = column === 'sheet' ? `第 ${row} 行` : `第 ${row} 行，${columnName[column]}`;
  if (code === 'too-large-total') return `${columnName.sheet}，一共 ${text} 平方米`;
  const where = code === 'empty-file' ? columnName.sheet : cell;
  const again = firstRow === undefined ? '' : `，和第 ${firstRow} 行一样`;
  return text
    ? `${where}：“${text}”${again}`
    : `${where}${again}${code === 'empty-file' || code === 'missing-header' ? '' : '：空着'}`;
}
