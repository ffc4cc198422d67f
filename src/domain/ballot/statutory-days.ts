/** All owners are told at least 15 days before: Regulation on property management (物业管理条例) Art. 14. */
export const NOTICE_DAYS = 15;

/**
 * No article sets the days for objections. The forms that cities publish for results (结果公示, 询异公示) leave at least seven.
 */
export const OBJECTION_DAYS = 7;
