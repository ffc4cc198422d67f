import { sortKey } from '../../../cloud/platform/document-id';
import { demoId, type Entry } from '../setting';
import type { Story } from '../story/story';

export function* writeUpdates({ id, updates, supervisor }: Story): Generator<Entry> {
  for (const [index, { at, text, milestone, progress }] of updates.entries()) {
    const _id = demoId('update', id, index);
    const told = { at, text, milestone, progress, pictures: [] };
    yield ['updates', { _id, communityId: id, sortKey: sortKey(at, _id), author: supervisor, ...told }];
  }
}
