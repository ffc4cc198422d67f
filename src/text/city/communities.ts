import type { CommunityColumn, CommunityRowFault } from '../../domain/city/read-communities';
import type { CommunityKind, Preparation } from '../../domain/city/community';
import { households, whole } from '../words/numbers';

/** The bureau's list of districts and communities, and the forms behind it. */
export const cityText = {
  title: '区和小区',
  lead: (n: number, unready: number) =>
    unready === 0
      ? `${whole(n)} 个小区，眼下都不缺什么。`
      : `${whole(n)} 个小区，${whole(unready)} 个还缺东西，先看它们。`,
  emptyTitle: '还没有小区',
  emptyText: '先建一个区，再加小区；有一张总表的，可以一次导入，区和街道会跟着建好。',
  add: '加一个小区',
  sheet: '从表格导入',
  district: '加一个区',
  tools: '全市的事',
  settings: { title: '期限和规矩', hint: '公告多少天、几天答复，谁改的都有记录' },
  approvals: { title: '等确认的事', hint: '一个人说了不算的事，在这里定' },
  offices: { title: '街道、区和市局的人', hint: '按任期授予，到期自动停止' },
  practice: { title: '演示小区和演示码', hint: '给审核的人、来学习的人，谁都能进，不计入全市的数' },
  health: { title: '运行情况', hint: '定时的程序、内容检查、出错的次数' },
  acts: { title: '办事记录', hint: '任命、规矩、确认、公告，谁在什么时候办的' },
  districtTitle: '按区看',
  all: '全部',
  lacking: (n: number) => `还缺东西 ${n}`,
  lacks: '还缺：',
  lack: {
    worker: '工作人员',
    roll: '业主名册',
    window: '征集时间',
    supervisors: '监督员',
  } satisfies Record<Preparation, string>,
  nothingLacks: '都齐了',
  interest: (yes: number, no: number, all: number) =>
    `${households(yes)}愿意改，${households(no)}不愿意，一共 ${households(all)}`,
  kind: { demo: '演示', practice: '演示', trial: '演练' } satisfies Record<CommunityKind, string>,
  closed: '已退出',
  facts: (buildings: number, count: number) => `${buildings} 栋楼 · ${households(count)}`,
  streets: (names: readonly string[]) => (names.length === 0 ? '还没有街道' : names.join('、')),
  changeDistrict: '改',
  range: (from: number, to: number, all: number) => `第 ${from} 到 ${to} 个，共 ${all} 个`,
  next: '下一页',
  previous: '上一页',
} as const;

export const communityFormText = {
  title: { add: '加一个小区', change: '小区的资料' },
  noDistrict: '还没有区。请先返回，加一个区。',
  district: '哪个区',
  street: '哪个街道',
  noStreet: '没有街道',
  name: '小区名称',
  address: '地址',
  buildings: '几栋楼',
  buildingsUnit: '栋',
  households: '多少户',
  householdsUnit: '户',
  fromRoll: '楼栋数和户数按名册来，要改请重新导入名册。',
  contact: '居民找谁（名称和电话）',
  contactHint: '例如：青石坊社区居委会 0551-62000001',
  beginsTitle: '现在轮到它了吗',
  begins: [
    { value: 'yes', title: '轮到了', hint: '居民现在就可以提需求' },
    { value: 'no', title: '还没排上', hint: '居民先说想改什么、愿不愿意改，排上了再开始' },
  ],
  lacks: {
    districtId: '哪个区',
    name: '小区名称（2 到 30 个字）',
    address: '地址（4 到 80 个字）',
    buildings: '几栋楼（1 到 500）',
    households: '多少户（1 到 20000）',
    contact: '居民找谁（5 到 60 个字）',
    begins: '轮到了没有',
  },
  save: { add: '加上', change: '保存' },
  saving: '正在保存',
  failed: '还没有保存',
  done: { add: '加好了', change: '改好了' },
  doneText: (name: string) => `${name || '小区'}在名单里了。接着给它确认工作人员。`,
  changedText: (name: string) => `${name || '小区'}的资料改好了。改了名字的，一分钟内大家看到的都是新名字。`,
  workers: { title: '社区工作人员和任期', hint: '一个小区可以有几位' },
  supervisors: '监督员由社区工作人员确认。',
  open: { title: '打开小区的页面', hint: '居民看到的就是这样' },
  begin: '轮到它了，开始征集需求',
  beginning: '正在办',
  beginFailed: '还没有开始',
  close: '让它退出改造名单',
  closeText: '退出以后只能看，不能再办新的事。一个人定不了，要街道、区里或者市局的另一个人确认。',
  closeReason: '为什么退出',
  closeReasonHint: '例如：并入了隔壁小区一起改。',
  askClose: '请另一个人确认',
  asking: '正在交',
  closeFailed: '还没有交上',
  closeAsked: '交上了，等另一个人确认',
  closeAskedText: '确认以前，什么都没有变。在“等确认的事”里能看到，也能撤回。',
  back: '回到名单',
} as const;

