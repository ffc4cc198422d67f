import type { NeedState } from '../domain/need/need';
import { needStateName } from '../text/need/labels';
import { Tag } from './tag';

const kinds = { submitted: 'plain', adopted: 'done', 'partly-adopted': 'info', declined: 'wait' } as const;

/** What the community has answered to a need, in a word. */
export const NeedStateTag = ({ state }: { readonly state: NeedState }) => (
  <Tag kind={kinds[state]} text={needStateName[state]} />
);
