import type { ApprovalView, Asked } from '../../contract/city/approvals';
import type { ConfirmedAct } from '../../domain/city/second-person';
import { roleName } from '../words/roles';
import { day, moment } from '../words/time';
import { earlierText } from './earlier';
import { settingsText } from './settings';

const titles: Readonly<Record<ConfirmedAct, string>> = {
  setting: '改一项期限或规矩',
  'close-community': '让小区退出改造名单',
  earlier: '接过以前定的事',
  bureau: '市局加一个人',
};

/** What waits for a second person. */
export const approvalsText = {
  title: '等确认的事',
  lead: '有些事一个人说了不算：谁提的，就要换一个人看过再定。',
  noneTitle: '没有等确认的',
  noneText: '有人交上来，会列在这里。',
  decided: '最近定下来的',
  act: (act: ConfirmedAct) => titles[act],
  what(asked: Asked): readonly string[] {
    switch (asked.act) {
      case 'setting':
        return [
          `${settingsText.name(asked.key)}，改成 ${settingsText.value(asked.key, asked.value)}`,
          `依据 ${day(asked.on)} 的${asked.article}`,
        ];
      case 'close-community':
        return [`理由：${asked.reason}`];
      case 'bureau':
        return [asked.name, `任期 ${day(asked.from)}起，到${day(asked.until - 1)}为止`];
      case 'earlier':
        return [
          asked.entry === 'works' ? '从施工接起' : '从方案接起',
          ...(asked.plan.lines.length > 0
            ? [`方案：${day(asked.plan.on)}，${asked.plan.source}，${asked.plan.lines.length} 项`]
            : []),
          ...(asked.vote
            ? [
                `表决：${earlierText.vote(asked.vote.source, asked.vote.on)}，${earlierText.outcome[asked.vote.outcome]}`,
                [
                  asked.vote.owners !== undefined && earlierText.owners(asked.vote.owners),
                  asked.vote.tookPart !== undefined && earlierText.tookPart(asked.vote.tookPart),
                  asked.vote.agreed !== undefined && earlierText.agreed(asked.vote.agreed),
                ]
                  .filter(Boolean)
                  .join('，'),
              ].filter((line) => line !== '')
            : []),
        ];
    }
  },
  lines: '方案的每一项',
  needs: '以前听到的需求',
  photos: '原件的照片',
  compare: '请对着照片，一项一项看：对得上再确认。',
  asked: ({ office, at }: Pick<ApprovalView, 'office' | 'at'>) => `${roleName[office]}，${moment(at)}交上来`,
  mine: '您自己交的，等另一个人定。',
  notYours: '您住在或者管着这个小区，不能由您来定。',
  yes: '看过了，同意',
  no: '不同意',
  reason: '为什么不同意',
  reasonHint: '写给交上来的人看，他改好可以再交。',
  writeReason: '为什么不同意（2 到 200 个字）',
  sureNo: '确定不同意',
  back: '再想想',
  withdraw: '撤回',
  working: '正在办',
  failed: '还没有办成',
  state: { waiting: '等确认', accepted: '同意了', refused: '没有同意', withdrawn: '撤回了' },
  decidedBy: (office: ApprovalView['office'], at: number, reason: string | undefined) =>
    `${roleName[office]}，${moment(at)}定的${reason ? `：${reason}` : ''}`,
} as const;
