import { areIdeasOpen } from '../../../domain/plan/idea';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically, type Atom } from '../../data/atomically';
import { ideas } from '../../data/collections';
import { operators } from '../../data/database';
import type { IdeaDoc } from '../../data/documents/plan';
import { checkPictures, markWaiting } from '../../platform/picture-check';
import { createdId, shortHash, sortKey } from '../../platform/document-id';
import { dropUploads, orderFiles, keepPictures, refusePictures } from '../../services/shared/keep-pictures';
import { affectsCaller, topicOf } from '../../services/plan/idea-about';
import { findPlan } from '../../services/plan/views';
import { topFloorsOf } from '../../services/plan/idea-facts';

/** How many mutations an idea remembers: more than a phone could have under way. */
const REMEMBERED = 20;

/**
 * Takes one idea a household and subject. As long as nobody has answered, a new one overwrites it; after that, the
 * new one stands beside it.
 */
export const postIdea: Handler<'ideas.post'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, about, stance, text } = input;
  const { resident } = caller;
  const topic = await topicOf(communityId, about);
  if (!topic || !resident) return refuse('NOT_FOUND');
  const { community, on, subject, plan, item } = topic;
  if (!areIdeasOpen(on === 'works' ? 'works' : 'plan', community.stage)) {
    // If the idea was taken in time before, its repeat gets the same answer.
    const ideaId = await findSaid(subject, resident.unit, mutationId);
    return ideaId ? ok({ ideaId }) : refuse('IDEAS_CLOSED');
  }
  if (input.pictures.length > 0) {
    // A repeat must not keep other pictures.
    const ideaId = await findSaid(subject, resident.unit, mutationId);
    if (ideaId) return ok({ ideaId });
  }
  const kept = await keepPictures(input.pictures, 'ideas', createdId(caller.openid, mutationId, communityId));
  if (kept.unfit.length > 0) {
    // A repeat has no uploads any more: they were deleted once they were kept.
    const ideaId = await findSaid(subject, resident.unit, mutationId);
    return ideaId ? ok({ ideaId }) : refusePictures(kept.unfit);
  }
  const pictures = orderFiles(input.pictures, kept);

  const built = plan ?? (community.planId ? await findPlan(communityId, community.planId) : null);
  const items = item ? [item] : (built?.items ?? []);
  const written: Written = {
    communityId,
    subject,
    on,
    author: caller.openid,
    unit: resident.unit,
    building: resident.building,
    tenant: resident.kind === 'tenant',
    affected: affectsCaller(items, caller, await topFloorsOf(community)),
    stance,
    text,
    pictures: markWaiting(pictures),
    counts: true,
    waiting: text !== '',
    withdrawn: false,
    ...(plan && { version: plan.version, title: item?.title ?? plan.title }),
  };
  const { ideaId, changed } = await atomically((atom) => write(atom, written, mutationId, now));
  if (changed) {
    await Promise.all([
      checkPictures(
        { communityId, openid: caller.openid, files: pictures, collection: 'ideas', documentId: ideaId },
        now,
      ),
      dropUploads(input.pictures),
    ]);
  }
  return ok({ ideaId });
};

/** The idea that this mutation wrote, if it was taken. */
async function findSaid(subject: string, unit: string, mutationId: string): Promise<string | undefined> {
  const said = await ideas.find({ subject, unit }, { limit: REMEMBERED });
  return said.find(({ mutations }) => mutations.includes(mutationId))?._id;
}

type Written = Omit<IdeaDoc, '_id' | 'sortKey' | 'at' | 'mutations'>;

async function write(atom: Atom, written: Written, mutationId: string, now: number) {
  for (let number = 0; ; number++) {
    const _id = shortHash('idea', written.subject, written.unit, String(number));
    const former = await atom.get('ideas', _id);
    if (!former) {
      const idea = { ...written, _id, sortKey: sortKey(now, _id), at: now, mutations: [mutationId] };
      await atom.insert('ideas', idea);
      return { ideaId: _id, changed: true };
    }
    if (former.mutations.includes(mutationId)) return { ideaId: _id, changed: false };
    if (!former.answer) {
      await atom.update('ideas', _id, {
        ...written,
        pictures: operators.set(written.pictures),
        mutations: operators.set([...former.mutations, mutationId].slice(-REMEMBERED)),
        changedAt: now,
      });
      return { ideaId: _id, changed: true };
    }
    // The answered idea stays; from now on the newer one of the household counts instead.
    if (former.counts) await atom.update('ideas', _id, { counts: false });
  }
}
