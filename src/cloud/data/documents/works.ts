import type { Milestone } from '../../../domain/works/progress';
import type { PictureDoc } from './shared';

export interface UpdateDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly sortKey: string;
  readonly author: string;
  readonly at: number;
  readonly text: string;
  readonly milestone: Milestone;
  readonly progress: number;
  readonly pictures: readonly PictureDoc[];
}
