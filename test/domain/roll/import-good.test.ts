import { HEADER, imported, sheet } from '../support/sheet';
import { inventedResidentId } from '../support/resident-id';

const ID = Array.from({ length: 4 }, (_, i) => inventedResidentId(i + 1));

test('a plain sheet', () => {
  const rows = [HEADER, ['1', '2', '301', '89.5', '张三', ID[0] ?? '', '13800000001', '']];
  expect(imported(rows)).toEqual({
    areaCenti: 8950,
    skippedRows: [],
    parts: [
      {
        row: 2,
        unitKey: '1-2-301',
        building: '1',
        stairwell: '2',
        room: '301',
        areaCenti: 8950,
        unsold: false,
        buyers: [
          { name: '张三', certificate: { kind: 'resident-id', number: ID[0] }, phones: ['13800000001'] },
        ],
      },
    ],
  });
});

test('a messy sheet: title, blank rows, merged cells, units, full width, subtotals, totals, signatures', () => {
  const { parts, areaCenti, skippedRows } = imported(
    sheet(
      '幸福里小区业主名册（2025年3月）',
      '',
      '序号 | 幢号 | 单元 | 室号 | 产权面积（㎡） | 产权人 | 手机号 | 身份证号 | 状态',
      `1 | １号楼 | 一单元 | １０１室 | ８９．５０ | 张 三 | 138 0000 0001 | ${ID[0]} |`,
      `2 |  |  | 102.0 | 1,208.35㎡ | 李四、王五 | 13800000002/0551-62810000 | ${ID[1]}，${ID[2]} |`,
      '3 |  | 2单元 | 101 | 89.55000000000001 | | | | 未售',
      '小计 | | | | 1387.40 | | | |',
      '',
      '序号 | 幢号 | 单元 | 室号 | 产权面积（㎡） | 产权人 | 手机号 | 身份证号 | 状态',
      '4 | 02栋 | 1 | 101 | 77 | 安徽某某置业有限公司 | / | 无 | 已售未交付',
      `5 | b幢 | 无 | 101 | 60.00 | 欧阳修文 |  | ${ID[3]?.toLowerCase()} | 已售`,
      '合计 | | | | 1524.40 | | | |',
      '制表人：赵六 | | | | | | | |',
    ),
  );
  expect(parts.map(({ row, unitKey, areaCenti: area, unsold }) => [row, unitKey, area, unsold])).toEqual([
    [4, '1-1-101', 8950, false],
    [5, '1-1-102', 120_835, false],
    [6, '1-2-101', 8955, true],
    [10, '2-1-101', 7700, true],
    [11, 'B--101', 6000, false],
  ]);
  expect(parts.map(({ buyers }) => buyers.map(({ name }) => name))).toEqual([
    ['张三'],
    ['李四', '王五'],
    [],
    ['安徽某某置业有限公司'],
    ['欧阳修文'],
  ]);
  expect(parts[1]?.buyers.map(({ phones }) => phones)).toEqual([['13800000002'], ['0551-62810000']]);
  expect(areaCenti).toBe(8950 + 120_835 + 8955 + 7700 + 6000);
  expect(skippedRows).toEqual([7, 9, 12, 13]);
});

describe('headers', () => {
  test.each([
    ['楼栋 | 单元 | 房号 | 专有部分面积 | 业主'],
    ['楼号 | 门 | 室号 | 建筑面积(m²) | 业主姓名'],
    ['幢 | 单元号 | 房间号 | 面积（㎡） | 产权人'],
    ['* 楼 栋 | 单元： | 房　号 | 产权面积 | 权利人'],
  ])('%s', (header) => {
    expect(imported(sheet(header, '1 | 1 | 101 | 80 | 张三')).parts[0]?.unitKey).toBe('1-1-101');
  });
  test('any order, unknown columns between, no stairwell column', () => {
    const { parts } = imported(sheet('产权人 | 民族 | 面积 | 房号 | 楼号', '张三 | 汉 | 80 | 101 | 5'));
    expect(parts[0]).toMatchObject({ unitKey: '5--101', areaCenti: 8000 });
  });
  test('where two columns fit, the exclusive part goes before the floor area', () => {
    const { parts } = imported(
      sheet('楼号 | 房号 | 建筑面积 | 专有部分面积 | 业主', '1 | 101 | 99 | 80 | 张三'),
    );
    expect(parts[0]?.areaCenti).toBe(8000);
  });
});

describe('joint owners in one cell', () => {
  test.each([
    ['张三、李四', ['张三', '李四']],
    ['张三，李四;王五', ['张三', '李四', '王五']],
    ['张三/李四', ['张三', '李四']],
    ['张三 李四', ['张三', '李四']],
    ['张三\n李四', ['张三', '李四']],
    ['张　三', ['张三']],
    ['张 三 李 四', ['张三', '李四']],
    ['John Smith、张三', ['John Smith', '张三']],
    ['买买提·艾力', ['买买提·艾力']],
  ])('%j', (cell, names) => {
    const { parts } = imported([HEADER, ['1', '1', '101', '80', cell]]);
    expect(parts[0]?.buyers.map(({ name }) => name)).toEqual(names);
  });
});

