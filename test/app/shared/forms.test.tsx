import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { LookContext } from '../../../src/components/look';
import { Screen } from '../../../src/components/screen';
import { inStage, playsCloud } from '../support/forms';
import { CITY_FORMS } from '../support/city-forms';
import { RESIDENTS_FORMS, type Form } from '../support/residents-forms';
import { toFault } from '../../../src/stores/app/to-fault';
import { useSession } from '../../../src/stores/app/session';
import { useVote } from '../../../src/stores/ballot/ballot';
import { useBallotDraft } from '../../../src/stores/ballot/notice';
import { useAdmitDesk } from '../../../src/stores/joining/desk';
import { useFlatDesk } from '../../../src/stores/joining/members';
import { useOfficeEnd } from '../../../src/stores/joining/office-end';
import { useOfficeForm } from '../../../src/stores/joining/office-form';
import { useLetters } from '../../../src/stores/joining/letters';
import { useAnswerForm } from '../../../src/stores/need/answer';
import { useCollectionPlan } from '../../../src/stores/need/collection';
import { useIdeaAnswer } from '../../../src/stores/plan/desk-ideas';
import { usePlanDraft } from '../../../src/stores/plan/write';
import { useSeed } from '../../../src/stores/record/sample';
import { usePeriod } from '../../../src/stores/rating/period';
import Door from '../../../src/supervisor/door/index';
import Paper from '../../../src/supervisor/paper/index';
import { Withdraw } from '../../../src/supervisor/paper/withdraw';
import Proxy from '../../../src/supervisor/proxy/index';
import { DrawButton, DrawForm } from '../../../src/supervisor/sample/draw';
import Update from '../../../src/supervisor/update/index';
import Admit from '../../../src/worker/admit/index';
import Answer from '../../../src/worker/answer/index';
import BallotWhat from '../../../src/worker/ballot/index';
import BallotMotions from '../../../src/worker/ballot-motions/index';
import BallotRules from '../../../src/worker/ballot-rules/index';
import BallotTimes from '../../../src/worker/ballot-times/index';
import Collection from '../../../src/worker/collection/index';
import Flat from '../../../src/worker/flat/index';
import { AnswerForm } from '../../../src/worker/ideas/answer-form';
import Letters from '../../../src/worker/letters/index';
import ObjectionAnswer from '../../../src/worker/objection/index';
import PlanCheck from '../../../src/worker/plan-check/index';
import PeriodPage from '../../../src/worker/rating/index';
import Sale from '../../../src/worker/sale/index';
import Supervisors from '../../../src/worker/supervisors/index';
import Taro, { router } from '../../support/taro';
import { newPhone, sent } from '../support/phone';

const office = () => useOfficeForm.getState();
const idea = { ideaId: 'i1', text: '夜里太吵', at: 1, stance: 'worry', building: '3' } as never;
const need = { needId: 'n1', text: '楼道灯坏了', households: 2, state: 'submitted' } as const;
const notice = (more: object = {}) => {
  useBallotDraft.getState().open('c1', Date.now());
  useBallotDraft.getState().change(more);
};

