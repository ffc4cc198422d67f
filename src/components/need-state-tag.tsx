import type { NeedState } from '../domain/need/need';
import { needStateName } from '../text/need/labels';
import { Tag } from './tag';

const kinds = { submitted: 'plain', adopted: 'done', 'partly-adopted': 'info', declined: 'wait' } as const;

/** The community's answer to a need, in one word. */
export const NeedStateTag = ({ state }: { readonly state: NeedState }) => (
  <Tag kind={kinds[state]} text={needStateName[state]} />
);
