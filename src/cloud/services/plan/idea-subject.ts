import type { PlanDoc, PlanItemDoc } from '../../data/documents/plan';

type Subject =
  | { readonly plan: Pick<PlanDoc, 'line'> }
  | { readonly item: Pick<PlanItemDoc, 'line'> }
  | { readonly works: string };

/** What ideas are gathered under: lines, so that a new version of a plan keeps what was said of the former. */
export function subjectOf(subject: Subject): string {
  if ('plan' in subject) return `plan:${subject.plan.line}`;
  return 'item' in subject ? `item:${subject.item.line}` : `works:${subject.works}`;
}
