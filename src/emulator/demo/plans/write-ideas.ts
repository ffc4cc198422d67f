import type { IdeaDoc, PlanDoc, PlanItemDoc } from '../../../cloud/data/documents/plan';
import { shortHash, sortKey } from '../../../cloud/platform/document-id';
import { flatOf, isAffected, topFloors } from '../../../domain/plan/affected';
import type { Entry } from '../setting';
import type { IdeaTold, Story } from '../story/story';
import { subjectOf } from '../../../domain/plan/idea';

/** Households' ideas on the plan and the works, one a household and subject. */
export function* writeIdeas(
  story: Story,
  plan: PlanDoc | undefined,
  openidOf: (by: string) => string,
): Generator<Entry> {
  if (!plan) return;
  const tops = topFloors(story.rows);
  for (const { by, at, on, stance, text, answer } of story.ideas ?? []) {
    const topic = topicOf(story, plan, on);
    const _id = shortHash('idea', topic.subject, by, '0');
    const flat = flatOf(by);
    yield [
      'ideas',
      {
        _id,
        communityId: story.id,
        subject: topic.subject,
        on: topic.on,
        sortKey: sortKey(at, _id),
        author: openidOf(by),
        unit: by,
        building: flat.building,
        tenant: false,
        affected: topic.items.some((item) => isAffected(item, flat, tops)),
        stance,
        text,
        pictures: [],
        at,
        counts: true,
        withdrawn: false,
        mutations: [`${_id}-told`],
        waiting: text !== '' && answer === undefined,
        ...(topic.title && { version: plan.version, title: topic.title }),
        ...(answer && {
          answer: {
            at: answer.at,
            text: answer.text,
            mutationId: `${_id}-answer`,
            ...(topic.on === 'works'
              ? { by: story.supervisor, office: 'supervisor' }
              : { by: story.worker, office: 'worker' }),
          },
        }),
      },
    ];
  }
}

interface Topic extends Pick<IdeaDoc, 'subject' | 'on' | 'title'> {
  readonly items: readonly PlanItemDoc[];
}

function topicOf({ id }: Story, plan: PlanDoc, on: IdeaTold['on']): Topic {
  if (on === 'works') return { on, subject: subjectOf({ works: id }), items: plan.items };
  if (on === 'plan') return { on, subject: subjectOf({ plan }), title: plan.title, items: plan.items };
  const item = plan.items[on];
  if (!item) throw new Error(`${id} has no item ${on}`);
  return { on: 'item', subject: subjectOf({ item }), title: item.title, items: [item] };
}
