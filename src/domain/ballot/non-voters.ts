/**
 * How owners who were reached but did not vote are treated.
 *
 * `not-participating` is the law's own rule and the only one that is built: they are in no count.
 * Some communities' rules of procedure count them with the majority (Ministry of Housing, No. 274 of
 * 2009, Art. 26). If that is ever added it belongs here: its votes come as a separate count beside
 * `Tally`, never inside it, so that a result shows both figures.
 */
export type NonVoterPolicy = 'not-participating';

export const NON_VOTER_POLICY: NonVoterPolicy = 'not-participating';
