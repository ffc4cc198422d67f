import { ideasOpen } from '../../../domain/plan/idea';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically, type Atom } from '../../data/atomically';
import { ideas } from '../../data/collections';
import { operators } from '../../data/database';
import type { IdeaDoc } from '../../data/documents/plan';
import { checkPictures, waiting } from '../../platform/content-check';
import { shortHash, sortKey } from '../../platform/document-id';
import { affectsCaller, topicOf } from '../../services/plan/idea-about';
import { findPlan } from '../../services/plan/views';
import { topFloorsOf } from '../../services/plan/idea-facts';

/** Mutations that an idea remembers: more than a phone could have on its way. */
const REMEMBERED = 20;

/** One word a household and subject: written over while nobody has answered, beside the answered one afterwards. */
export const postIdea: Handler<'ideas.post'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, about, stance, text, pictures } = input;
  const { resident } = caller;
  const topic = await topicOf(communityId, about);
  if (!topic || !resident) return refuse('NOT_FOUND');
  const { community, on, subject, plan, item } = topic;
  if (!ideasOpen(on === 'works' ? 'works' : 'plan', community.stage)) {
    // A repeat of one that was taken in time is answered as the first was.
    const said = await ideas.find({ subject, unit: resident.unit }, { limit: REMEMBERED });
    const taken = said.find(({ mutations }) => mutations.includes(mutationId));
    return taken ? ok({ ideaId: taken._id }) : refuse('IDEAS_CLOSED');
  }

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
    pictures: waiting(pictures),
    counts: true,
    waiting: text !== '',
    withdrawn: false,
    ...(plan && { version: plan.version, title: item?.title ?? plan.title }),
  };
  const { ideaId, changed } = await atomically((atom) => write(atom, written, mutationId, now));
  if (changed) await checkPictures(caller.openid, pictures, { collection: 'ideas', documentId: ideaId });
  return ok({ ideaId });
};

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
    // It has its answer and stays beside it; from now on the household's next word counts.
    if (former.counts) await atom.update('ideas', _id, { counts: false });
  }
}
