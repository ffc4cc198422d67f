import type { PlanDoc } from '../../../cloud/data/documents/plan';
import { changeFigures, planChanges } from '../../../domain/plan/changes';
import type { PlanItem } from '../../../domain/plan/plan';
import { needId } from '../needs/write-needs';
import { demoId } from '../setting';
import type { DatedPlan, Story } from '../story/story';

interface Versions {
  /** The plan in force. */
  readonly plan?: PlanDoc;
  readonly former?: PlanDoc;
  readonly all: readonly PlanDoc[];
}

/** The plan in force with the version before it and an alternative beside it, as their publication leaves them. */
export function writePlans(story: Story): Versions {
  const { id, plan: told, formerPlan, alternative: beside, timeline } = story;
  if (!told || timeline.plan === undefined) return { all: [] };
  const former = formerPlan && versionOf(story, demoId('plan', id, 'former'), formerPlan);
  const plan = versionOf(story, demoId('plan', id), { ...told, at: timeline.plan }, former);
  const alternative: readonly PlanDoc[] = beside
    ? [{ ...versionOf(story, demoId('plan', id, 'alternative'), beside), alternative: 'standing' }]
    : [];
  return { plan, ...(former && { former }), all: [...(former ? [former] : []), plan, ...alternative] };
}

function versionOf({ id, worker }: Story, _id: string, told: DatedPlan, former?: PlanDoc): PlanDoc {
  const { title, summary, at } = told;
  const items = told.items.map(({ takes, continues, ...item }, index): PlanItem => {
    const itemId = `${_id}:${index + 1}`;
    const line = (continues === undefined ? undefined : former?.items[continues]?.line) ?? itemId;
    return { ...item, itemId, line, pictures: [], needIds: takes.map((need) => needId(id, need)) };
  });
  return {
    _id,
    communityId: id,
    title,
    summary,
    items,
    pictures: [],
    line: former?.line ?? _id,
    version: (former?.version ?? 0) + 1,
    ...(former && {
      previousId: former._id,
      changes: changeFigures(planChanges(former, { title, summary, items })),
    }),
    publishedAt: at,
    publishedBy: worker,
  };
}
