import { pageCode } from '../../platform/page-code';

const PAGE = 'pages/home/index';

/** What the code on the wall says: the hub, in this community. WeChat takes 32 characters, `c=` included. */
export const communityCode = (communityId: string): Promise<Buffer | null> =>
  pageCode(PAGE, `c=${communityId}`);