const forms: readonly Form[] = [
  ...RESIDENTS_FORMS,
  ...CITY_FORMS,
  {
    in: 'supervisor/door/index',
    page: () => <Door />,
    params: { unit: '3-2-501' },
    press: '记下这一户',
    lacks: '这次怎么样',
  },
  {
    in: 'supervisor/update/index',
    page: () => <Update />,
    press: '发给居民看',
    lacks: '今天工地怎么样、做到哪一步',
  },
  {
    in: 'supervisor/paper/enter-paper',
    page: () => <Paper />,
    press: '下一步，核对',
    lacks: '哪一户的票、票是怎么来的、票的照片、票上是怎么写的',
  },
  {
    in: 'supervisor/paper/confirm-paper',
    page: () => <Paper />,
    params: { id: 'paper-1' },
    press: '下一步，核对',
    lacks: '票上是怎么写的',
  },
  {
    in: 'supervisor/paper/withdraw',
    page: () => (
      <Screen title="">
        <Withdraw communityId="c1" paperId="paper-1" />
      </Screen>
    ),
    opens: '撤回这张票',
    press: '确定撤回',
    lacks: '原因',
  },
  {
    in: 'supervisor/proxy/enter-proxy',
    page: () => <Proxy />,
    press: '下一步，核对',
    lacks: '谁委托的、委托给谁、委托书的照片',
  },
  {
    in: 'supervisor/sample/draw',
    page: () => <Screen title="" bottom={<DrawButton ballotId="b1" />} children={<DrawForm />} />,
    begun: () => useSeed.getState().open('c1'),
    press: '开始抽',
    lacks: '抽签用的号码、号码已经写在公示栏上',
  },
  { in: 'worker/flat/index', page: () => <Flat />, press: '查这套房', lacks: '哪一套' },
  {
    in: 'worker/flat/index',
    page: () => <Flat />,
    begun: () => useFlatDesk.getState().choose({ member: 'm1', kind: 'owner', joinedBy: 'phone' }),
    press: '确定结束',
    lacks: '为什么',
  },
  { in: 'worker/admit/index', page: () => <Admit />, press: '查这个号码', lacks: '对方手机上的六位号码' },
  {
    in: 'worker/admit/index',
    page: () => <Admit />,
    begun: () =>
      useAdmitDesk.setState({ asked: { unit: '1-1-101', kind: 'owner', name: '林秀英', onRoll: [] } }),
    press: '确认，让这位加入',
    lacks: '您看过什么',
  },
  {
    in: 'worker/letters/index',
    page: () => <Letters />,
    begun: () => useLetters.getState().change({ scope: 'building' }),
    press: '生成入户信',
    lacks: '几号楼',
  },
  {
    in: 'worker/office/give-office',
    page: () => <Supervisors />,
    begun: () => office().begin(),
    press: '查这个号码',
    lacks: '对方手机上的六位号码',
  },
  {
    in: 'worker/office/give-office',
    page: () => <Supervisors />,
    begun: () => {
      office().begin();
      useOfficeForm.setState({ name: '林秀英' });
    },
    press: '确认任职',
    lacks: '到场几人',
  },
  {
    in: 'worker/office/end-office',
    page: () => <Supervisors />,
    begun: () =>
      useOfficeEnd.getState().choose('c1', { roleId: 'r1', role: 'supervisor', name: '林秀英' } as never),
    press: '确定结束',
    lacks: '为什么',
  },
  {
    in: 'worker/collection/index',
    page: () => <Collection />,
    begun: () => useCollectionPlan.getState().change({ closesAt: 1 }),
    press: '下一步，核对',
    lacks: '今天以后的结束时间',
  },
  {
    in: 'worker/rating/index',
    page: () => <PeriodPage />,
    answers: { 'ratings.read': { mayRate: false }, 'home.read': inStage('works') },
    begun: () => usePeriod.getState().setClosesAt(1),
    press: '下一步，核对',
    lacks: '至少一整天的时间',
  },
  {
    in: 'worker/ballot/index',
    page: () => <BallotWhat />,
    answers: { 'ballots.read': {} },
    press: '下一步',
    lacks: '怎样表决、公告的标题、请业主决定什么',
  },
  {
    in: 'worker/ballot/step-screen',
    page: () => <BallotMotions />,
    begun: () => notice({ kind: 'matter' }),
    press: '下一步',
    lacks: '属于哪一类事',
  },
  {
    in: 'worker/ballot/step-screen',
    page: () => <BallotRules />,
    begun: () => notice({ kind: 'matter', scope: { kind: 'buildings', buildings: [] } }),
    press: '下一步',
    lacks: '哪些业主来投',
  },
  {
    in: 'worker/ballot-times/index',
    page: () => <BallotTimes />,
    begun: () => notice({ kind: 'matter', matter: 'rebuild' }),
    press: '下一步，核对',
    lacks: '组织的单位、联系人和电话',
  },
  {
    in: 'worker/objection/index',
    page: () => <ObjectionAnswer />,
    params: { id: 'ob1' },
    press: '下一步，核对',
    lacks: '核对下来怎么样、理由',
  },
  {
    in: 'worker/ideas/answer-form',
    page: () => (
      <Screen title="">
        <AnswerForm communityId="c1" onAnswered={() => undefined} />
      </Screen>
    ),
    begun: () => useIdeaAnswer.getState().open(idea),
    press: '发出答复',
    lacks: '答复',
  },
  {
    in: 'worker/answer/index',
    page: () => <Answer />,
    begun: () => useAnswerForm.getState().begin('c1', [need]),
    press: '下一步，核对',
    lacks: '怎么答复、理由',
  },
  {
    in: 'worker/sale/index',
    page: () => <Sale />,
    press: '下一步，核对',
    lacks: '卖掉的是哪一套、新业主的姓名、您看过什么',
  },
  {
    in: 'worker/plan-check/index',
    page: () => <PlanCheck />,
    begun: () => usePlanDraft.getState().open('c1'),
    press: '公布方案',
    lacks: '方案的名字、总的说几句、项目',
  },
];

const scrolled = Taro.pageScrollTo as jest.Mock;
const look = {
  care: false,
  scale: 1,
  web: false,
  back: () => undefined,
  home: () => undefined,
  reveal: toFault,
  shown: (file: string) => file,
  preview: () => undefined,
};
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
  });
};

beforeEach(() => {
  newPhone();
  scrolled.mockClear();
  useVote.setState({ at: { step: 'look' }, begun: undefined });
  const home = { communityId: 'c1', communityName: '合欢里', unit: '3-2-501', kind: 'owner' as const };
  useSession.setState({
    communityId: 'c1',
    roles: ['resident'],
    memberships: [{ role: 'resident', ...home }],
  });
});

test.each(forms.map((form) => [`${form.in}: ${form.lacks}`, form] as const))(
  'pressed with nothing entered, it leads to the first fault and names what is missing: %s',
  async (_name, { page, params = {}, answers, begun, opens, press: button, lacks }) => {
    router.params = { c: 'c1', ...params };
    playsCloud(answers);
    // What the page itself opens is opened before: what was begun stands when it is come back to.
    const first = render(<LookContext.Provider value={look}>{page()}</LookContext.Provider>);
    await act(async () => undefined);
    await act(async () => void begun?.());
    if (opens) fireEvent.click(await screen.findByText(opens));
    const before = sent().length;
    await press(button);
    expect(document.querySelector('.lacks')?.textContent).toBe(`还差：${lacks}`);
    expect(document.querySelector('.lacks')?.getAttribute('role')).toBe('alert');
    const [fault] = document.querySelectorAll('.field__error');
    expect(fault?.getAttribute('role')).toBe('alert');
    expect(scrolled).toHaveBeenCalledWith(expect.objectContaining({ selector: '.field__error' }));
    expect(sent().length).toBe(before);
    first.unmount();
  },
);

test('no form of the app is missing in this table', () => {
  const src = join(__dirname, '../../../src');
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(join(folder, entry.name)) : join(folder, entry.name),
    );
  const withForms = ['pages', 'household', 'supervisor', 'worker', 'bureau']
    .flatMap((part) => files(join(src, part)))
    .filter((file) => file.endsWith('.tsx') && /\b(faults|lacks)=\{/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(src, file).replace(/\.tsx$/, ''));
  expect(withForms.filter((file) => !forms.some((form) => form.in === file))).toEqual([]);
});
