import { isOwnMatter } from '../../../domain/joining/own-matter';
import { ok } from '../../../domain/shared/result';
import type { WaitingPicture } from '../../../contract/shared/pictures';
import type { Handler } from '../../call';
import { earlier, ideas, needs, pictureChecks, plans, updates } from '../../data/collections';
import type { PictureCheckDoc, PictureDoc } from '../../data/documents/shared';

/** The most pictures in an answer; after each decision the next ones come. */
const MOST = 50;

export const listWaitingPictures: Handler<'pictures.waiting'> = async ({ input, caller }) => {
  const { communityId } = input;
  const decider = { openid: caller.openid, flats: [] };
  const checks = await pictureChecks.find(
    { communityId, state: 'person' },
    { order: ['at', 'asc'], limit: MOST },
  );
  const others = checks.filter(({ author }) => !isOwnMatter(decider, { person: author }));
  const shown = await Promise.all(others.map(picturesOf));
  return ok({ pictures: shown.flat().slice(0, MOST) });
};

interface Shown {
  readonly text: string;
  readonly pictures: readonly PictureDoc[];
}

/** What stands beside the pictures of a document; null where there is none, or its author took it back. */
const READ: Readonly<Record<PictureCheckDoc['collection'], (id: string) => Promise<Shown | null>>> = {
  needs: (id) => needs.get(id),
  updates: (id) => updates.get(id),
  ideas: async (id) => {
    const idea = await ideas.get(id);
    return idea?.withdrawn ? null : idea;
  },
  plans: async (id) => {
    const plan = await plans.get(id);
    return plan && { text: plan.title, pictures: plan.pictures };
  },
  earlier: async (id) => {
    const entered = await earlier.get(id);
    return entered && { text: '', pictures: entered.pictures };
  },
};

async function picturesOf({
  collection,
  documentId,
  at,
}: PictureCheckDoc): Promise<readonly WaitingPicture[]> {
  const { text, pictures } = (await READ[collection](documentId)) ?? { text: '', pictures: [] };
  return pictures
    .filter(({ check }) => check === 'waiting')
    .map(({ file }) => ({ place: collection, documentId, file, text, at }));
}
