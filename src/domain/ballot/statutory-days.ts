/** Regulation on property management (物业管理条例) Art. 14: all owners are told at least 15 days before. */
export const NOTICE_DAYS = 15;

/** No article sets it: the forms of result that cities publish (结果公示, 询异公示) leave at least seven days to object. */
export const OBJECTION_DAYS = 7;
