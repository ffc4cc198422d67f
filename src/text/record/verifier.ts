import type { Condition } from '../../domain/ballot/outcome';
import type { Rule } from '../../domain/ballot/rule';
import type { Channel, Count } from '../../domain/ballot/tally';
import { displayPercent } from '../../domain/shared/share';
import { shanghaiClock, shanghaiDate, type EpochMs } from '../../domain/shared/time';
import { conditionName } from '../ballot/labels';
import { area, flat, whole, shortPrint } from '../words/numbers';

function moment(at: EpochMs): string {
  const { year, month, day } = shanghaiDate(at);
  return `${year}年${month}月${day}日 ${shanghaiClock(at)}`;
}

const owners = (n: number) => `${whole(n)} 位业主`;
const both = (count: Count) => `${owners(count.owners)}、${area(count.areaCenti)}`;
const passed = (yes: boolean) => (yes ? '通过' : '没有通过');
const met = ({ met: yes, missing, name }: Condition) =>
  yes ? '满足' : `没有满足，差 ${name.endsWith('owners') ? owners(missing) : area(missing)}`;
const share = (c: Condition) =>
  c.name.endsWith('owners') ? `${whole(c.part)} / ${owners(c.whole)}` : `${area(c.part)} / ${area(c.whole)}`;
const ruleBound: Readonly<Record<Rule, string>> = { ordinary: '超过一半', special: '达到四分之三' };
const answers: Readonly<Record<string, string>> = {
  approve: '同意',
  reject: '不同意',
  abstain: '弃权',
  none: '都不选',
};

