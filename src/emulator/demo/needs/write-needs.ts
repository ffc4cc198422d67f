import type { AlertDoc, NeedDoc } from '../../../cloud/data/documents/need';
import type { PlanDoc } from '../../../cloud/data/documents/plan';
import { SETTINGS } from '../../../domain/city/setting';
import { sortKey } from '../../../cloud/platform/document-id';
import { dangerOf } from '../../../domain/need/danger';
import { answerDueAt } from '../../../domain/need/deadline';
import type { Danger } from '../../../domain/need/need-vocabulary';
import { termsOf } from '../../../domain/need/terms';
import { MINUTE_MS } from '../../../domain/shared/time';
import { NEED_WORDS } from '../../../text/vocabulary/need-words';
import { awakeBetween } from '../clock';
import { demoId, type Entry } from '../setting';
import type { NeedTold, Story } from '../story/story';

export const needId = (communityId: string, index: number): string => demoId('need', communityId, index);

/** Needs with their backings. The count of households is the author's plus those that back the need. */
export function* writeNeeds(
  story: Story,
  versions: readonly (PlanDoc | undefined)[],
  openidOf: (by: string) => string,
  now: number,
): Generator<Entry> {
  const buildingOf = new Map(story.rows.map(({ unitKey, building }) => [unitKey, building]));
  const lastBacking = lastBackingOf(story, now);
  for (const [index, told] of story.needs.entries()) {
    const _id = needId(story.id, index);
    const building = buildingOf.get(told.by);
    const danger = dangerOf(told.text, told.category, NEED_WORDS);
    yield [
      'needs',
      {
        _id,
        communityId: story.id,
        sortKey: sortKey(told.at, _id),
        author: openidOf(told.by),
        ...(building !== undefined && { unit: told.by, building }),
        category: told.category,
        place: told.place,
        text: told.text,
        pictures: [],
        submittedAt: told.at,
        tenant: false,
        tenantHouseholds: 0,
        terms: termsOf(told.text, NEED_WORDS),
        households: told.backers.length + (building === undefined ? 0 : 1),
        dueAt: answerDueAt(told.at, SETTINGS.answerDays.preset),
        ...(danger && { danger }),
        ...answerTo(told, _id, versions),
      },
    ];
    if (danger) yield ['alerts', alertOf(story, _id, told, danger, building)];
    for (const unit of told.backers) {
      const where = buildingOf.get(unit);
      if (where === undefined) throw new Error(`${story.id} has no flat ${unit}`);
      const at = awakeBetween(story.random, told.at, Math.max(lastBacking, told.at));
      yield [
        'backings',
        {
          _id: `${_id}:${unit}`,
          communityId: story.id,
          needId: _id,
          unit,
          building: where,
          at,
          tenant: false,
          own: true,
          via: [],
          left: false,
        },
      ];
    }
  }
}

/** An alert for a danger that somebody took on the next morning. */
const alertOf = (
  { id: communityId }: Story,
  _id: string,
  { text, at }: NeedTold,
  danger: Danger,
  building: string | undefined,
): AlertDoc => ({
  _id,
  communityId,
  danger,
  text,
  at,
  ...(building !== undefined && { building }),
  taken: { at: at + 20 * MINUTE_MS, by: `demo-supervisor-${communityId}` },
});

/** Needs are backed until the notice of a ballot, and again after a ballot that failed. */
const lastBackingOf = ({ timeline, stage }: Story, now: number): number =>
  (stage === 'plan' ? undefined : timeline.notice) ?? now - 10 * MINUTE_MS;

/** The first version that took the need up gave the answer; the last one has its present item. */
function answerTo(
  { at: submittedAt, declined }: NeedTold,
  id: string,
  versions: readonly (PlanDoc | undefined)[],
): Pick<NeedDoc, 'state' | 'answers' | 'planItem' | 'changedAt'> {
  const open = { state: 'submitted', answers: [], changedAt: submittedAt } as const;
  const plan = versions.at(-1);
  if (!plan) return open;
  const itemOf = (version: PlanDoc) => version.items.find(({ needIds }) => needIds.includes(id));
  const { publishedAt: at, publishedBy: by } = plan;
  const answer = { by, mutationId: `${id}-answer` };
  const item = itemOf(plan);
  if (item) {
    const first = versions.find((version) => version && itemOf(version)) ?? plan;
    const reason = itemOf(first)?.description ?? item.description;
    return {
      state: 'adopted',
      changedAt: at,
      answers: [{ ...answer, at: first.publishedAt, state: 'adopted', reason }],
      planItem: { planId: plan._id, itemId: item.itemId, title: item.title, at },
    };
  }
  if (!declined) return open;
  return {
    state: 'declined',
    changedAt: at,
    answers: [{ ...answer, at, state: 'declined', reason: declined }],
  };
}
