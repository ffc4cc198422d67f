import type { PlaceView } from '../../contract/joining/joining';
import type { Stage } from '../../domain/community/stage';
import type { Milestone } from '../../domain/works/progress';
import { households, shortPrint, whole, wholePercent } from '../words/numbers';
import { day, moment } from '../words/time';
import { milestoneName } from '../works/labels';

type Ballot = NonNullable<PlaceView['ballot']>;

const outcome = {
  preliminary: {
    yes: '初步结果：通过。',
    no: '初步结果：没有通过。',
    none: '初步结果出来了，这次只征求意见。',
  },
  final: { yes: '表决通过了。', no: '这次没有通过。', none: '结果出来了，这次只征求意见。' },
} as const;

/** A community for somebody who has a link and does not belong to it. */
export const publicPlaceText = {
  title: '小区的公开情况',
  where: (district: string, address: string) =>
    address.startsWith(district) ? address : `${district} · ${address}`,
  stage: {
    waiting: '还没排上改造，先听大家想改什么',
    needs: '正在听大家缺什么',
    plan: '正在按大家说的定方案',
    ballot: '正在请业主表决',
    works: '正在施工',
    rating: '改完了，正在请每一户来评',
    done: '改造完成了',
  } satisfies Record<Stage, string>,
  lead: '您不在这个小区的名单里，下面是对外公开的情况。住在这里的，找到您家就能看全。',
  needsTitle: '大家提了什么',
  tookPart: (n: number, of: number) => `${households(n)}说了，全小区 ${households(of)}。`,
  needs: (n: number, answered: number) => `一共 ${whole(n)} 条需求，社区答复了 ${whole(answered)} 条。`,
  ballotTitle: { statutory: '业主表决', consultative: '征求意见' },
  ballot: ({ phase, opensAt, closesAt, result }: Ballot) => {
    if (result) {
      const { stage, passed } = result;
      return outcome[stage][passed === undefined ? 'none' : passed ? 'yes' : 'no'];
    }
    if (phase === 'notice') return `公告中，${moment(opensAt)}开始投票。`;
    return phase === 'open' ? `正在投票，${moment(closesAt)}截止。` : '投票结束了，正在计票。';
  },
  took: (n: number, of: number) => `${households(n)}业主参加，一共 ${households(of)}。`,
  record: (entries: number, root: string) =>
    `投票记录 ${whole(entries)} 条，指纹 ${shortPrint(root)}，和墙上公告印的对得上，就没有人改过。`,
  worksTitle: '工地',
  works: (milestone: Milestone, progress: number, at: number) =>
    `做到${milestoneName[milestone]}，整个工程完成了 ${progress}%（${day(at)}的消息）。`,
  ratingTitle: '住户的评价',
  rating: (answers: number, all: number, share: number) =>
    `${households(answers)}评了，一共 ${households(all)}；评的人里，${wholePercent(share)} 满意。`,
  join: '加入这个小区',
  joinText: '用下面的按钮最快。没有登记过手机号的，还有两个办法：',
  code: { title: '用信上的入户码', hint: '信箱里的信上有十二位' },
  other: { title: '我不住在这里', hint: '看看人民设计师' },
  unknownTitle: '没有找到这个小区',
  unknown: '请看看扫的是不是小区门口贴的码，或者请发给您的人再发一次。要看您自己的小区，请回首页。',
  desk: { title: '请社区当面确认', hint: '取一个号码给工作人员看' },
} as const;
