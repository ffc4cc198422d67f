/** What a change of FIELD_KEY or MATCH_KEY makes anew, by collection. */
export const RENEWALS = ['parts', 'people', 'offices', 'approvals', 'communities'] as const;
/** The steps that bring documents to a next version, by collection and version. */
export const MIGRATIONS = ['letters-2', 'doorRecords-2', 'papers-2', 'proxies-2'] as const;

export const UPKEEP_STEPS = [...RENEWALS, ...MIGRATIONS] as const;
