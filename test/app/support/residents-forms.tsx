import type { ReactElement } from 'react';
import IdeaForm from '../../../src/household/idea-form/index';
import Join from '../../../src/household/join/index';
import Objection from '../../../src/household/objection/index';
import Receipt from '../../../src/household/receipt/index';
import RoleNumber from '../../../src/household/role-number/index';
import Slip from '../../../src/household/slip/index';
import Ballot from '../../../src/pages/ballot/index';
import NeedForm from '../../../src/pages/need-form/index';
import Rating from '../../../src/household/rating/index';
import { useVote } from '../../../src/stores/ballot/ballot';
import type { PartialAnswers } from './forms';

export interface Form {
  /** Where its button is. */
  readonly in: string;
  readonly page: () => ReactElement;
  readonly params?: Readonly<Record<string, string>>;
  readonly answers?: PartialAnswers;
  /** What was done before the button was pressed; nothing was entered of what is missing. */
  readonly begun?: () => unknown;
  /** Pressed on the page to come to the form. */
  readonly opens?: string;
  readonly press: string | RegExp;
  /** What the foot says; in the order of the page. */
  readonly lacks: string;
}

export const RESIDENTS_FORMS: readonly Form[] = [
  {
    in: 'pages/need-form/index',
    page: () => <NeedForm />,
    press: '交给社区',
    lacks: '多说几句情况、哪一类的事、在哪里',
  },
  { in: 'household/rating/index', page: () => <Rating />, press: '交上评价', lacks: '总的来说怎么样' },
  {
    in: 'pages/ballot/cast-vote',
    page: () => <Ballot />,
    begun: () => useVote.getState().begin({ ballotId: 'b1', ownerKey: 'o1' }),
    press: '下一步，核对',
    lacks: '您的意见',
  },
  {
    in: 'household/idea-form/index',
    page: () => <IdeaForm />,
    params: { plan: 'p1' },
    press: '发出去',
    lacks: '您家的态度',
  },
  {
    in: 'household/objection/index',
    page: () => <Objection />,
    params: { to: 'roll' },
    press: '交上去',
    lacks: '怎么不对',
  },
  { in: 'household/receipt/index', page: () => <Receipt />, press: '在这台手机上核对', lacks: '回执号' },
  { in: 'household/slip/index', page: () => <Slip />, press: '查这张回执', lacks: '回执单上的编号' },
  {
    in: 'household/join/code-way',
    page: () => <Join />,
    params: { way: 'code' },
    press: '用这个码找到我家',
    lacks: '信上的入户码',
  },
  {
    in: 'household/join/desk-way',
    page: () => <Join />,
    params: { way: 'desk' },
    press: '取一个号码',
    lacks: '您家是哪一套、业主还是租户、您的姓名',
  },
  { in: 'household/role-number/index', page: () => <RoleNumber />, press: '取一个号码', lacks: '您的姓名' },
];
