import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { approvals, communities, earlier } from '../../data/collections';
import { temporaryLinks } from '../../platform/files';

/** What was taken over, with the photos that passed the content check; and what waits for its second person. */
export const readEarlier: Handler<'earlier.read'> = async ({ input: { communityId } }) => {
  const [community, waiting] = await Promise.all([
    communities.get(communityId),
    approvals.find({ communityId, state: 'waiting' }, { limit: 50 }),
  ]);
  const id = community?.earlierId;
  const [found, approval] = id
    ? await Promise.all([earlier.get(id), approvals.get(id)])
    : ([null, null] as const);
  const asked = waiting.find(({ act }) => act === 'earlier');
  const passed = found?.pictures.filter(({ check }) => check === 'passed').map(({ file }) => file) ?? [];
  const links = await temporaryLinks(passed);
  return ok({
    ...(found && {
      earlier: {
        entry: found.entry,
        ...(found.needs && { needs: found.needs }),
        plan: found.plan,
        ...(found.vote && { vote: found.vote }),
        photos: passed.flatMap((file) => links.get(file) ?? []),
        enteredAt: found.enteredAt,
        confirmedAt: approval?.decided?.at ?? found.enteredAt,
      },
    }),
    ...(asked && { waitingSince: asked.at }),
  });
};
