import { create } from 'zustand';
import { dropDraft, readDraft, saveDraft } from '../client/drafts';
import { newMutationId } from '../client/mutation-id';
import { createAction } from './create-action';
import { createPageStore } from './create-page-store';
import { usePlan } from './plan';
import {
  blankItem,
  blankPlan,
  costOf,
  fromPublished,
  itemFromNeed,
  planGaps,
  toggleNeed,
  withoutStrangers,
  type DraftNeed,
  type ItemDraft,
  type PlanDraft,
} from './worker-plan-draft';

/** The needs not yet answered, most households first. */
export const useDrafting = createPageStore('plans.drafting');
export const usePublishPlan = createAction('plans.publish');

interface PlanStore {
  readonly community: string;
  readonly draft: PlanDraft;
  readonly restored: boolean;
  readonly volatile: boolean;
  readonly open: (communityId: string) => void;
  readonly change: (change: Partial<PlanDraft>) => void;
  readonly changeItem: (key: string, change: Partial<ItemDraft>) => void;
  /** Answers the new item's key. */
  readonly addItem: (need?: DraftNeed) => Promise<string>;
  readonly removeItem: (key: string) => void;
  readonly toggle: (key: string, needId: string) => void;
  /** Takes the plan in force as the draft. */
  readonly takePublished: () => void;
  /** Publishes when nothing is missing; answers whether it was done. */
  readonly publish: () => Promise<boolean>;
}

const isBlank = (draft: PlanDraft) => draft.title === '' && draft.summary === '' && draft.items.length === 0;

/** Loads what a plan is written from: the open needs, and the plan in force when there is one. */
export async function loadDrafting(communityId: string): Promise<void> {
  await Promise.all([useDrafting.getState().load({ communityId }), usePlan.getState().load({ communityId })]);
}

/** Every need that an item may take up: the open ones, and those of the plan that may be changed. */
export function needsToTake(
  drafting: ReturnType<typeof useDrafting.getState>['view'],
  plan: ReturnType<typeof usePlan.getState>['view'],
): readonly DraftNeed[] {
  const open = 'value' in drafting ? drafting.value.needs : [];
  const planned = 'value' in plan ? (plan.value.plan?.items ?? []) : [];
  const known = new Set(open.map(({ needId }) => needId));
  return [
    ...open,
    // The plan does not tell a need's own category, and its item's may be another one.
    ...planned.flatMap(({ needs }) => needs.filter(({ needId }) => !known.has(needId))),
  ];
}

/** A plan as far as it is written; every change is a draft on the phone until it is published. */
export const usePlanDraft = create<PlanStore>()((set, get) => {
  const key = () => `plan:${get().community}`;
  const put = (draft: PlanDraft) => set({ draft, volatile: !saveDraft(key(), draft) });
  return {
    community: '',
    draft: blankPlan,
    restored: false,
    volatile: false,
    open(communityId) {
      if (communityId === get().community && !isBlank(get().draft)) return;
      set({ community: communityId });
      usePublishPlan.getState().reset();
      const earlier = readDraft<PlanDraft>(key());
      set({
        draft: earlier ?? blankPlan,
        restored: earlier !== undefined && !isBlank(earlier),
        volatile: false,
      });
    },
    change: (change) => put({ ...get().draft, ...change }),
    changeItem(itemKey, change) {
      const { draft } = get();
      put({
        ...draft,
        items: draft.items.map((item) => (item.key === itemKey ? { ...item, ...change } : item)),
      });
    },
    async addItem(need) {
      const itemKey = await newMutationId();
      const { draft } = get();
      put({ ...draft, items: [...draft.items, need ? itemFromNeed(itemKey, need) : blankItem(itemKey)] });
      return itemKey;
    },
    removeItem(itemKey) {
      const { draft } = get();
      put({ ...draft, items: draft.items.filter((item) => item.key !== itemKey) });
    },
    toggle: (itemKey, needId) => put(toggleNeed(get().draft, itemKey, needId)),
    takePublished() {
      const { view } = usePlan.getState();
      if ('value' in view && view.value.plan) put(fromPublished(view.value.plan));
    },
    async publish() {
      const { community } = get();
      const drafting = useDrafting.getState().view;
      const takeable = needsToTake(drafting, usePlan.getState().view);
      // Without the list nobody knows which needs are strangers; the cloud then says so.
      const draft = 'value' in drafting ? withoutStrangers(get().draft, takeable) : get().draft;
      if (planGaps(draft).length > 0) return false;
      const items = draft.items.flatMap(({ category, place, title, description, needIds, ...item }) =>
        category && place
          ? [
              {
                category,
                place,
                title: title.trim(),
                description: description.trim(),
                costYuan: costOf({ ...item, title, description, needIds }),
                needIds: [...needIds],
              },
            ]
          : [],
      );
      const done = await usePublishPlan
        .getState()
        .run({ communityId: community, title: draft.title.trim(), summary: draft.summary.trim(), items });
      if (done) {
        dropDraft(key());
        set({ draft: blankPlan, restored: false });
      }
      return done;
    },
  };
});
