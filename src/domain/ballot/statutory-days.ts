/** The least days of a statutory ballot's periods: the law's, or more where the bureau asks for more. */
export interface LeastDays {
  readonly noticeDays: number;
  readonly objectionDays: number;
}

/** All owners are told at least 15 days before: Regulation on property management (物业管理条例) Art. 14. */
export const NOTICE_DAYS = 15;

/**
 * No article sets the days for objections. The forms that cities publish for results (结果公示, 询异公示) leave at least seven.
 */
export const OBJECTION_DAYS = 7;

/** What the law asks for; whoever checks a record knows no more than this. */
export const STATUTORY_DAYS: LeastDays = { noticeDays: NOTICE_DAYS, objectionDays: OBJECTION_DAYS };