/** The verifier's output, for residents, who need not know what a hash is. */
export const verifierText = {
  usage:
    '用法：npm run verify -- 记录文件 [--key 公钥] [--json]\n请写上要核对的记录文件。--key 后面跟公告上的公钥（64 位十六进制），--json 输出给程序看的结果。',
  unreadable: (file: string) => `读不出这个文件：${file}\n请检查文件名和路径写对没有，文件下载完整没有。`,
  steps: {
    file: '一、文件：写法规范，一个字也不多、不少',
    notice: '二、公告：没有改过，是用这把密钥签的',
    roll: '三、名册：每一处房屋、每一处面积都和冻结时一样',
    log: '四、投票记录：只增加过，没有删过、改过、调过顺序',
    openings: '五、选票：每张有效票都打开了，和投票时封存的一样，一位业主只算一票',
    count: '六、计票：用两种互不相干的算法重新数过',
    close: '七、结果：签名的结果说的就是这份名册、这些记录、这些票',
  },
  notDone: '文件读不懂，这一步没法核对。',
  broken: '文件里有不该出现的内容，这一步没法核对到底。',
  more: (n: number) => `同一步还有 ${whole(n)} 处，用 --json 可以全部看到。`,
  limits: [
    '这样核对能发现什么：签名公布以后，票、面积、名册、结果被人改过、删过、添过，都会对不上；计票和结论算得对不对，也重新数过。',
    '这样核对证明不了什么：它不能阻止别人改，只能让改动现形；不能证明当时拿着手机、填纸票的是不是业主本人；掌管系统的人自己漏记一票、添上一票或者作废一票，光看文件看不出来，要靠各家拿回执来对、抽样去问。',
    '请把上面的密钥指纹和楼里张贴的公告比一比：两处一样，才说明文件来自当时的系统。再问几位邻居，他们回执上的号码在不在记录里。',
  ],
  allGood: '全部核对无误',
  wrong: (n: number) => `有 ${whole(n)} 处对不上`,
  file: {
    noJson: '这不是表决记录文件，或者文件没有下载完整。',
    noRecord: (path: string) => `文件的内容不合规定${path ? `，问题在 ${path}` : ''}。`,
    notCanonical: '文件的写法和规定的不一样：可能多了空格或内容、换了顺序，或者同一项写了两遍。',
    read: (units: number, entries: number, votes: number) =>
      `名册 ${whole(units)} 处房屋，投票记录 ${whole(entries)} 条，有效票 ${whole(votes)} 张`,
  },
  notice: {
    about: (community: string, title: string) => `${community}，“${title}”`,
    open: (opensAt: EpochMs, closesAt: EpochMs) => `投票时间：${moment(opensAt)} 到 ${moment(closesAt)}`,
    fingerprint: (hash: string, known: boolean) =>
      `密钥指纹：${shortPrint(hash)}（${known ? '和您给的公钥核对过' : '请和张贴的公告上印的比一比'}）`,
    otherKey: '文件里的公钥和您给的不是同一把：文件不是那个系统签的。',
    keyOfNotice: '公告里写的公钥和文件用的不是同一把。',
    signature: '公告的签名不对：标题、事项、规则、时间或范围被改过，或者不是这把密钥签的。',
    form: '公告里的选票不合规定：选项或事项的写法不对。',
    schedule: '公告里的时间前后颠倒。',
    shortNotice: (noticeAt: EpochMs, opensAt: EpochMs) =>
      `公告期不够 15 天：${moment(noticeAt)}公告，${moment(opensAt)}就开始投票。《物业管理条例》第十四条要求至少提前 15 天，公告当天不算（《民法典》第二百零一条）。`,
    shortObjection: (days: number) =>
      `异议期不够 7 天：结果出来以后，公告${days > 0 ? `只留了 ${whole(days)} 天` : '没有留时间'}给人提异议。`,
  },
  roll: {
    totals: (units: number, n: number, areaCenti: number) =>
      `共 ${whole(units)} 处房屋；有票的 ${owners(n)}，${area(areaCenti)}`,
    signature: '名册的签名不对：总人数、总面积或者校验值被改过。',
    otherBallot: '名册是另一次表决的。',
    frozenEarly: '名册在更正期结束以前就冻结了。',
    changed: (unit: string) => `${flat(unit)}（${unit}）被改过，或者是后来加上的。`,
    lost: (place: number) => `名册原来的第 ${whole(place)} 条不见了，或者被改过。`,
    moved: (unit: string) => `${flat(unit)}（${unit}）不在原来的位置。`,
    twice: (unit: string) => `${flat(unit)}（${unit}）出现了两次。`,
    order: (unit: string) => `${flat(unit)}（${unit}）没有按规定的顺序排。`,
    eligible: (unit: string, eligible: boolean) =>
      eligible
        ? `${flat(unit)}（${unit}）不在这次表决的范围里，却算作有票。`
        : `${flat(unit)}（${unit}）在这次表决的范围里，却算作没有票。`,
    root: '整份名册和冻结时签名的校验值对不上：有人改过名册。',
    units: (signed: number, found: number) =>
      `签名的名册有 ${whole(signed)} 处房屋，文件里是 ${whole(found)} 处。`,
    owners: (signed: number, found: number) =>
      `签名的名册有票的是 ${owners(signed)}，文件里数出来是 ${owners(found)}。`,
    area: (signed: number, found: number) =>
      `签名的名册有票的面积是 ${area(signed)}，文件里加起来是 ${area(found)}，相差 ${area(Math.abs(found - signed))}。`,
  },
  log: {
    grown: (votes: number, voids: number, heads: number) =>
      `投票 ${whole(votes)} 次，作废 ${whole(voids)} 次，公布过 ${whole(heads)} 次校验值，每一次都重新算过`,
    changed: (receipt: string) => `回执 ${receipt} 的记录被改过，或者是后来加上的。`,
    lost: (place: number) => `原来的第 ${whole(place)} 条记录不见了，或者被改过。`,
    moved: (receipt: string) => `回执 ${receipt} 的记录不在原来的位置，顺序被换过。`,
    otherBallot: (receipt: string) => `回执 ${receipt} 的记录是另一次表决的。`,
    twice: (receipt: string) => `回执 ${receipt} 投了两次。`,
    voidsNothing: (receipt: string) => `回执 ${receipt} 被作废，可是前面没有这张票。`,
    outsideOpening: (receipt: string, at: EpochMs) => `回执 ${receipt} 是${moment(at)}投的，不在投票时间里。`,
    headSignature: (place: number, size: number) =>
      `第 ${whole(place)} 次公布的校验值（到第 ${whole(size)} 条）签名不对。`,
    headBallot: (place: number) => `第 ${whole(place)} 次公布的校验值是另一次表决的。`,
    headOrder: (place: number) => `第 ${whole(place)} 次公布的校验值，条数或时间比前一次还早。`,
    headRoot: (place: number, from: number, to: number, receipts: readonly string[]) =>
      from > to
        ? `第 ${whole(place)} 次公布的校验值被改过。`
        : `记录和第 ${whole(place)} 次公布的校验值对不上：从第 ${whole(from)} 条到第 ${whole(to)} 条（回执 ${receipts.slice(0, 6).join('、')}${receipts.length > 6 ? ' 等' : ''}）之间改过、删过、加过或者换过顺序，或者校验值被改过。`,
    cut: (published: number, found: number) =>
      `公布过的校验值记着 ${whole(published)} 条，文件里只有 ${whole(found)} 条：后面的被删掉了。`,
    uncovered: (published: number, found: number) =>
      `文件里有 ${whole(found)} 条，公布过的校验值只到第 ${whole(published)} 条：后面的是加上去的。`,
  },
  times: {
    beforeFreeze: (receipt: string) => `回执 ${receipt} 的票投在名册冻结以前：名册是投票开始以后才定的。`,
    voidEarly: (receipt: string) => `回执 ${receipt} 的作废写的时间，比投票还早。`,
    headEarly: (place: number, receipt: string) =>
      `第 ${whole(place)} 次公布的校验值，写的时间比它记着的回执 ${receipt} 还早。`,
    headLate: (place: number) => `第 ${whole(place)} 次公布的校验值，写的时间在结果签名以后。`,
    late: (votes: number, worstMs: number) =>
      `有 ${whole(votes)} 张手机投的票，并入记录比公告说的晚，最晚的过了 ${whole(Math.ceil(worstMs / 60_000))} 分钟：可以请社区说明原因`,
  },
  openings: {
    opened: (n: number) => `打开了 ${whole(n)} 张有效票`,
    twice: (receipt: string) => `回执 ${receipt} 的票打开了两次。`,
    unknown: (receipt: string) => `回执 ${receipt} 的票，投票记录里没有，或者已经作废。`,
    missing: (receipt: string) => `回执 ${receipt} 的票在记录里，却没有打开来数。`,
    order: (receipt: string) => `从回执 ${receipt} 起，票的顺序和记录不一样。`,
    commitment: (receipt: string) => `回执 ${receipt} 的票和投票时封存的不一样：选择或业主被改过。`,
    choice: (receipt: string) => `回执 ${receipt} 的票填得不合规定。`,
    owner: (receipt: string) => `回执 ${receipt} 的投票人不在名册上，或者不在这次表决的范围里。`,
    ownerTwice: (first: string, second: string) => `同一位业主的票算了两次：回执 ${first} 和 ${second}。`,
  },
  count: {
    taking: '参加表决',
    channel: {
      online: '手机投的票',
      paper: '纸质票',
      door: '上门收的票',
      proxy: '代理投的票',
    } satisfies Record<Channel, string>,
    answer: (id: string) => answers[id] ?? id,
    option: (title: string, name: string) => `“${title}”${name}`,
    counted: (what: string, count: Count) => `${what}：${both(count)}`,
    conditionFact: (c: Condition) =>
      `${conditionName[c.name]}：${share(c)}，占 ${displayPercent(c, 2, c.threshold)}，${met(c)}`,
    result: (title: string, yes: boolean) => `“${title}”${passed(yes)}`,
    consultation: '这是征求意见，不作决定，所以没有通过不通过。',
    withDeemed: (silent: number, yes: boolean) =>
      `另外按议事规则，把送达而没有投票的 ${owners(silent)}算到多数一边：${passed(yes)}`,
    number: (what: string, signed: Count, counted: Count) =>
      `${what}：公布的是 ${both(signed)}，重新数出来是 ${both(counted)}。`,
    condition: (title: string, counted: Condition, signed?: Condition) =>
      `“${title}”的“${conditionName[counted.name]}”：公布的是 ${signed ? `${share(signed)}，${met(signed)}` : '没有写'}，重新算出来是 ${share(counted)}，${met(counted)}。`,
    motions: (title: string) => `“${title}”的选项或条件和公告里的不一样。`,
    moreMotions: '公布的结果里有公告没有的事项。',
    rule: (title: string, rule: Rule) => `“${title}”该用的规则是同意的${ruleBound[rule]}，公布的不是。`,
    leading: (title: string, name: string) => `“${title}”领先的应该是“${name}”，公布的不是。`,
    passed: (title: string, signed: boolean, counted: boolean) =>
      `“${title}”：公布的是${passed(signed)}，重新算出来是${passed(counted)}。`,
    passedAll: (signed: boolean, counted: boolean) =>
      `整个表决：公布的是${passed(signed)}，重新算出来是${passed(counted)}。`,
    outcome: (wanted: boolean) =>
      wanted ? '这是要作决定的表决，公布的却没有结论。' : '这是征求意见，公布的却有结论。',
    deemed: (wanted: boolean) =>
      wanted
        ? '议事规则规定未投的票随多数，公布的却没有分开列出。'
        : '公告没有说未投的票随多数，公布的却算了这样的票。',
    silent: '没有投票的业主名单不对：有人投过票、没有票，或者顺序不对。',
    ofDeemed: (problem: string) => `加上未投票的以后，${problem}`,
    uncountable: '这些票按规则数不出结果，原因见第五步。',
    other: '公布的结果和重新数出来的不一样。',
  },
  close: {
    closed: (stage: 'preliminary' | 'final', at: EpochMs) =>
      `${stage === 'final' ? '最终结果' : '初步结果（还可以提异议）'}，${moment(at)}`,
    signature: '结果的签名不对：票数、结论或者校验值被改过。',
    otherBallot: '结果是另一次表决的。',
    size: (signed: number, found: number) =>
      `签名的结果数的是 ${whole(signed)} 条记录，文件里是 ${whole(found)} 条。`,
    logRoot: '签名的结果数的不是文件里这些投票记录。',
    heads: (signed: number, found: number) =>
      `签名的结果说公布过 ${whole(signed)} 次校验值，文件里是 ${whole(found)} 次。`,
    rollRoot: '签名的结果用的不是文件里这份名册。',
    openings: '签名的结果数的不是文件里这些票。',
    early: '结果在投票截止以前就出来了。',
    finalEarly: '最终结果出得太早：公告说的异议期还没有过完。',
  },
} as const;
