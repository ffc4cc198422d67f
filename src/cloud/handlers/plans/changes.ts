import type { ChangedItem, ChangesView, FieldChange } from '../../../contract/plan/plans';
import {
  planChanges,
  type ComparedField,
  type ItemChange,
  type PlanChanges,
} from '../../../domain/plan/changes';
import type { Disturbance, PlanItem } from '../../../domain/plan/plan';
import { ok } from '../../../domain/shared/result';
import { cut } from '../../../domain/shared/text';
import { refuse, type Handler } from '../../call';
import type { PlanDoc } from '../../data/documents/plan';
import { takeWhileFits } from '../../services/plan/take-while-fits';
import { findPlan } from '../../services/plan/views';

const WORDS_SHOWN = 60;

export const readChanges: Handler<'plans.changes'> = async ({ input: { communityId, planId, from } }) => {
  const plan = await findPlan(communityId, planId);
  if (!plan) return refuse('NOT_FOUND');
  const former = plan.previousId ? await findPlan(communityId, plan.previousId) : null;
  if (!former) return ok({ rows: [] });
  const all = planChanges(former, plan);
  const changes = changesView(former, plan, all);
  const first = from ? all.changed.findIndex((change) => change.after.itemId === from) + 1 : 0;
  const rest = all.changed.slice(first).map(changedItem);
  const rows = takeWhileFits(rest, rest.length, changes);
  const last = rows.at(-1);
  return ok({ changes, rows, ...(rows.length < rest.length && last && { next: last.itemId }) });
};

function changesView(
  before: PlanDoc,
  after: PlanDoc,
  { title, summary, added, dropped, same, costYuan }: PlanChanges,
): ChangesView {
  return {
    ...(title && { title: { before: before.title, after: after.title } }),
    summary,
    added: added.map(head),
    dropped: dropped.map(head),
    same,
    costYuan,
  };
}

const head = ({ itemId, title, costYuan, copied }: PlanItem) => ({
  itemId,
  title,
  costYuan,
  ...(copied && { copied }),
});

const changedItem = (change: ItemChange): ChangedItem => ({
  ...head(change.after),
  fields: change.fields.map((field) => fieldChange(field, change)),
});

function fieldChange(field: ComparedField, { before, after }: ItemChange): FieldChange {
  switch (field) {
    case 'costYuan':
      return {
        field,
        before: before.costYuan,
        after: after.costYuan,
        ...(before.copied && { copied: before.copied }),
      };
    case 'category':
      return { field, before: before.category, after: after.category };
    case 'place':
      return { field, before: before.place, after: after.place };
    case 'payers':
      return { field, before: before.payers ?? [], after: after.payers ?? [] };
    case 'pictures':
    case 'needIds':
      return { field, before: before[field].length, after: after[field].length };
    case 'affects':
      return { field, ...both(before.affects, after.affects) };
    case 'disturbance':
      return {
        field,
        ...both(shortenDisturbance(before.disturbance), shortenDisturbance(after.disturbance)),
      };
    default:
      return { field, ...both(words(before[field]), words(after[field])) };
  }
}

const both = <T>(before: T | undefined, after: T | undefined) => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

const words = (text: string | undefined) => (text === undefined ? undefined : cut(text, WORDS_SHOWN));
const shortenDisturbance = (disturbance: Disturbance | undefined) =>
  disturbance && { ...disturbance, text: cut(disturbance.text, WORDS_SHOWN) };