describe('merged cells', () => {
  test('a new building does not inherit the stairwell of the one before', () => {
    const { parts } = imported([
      HEADER,
      ['1', '2', '101', '80', '张三'],
      ['', '', '102', '80', '李四'],
      ['2', '', '101', '80', '王五'],
    ]);
    expect(parts.map(({ unitKey }) => unitKey)).toEqual(['1-2-101', '1-2-102', '2--101']);
  });
});

describe('unsold parts', () => {
  test.each([
    ['status', ['', '', '', '未售']],
    ['owner cell', ['未售', '', '', '']],
    ['not handed over', ['张三', '', '', '未交房']],
  ])('%s', (_, cells) => {
    expect(imported([HEADER, ['1', '1', '101', '80', ...cells]]).parts[0]?.unsold).toBe(true);
  });
  test.each(['未 售', '（未售）', '未售。', ' 未售　', '“未售”', '待售', '开发商未售', '已售未交付'])(
    'the word alone, as people write it: %s',
    (word) => {
      const inStatus = imported([HEADER, ['1', '1', '101', '80', '张三', '', '', word]]).parts[0];
      expect(inStatus).toMatchObject({ unsold: true, buyers: [{ name: '张三' }] });
      const asOwner = imported([HEADER, ['1', '1', '101', '80', word]]).parts[0];
      expect(asOwner).toMatchObject({ unsold: true, buyers: [] });
    },
  );
  test.each([
    '未售公房',
    '未出售（直管公房）',
    '未售\n公房',
    '未交付物业费',
    '未交房租',
    '待售中介',
    '未售出车位',
    '已售',
    '出租',
  ])('a status that only begins so, or says something else, leaves the flat its owner: %s', (status) => {
    const { parts } = imported([HEADER, ['1', '1', '101', '80', '某某机械厂', '', '13800000001', status]]);
    expect(parts[0]).toMatchObject({ unsold: false, buyers: [{ name: '某某机械厂' }] });
  });
  test('of several columns of status one that says it is enough', () => {
    const rows = sheet(
      '楼栋 | 房号 | 面积 | 业主 | 销售状态 | 交付状态',
      '1 | 101 | 80 | 张三 | 已售 | 未交付',
      '1 | 102 | 80 | 李四 | 已售 | 已交付',
      '1 | 103 | 80 | | 未售 |',
    );
    expect(imported(rows).parts.map(({ unsold }) => unsold)).toEqual([true, false, true]);
  });
  test.each(['备注', '说明', '其他说明', '用途'])(
    'what a column of remarks says changes nothing: %s',
    (column) => {
      const header = [...HEADER.slice(0, 7), column];
      const remarks = ['未售', '待售', '未交付', '未售公房', '未交付物业费'];
      const rows = remarks.map((remark, i) => ['1', '1', `10${i}`, '80', '张三', '', '', remark]);
      expect(imported([header, ...rows]).parts.map(({ unsold }) => unsold)).toEqual(remarks.map(() => false));
    },
  );
  test('public housing under the name of who keeps it', () => {
    const name = '未售公房（某某机械厂）';
    const { parts } = imported([HEADER, ['1', '1', '101', '80', name]]);
    expect(parts[0]).toMatchObject({ unsold: false, buyers: [{ name: '未售公房(某某机械厂)' }] });
  });
});

test('one owner may have several phones', () => {
  const rows = [HEADER, ['1', '1', '101', '80', '张三', '', '13800000001、13900000001', '']];
  expect(imported(rows).parts[0]?.buyers[0]?.phones).toEqual(['13800000001', '13900000001']);
});

test('what does not show makes no second building, flat or owner', () => {
  const { parts, skippedRows } = imported([
    HEADER,
    ['1', '1', '101', '80', '林秀英', '', '', ''],
    ['1\u200b', '\ufeff1', '10\u200e2', '80', '林\u200b秀\u200d英', '', '', ''],
    ['\u200b', '\u200b', '103', '80\u200b', '\u202e林秀英\u202c', '', '', ''],
    ['\u200b', '\u2060', '', '', '', '', '', ''],
  ]);
  expect(parts.map(({ unitKey }) => unitKey)).toEqual(['1-1-101', '1-1-102', '1-1-103']);
  expect(parts.flatMap(({ buyers }) => buyers.map(({ name }) => name))).toEqual(
    Array.from({ length: 3 }, () => '林秀英'),
  );
  expect(skippedRows).toEqual([]);
});
