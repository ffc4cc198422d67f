import type { Phone } from '../../support/browser';

export interface Notice {
  readonly title: string;
  readonly question: string;
  /** Of the nine matters, as the page names it. */
  readonly matter: RegExp;
}

/** Writes the notice of a ballot on one matter, page by page, up to this one, which stays empty. */
export async function writeNoticeUpTo(
  step: 2 | 3 | 4,
  phone: Phone,
  { title, question, matter }: Notice,
): Promise<void> {
  await phone.tap(/^一件事/, 'radio');
  await phone.type('公告的标题', title);
  await phone.type('请业主决定什么', question);
  await phone.tap('下一步');
  await onStep(phone, 2);
  if (step === 2) return;
  await phone.tap(matter, 'radio');
  await phone.tap('下一步');
  await onStep(phone, 3);
  if (step === 3) return;
  await phone.tap('下一步');
  await onStep(phone, 4);
}

/** Writes all of it, up to the page that is read before publishing. */
export async function writeNotice(phone: Phone, notice: Notice): Promise<void> {
  await writeNoticeUpTo(4, phone, notice);
  await phone.type('组织的单位', '社区居民委员会');
  await phone.type('联系人和电话', '小周，0555-1234567');
  await phone.tap('下一步，核对');
  await phone.shows('公布以后，事项、规则和时间都不能改。');
  await phone.settled();
}

async function onStep(phone: Phone, step: number): Promise<void> {
  await phone.shows(`第 ${step} 步，共 5 步`);
  await phone.settled();
}
