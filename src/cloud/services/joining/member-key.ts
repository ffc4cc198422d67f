import { shortHash } from '../../platform/document-id';

/** Stands for a person before a community's worker, who need not know the OPENID. */
export const memberKey = (communityId: string, openid: string): string =>
  shortHash('member', communityId, openid);
