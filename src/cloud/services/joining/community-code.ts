import { page } from '../../../routes';
import { pageCode } from '../../platform/page-code';

/**
 * The mini-program code for the wall, which opens the hub in this community. WeChat takes 32 characters, `c=`
 * included.
 */
export const makeCommunityCode = (communityId: string): Promise<Buffer | null> =>
  pageCode(page('pages/home').slice(1), `c=${communityId}`);
