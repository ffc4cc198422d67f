import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { communities, papers } from '../../data/collections';
import { operators } from '../../data/database';
import { temporaryLinks } from '../../platform/files';

const MOST = 100;

/** Lists the papers without their first reading: the second person reads the photo. */
export const readPaperQueue: Handler<'papers.queue'> = async ({ input, caller }) => {
  const { communityId } = input;
  const [community, waiting] = await Promise.all([
    communities.get(communityId),
    papers.find({ communityId, state: operators.in(['waiting', 'differs']) }, { limit: MOST }),
  ]);
  const links = await temporaryLinks(waiting.map(({ picture }) => picture));
  const rows = [...waiting].sort((a, b) => a.enteredAt - b.enteredAt);
  return ok({
    ...(community?.ballotId && { ballotId: community.ballotId }),
    papers: rows.map(({ _id, units, channel, enteredAt, enteredBy, picture, state }) => ({
      paperId: _id,
      units,
      channel,
      enteredAt,
      mine: enteredBy === caller.openid,
      picture: links.get(picture) ?? '',
      state: state === 'differs' ? 'differs' : 'waiting',
    })),
  });
};