export const districtFormText = {
  title: { add: '加一个区', change: '区和街道' },
  name: '区的名称',
  streets: '街道',
  streetsHint: '一行一个，例如：望桥街道。没有街道的不填。',
  lacks: { name: '区的名称（2 到 20 个字）', streets: '街道的名称（每个 2 到 20 个字，最多 50 个）' },
  save: '保存',
  saving: '正在保存',
  failed: '还没有保存',
  close: '撤掉这个区',
  closing: '正在办',
  closeFailed: '还没有撤掉',
  closeHint: '里面没有小区了才能撤。',
} as const;

const column: Readonly<Record<CommunityColumn, string>> = {
  district: '区',
  street: '街道',
  name: '小区名称',
  address: '地址',
  buildings: '楼栋数',
  households: '户数',
  contact: '联系方式',
};

export const sheetText = {
  title: '从表格导入小区',
  lead: '一行一个小区，第一行写列名。区和街道没有的会自动建好；名单里已经有的不会变，也不会重复加。',
  columns: '要有这些列',
  column: (name: CommunityColumn) => column[name],
  columnHint: {
    district: '例如：城东区',
    street: '可以没有',
    name: '2 到 30 个字',
    address: '4 到 80 个字',
    buildings: '整数，例如 12',
    households: '整数，例如 480',
    contact: '居委会的名称和电话',
  } satisfies Record<CommunityColumn, string>,
  beginTitle: '这些小区现在都轮到了吗',
  begin: [
    { value: 'no', title: '先都算还没排上', hint: '以后一个一个开始' },
    { value: 'yes', title: '都轮到了', hint: '居民现在就可以提需求' },
  ],
  writeBegin: '轮到了没有',
  chooseWeb: '选一个文件',
  chooseWeapp: '从微信聊天里选文件',
  weappHint: '先把表格发到“文件传输助手”，再点下面。Excel（.xlsx）或 CSV 都行。',
  webHint: 'Excel（.xlsx）或 CSV 都行。',
  wrongKind: (name: string) => `“${name}”不是 Excel 或 CSV 文件，请另选一个。`,
  chosen: (name: string) => `选好了：${name}`,
  another: '换一个文件',
  import: '导入',
  uploading: '正在上传',
  importing: '正在核对每一行',
  failed: '还没有导入',
  refusedTitle: (n: number) => `有 ${n} 处要改，一个小区都还没有加`,
  row: ({ row, column: of, fault, value }: CommunityRowFault) => {
    const place = row === 0 ? '' : `第 ${row} 行，`;
    const said = value ? `（写的是“${value.slice(0, 20)}”）` : '';
    switch (fault) {
      case 'missing':
        return row === 0 ? `没有找到“${column[of]}”这一列` : `${place}缺“${column[of]}”`;
      case 'twice':
        return `${place}和上面的一行重复${said}`;
      case 'too-many':
        return '一次最多 500 个小区，请分几张表';
      default:
        return `${place}“${column[of]}”不对${said}`;
    }
  },
  doneTitle: (added: number) => `加好了 ${added} 个小区`,
  doneText: (known: number) =>
    known === 0 ? '区和街道也建好了。' : `另有 ${known} 个名单里已经有了，没有动。`,
  back: '回到名单',
  gone: '文件已经没有了，请重新选一次。',
} as const;

export const practiceText = {
  title: '演示小区',
  lead: '一个编出来的小区，谁拿到演示码都能进去试：提需求、看方案。里面的人、房子都不是真的，不计入全市的任何数字，电话不拨出。',
  codeTitle: '演示码',
  codeHint:
    '提交微信审核时，写进“审核备注”：打开小程序，点“别的办法找到我家”，填这个码。不是秘密，可以给很多人用。',
  make: '取演示码',
  making: '正在建演示小区',
  failed: '还没有取到',
  copy: '复制演示码',
  copied: '复制好了',
} as const;
