import type { Binding, Kind } from '../../domain/ballot/form';
import type { NonVoterPolicy } from '../../domain/ballot/non-voters';
import type { Matter } from '../../domain/ballot/rule';
import type { Disclosure } from '../../domain/record/statements';

/** Art. 278's nine matters in words that everybody understands; `matterName` has the Code's own. */
export const matterPlain: Readonly<Record<Matter, { readonly title: string; readonly hint: string }>> = {
  'rules-of-procedure': { title: '业主大会怎么开', hint: '定或改议事规则' },
  'management-covenant': { title: '大家共同遵守的约定', hint: '定或改管理规约' },
  'owners-committee': { title: '选业主委员会', hint: '选举，或者换成员' },
  'property-manager': { title: '请谁来做物业', hint: '选聘或解聘物业公司' },
  'use-maintenance-fund': { title: '用维修资金', hint: '修公共部位，从维修资金里出' },
  'raise-maintenance-fund': { title: '筹维修资金', hint: '请业主再交钱' },
  rebuild: { title: '改建楼房和公共设施', hint: '例如加装电梯、改外立面' },
  'change-common-use': { title: '公共地方换用途', hint: '例如绿地改车位、拿来出租' },
  'other-major': { title: '别的大事', hint: '以上都不是的共同事项' },
};

/** The four kinds of ballot: what each is for, and what its choices are called. */
export const kindPlain: Readonly<Record<Kind, { readonly title: string; readonly hint: string }>> = {
  matter: { title: '一件事，同意不同意', hint: '只定一件事，例如同不同意整个改造方案' },
  items: { title: '几件事，一件件定', hint: '每件事单独投、单独算，有的通过、有的不通过都行' },
  'one-of': { title: '几个方案，选一个', hint: '票最多的那个，同意的人数和面积也要够，才算通过' },
  priorities: { title: '先做哪几样', hint: '钱不够都做时，请大家挑。只征求意见，不作决定' },
};

export const bindingPlain: Readonly<Record<Binding, { readonly title: string; readonly hint: string }>> = {
  statutory: { title: '依法表决，作出决定', hint: '业主来投，人数和面积都算，按《民法典》定通过没有' },
  consultative: { title: '征求意见，不作决定', hint: '每户一票，租户也能投，结果供社区参考' },
};

export const disclosurePlain: Readonly<
  Record<Disclosure, { readonly title: string; readonly hint: string }>
> = {
  scrutineers: { title: '只给监票人', hint: '监票人核对每一票，别人只看总数' },
  owners: { title: '全体业主都能看', hint: '看到的是房号、面积和意见，没有姓名；议事规则这样写的才选' },
};

export const nonVotersPlain: Readonly<
  Record<NonVoterPolicy, { readonly title: string; readonly hint: string }>
> = {
  'not-participating': { title: '不算参加', hint: '法律就是这样定的，一般选这个' },
  'with-majority': { title: '送达了没交回的，跟多数走', hint: '议事规则里写明了才能选' },
};
