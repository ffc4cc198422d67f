import type { CommunityDoc } from '../../data/documents/home';

/** What time it is in a community: the real one, but in a trial, whose worker moves its clock on. */
export const timeIn = (community: Pick<CommunityDoc, 'trial'> | null | undefined, now: number): number =>
  now + (community?.trial?.shiftMs ?? 0);
