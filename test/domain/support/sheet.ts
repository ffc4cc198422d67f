import { readRoll, type ImportedRoll } from '../../../src/domain/roll/import-rows';
import type { RowProblem } from '../../../src/domain/roll/row-problem';
import { ROLL_VOCABULARY } from '../../../src/text/vocabulary/roll-headers';

export const HEADER = ['楼栋', '单元', '房号', '建筑面积', '业主姓名', '证件号码', '联系电话', '房屋状态'];

/** Rows written as lines with cells between bars, as a sheet looks: `1 | 2 | 301 | 89.5 | 张三`. */
export function sheet(...lines: string[]): string[][] {
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

export function imported(rows: string[][]): ImportedRoll {
  const result = readRoll(rows, ROLL_VOCABULARY);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function refused(rows: string[][]): readonly RowProblem[] {
  const result = readRoll(rows, ROLL_VOCABULARY);
  if (result.ok) throw new Error('imported');
  return result.error;
}
