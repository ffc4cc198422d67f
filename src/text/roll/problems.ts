import type { RollColumn } from '../../domain/roll/roll-vocabulary';
import type { RowProblem, RowProblemCode } from '../../domain/roll/row-problem';

const columnName: Readonly<Record<RollColumn | 'sheet', string>> = {
  sheet: '表格',
  building: '楼栋',
  stairwell: '单元',
  room: '房号',
  area: '面积',
  owner: '业主',
  certificate: '证件号',
  phone: '手机号',
  status: '状态',
};

const said: Readonly<Record<RowProblemCode, (problem: RowProblem) => string>> = {
  'empty-file': () => '没有找到任何一套房，请确认选对了文件',
  'stray-quote': ({ text }) =>
    `英文引号多了或放错了，在“${text}”这里，后面的房会读漏。请用记事本打开文件，把这里的引号删掉，再导入`,
  'missing-header': ({ column }) => `表头里没有“${columnName[column]}”这一列`,
  'missing-building': () => '缺楼栋号',
  'missing-room': () => '缺房号',
  'bad-area': ({ text }) => (text ? `面积“${text}”读不出来，请写成 89.50 这样的数字` : '缺面积'),
  'duplicate-unit': ({ firstRow }) => `这套房和第 ${firstRow ?? ''} 行重复了`,
  'missing-owner': ({ text }) =>
    `${text ? `“${text}”不是业主姓名` : '缺业主姓名'}，没卖掉的房请在业主一格只写“未售”`,
  'bad-certificate': ({ text }) => `证件号“${text}”位数不对`,
  'certificate-count-mismatch': () => '证件号和业主的个数对不上',
  'bad-phone': ({ text }) => `手机号“${text}”不是 11 位`,
};

/** `第 12 行：缺房号。` */
export const rowProblemText = (problem: RowProblem): string =>
  `第 ${problem.row} 行：${said[problem.code](problem)}。`;
