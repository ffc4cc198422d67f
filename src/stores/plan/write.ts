import { COUNT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { api } from '../../client/api';
import { newMutationId } from '../../client/mutation-id';
import { choosePictures } from '../../client/pictures';
import { upload } from '../../client/upload';
import type { Problem } from '../../client/wire';
import type { PlanItem } from '../../domain/plan/plan';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPageStore } from '../kit/create-page-store';
import {
  blankPlan,
  draftFromPublished,
  toggleNeed,
  dropStrangers,
  type PlanDraft,
  type PublishedPlan,
} from '../../domain/plan/draft';
import { usePlan } from './pages';
import { planGaps } from '../../domain/plan/draft-gaps';
import {
  blankItem,
  givenOf,
  itemFromNeed,
  type DraftNeed,
  type ItemDraft,
} from '../../domain/plan/draft-item';

/** The needs without an answer, most households first. */
export const useDrafting = createPageStore('worker-drafting', 'plans.drafting');
export const usePublishPlan = createAction('plans.publish');
export const useWithdrawPlan = createAction('plans.withdraw');
/** The plan in force and its alternatives. */
export const usePublishedPlans = createPageStore('worker-plans', 'plans.list');

/** A published plan with the full text of its items, loaded page by page; the reason if a page does not come. */
async function wholePlan(communityId: string, planId: string): Promise<PublishedPlan | Problem> {
  const head = await api.plans.read({ communityId, planId });
  if (!head.ok) return head.error;
  if (!head.value.plan) return { code: 'NOT_FOUND', details: null };
  const items: PlanItem[] = [];
  for (let after: string | undefined; ;) {
    const page = await api.plans.items({ communityId, planId, ...(after && { after }) });
    if (!page.ok) return page.error;
    items.push(...page.value.rows);
    after = page.value.next;
    if (!after) break;
  }
  const { title, summary, alternative } = head.value.plan;
  return { planId, title, summary, alternative, items };
}

interface PlanStore extends DraftForm<PlanDraft, never, [communityId: string]> {
  readonly changeItem: (key: string, change: Partial<ItemDraft>) => void;
  /** Adds an item; returns its key. */
  readonly addItem: (need?: DraftNeed) => Promise<string>;
  readonly removeItem: (key: string) => void;
  readonly toggle: (key: string, needId: string) => void;
  /** The version that the draft continues, once it has been fetched; for showing what would change. */
  readonly published?: PublishedPlan;
  /** Why a published plan, or a picture, did not get through. */
  readonly problem?: Problem;
  readonly fetching: boolean;
  /** Takes a published plan over as the draft: the one in force, or an alternative. */
  readonly takePublished: (planId: string) => Promise<void>;
  /** Fetches the version that the draft continues, if it has one and it is not there yet. */
  readonly fetchPublished: () => Promise<void>;
  /** Lets the worker choose pictures or drawings, and stores each at once. */
  readonly addPictures: (key: string) => Promise<void>;
  readonly removePicture: (key: string, picture: string) => void;
  /** Publishes if nothing is missing; returns whether it was done. */
  readonly publish: () => Promise<boolean>;
}

const isBlank = (draft: PlanDraft) => draft.title === '' && draft.summary === '' && draft.items.length === 0;

/** Loads what the plan's form needs: the open needs, and the plan in force if there is one. */
export async function loadDrafting(communityId: string): Promise<void> {
  await Promise.all([
    useDrafting.getState().load({ communityId }),
    usePlan.getState().load({ communityId }),
    usePublishedPlans.getState().load({ communityId }),
  ]);
}

/** Every need that an item may take up: the open ones, and those of the plan that may be changed. */
export function listNeedsToTake(
  drafting: ReturnType<typeof useDrafting.getState>['view'],
  plan: ReturnType<typeof usePlan.getState>['view'],
): readonly DraftNeed[] {
  const open = 'value' in drafting ? drafting.value.needs : [];
  const planned = 'value' in plan ? (plan.value.plan?.items ?? []) : [];
  const known = new Set(open.map(({ needId }) => needId));
  return [
    ...open,
    // The plan does not have a need's own category, and the item's may be a different one.
    ...planned.flatMap(({ needs }) => needs.filter(({ needId }) => !known.has(needId))),
  ];
}

/** The draft of a plan. */
export const usePlanDraft = create<PlanStore>()((set, get) => {
  const form = createDraft<PlanDraft, never, [communityId: string]>(
    {
      key: (communityId) => `plan:${communityId}`,
      blank: blankPlan,
      isBegun: (draft) => !isBlank(draft),
      opened() {
        usePublishPlan.getState().reset();
        set({ published: undefined, problem: undefined });
      },
    },
    set,
    get,
  );
  const community = () => get().at?.[0] ?? '';
  const picturesOf = (itemKey: string) =>
    get().draft.items.find(({ key }) => key === itemKey)?.pictures ?? [];
  return {
    ...form,
    fetching: false,
    open(communityId) {
      if (communityId !== community() || isBlank(get().draft)) form.open(communityId);
    },
    changeItem(itemKey, change) {
      const { items } = get().draft;
      get().change({ items: items.map((item) => (item.key === itemKey ? { ...item, ...change } : item)) });
    },
    async addItem(need) {
      const itemKey = await newMutationId();
      const added = need ? itemFromNeed(itemKey, need) : blankItem(itemKey);
      get().change({ items: [...get().draft.items, added] });
      return itemKey;
    },
    removeItem(itemKey) {
      get().change({ items: get().draft.items.filter(({ key }) => key !== itemKey) });
    },
    toggle: (itemKey, needId) => get().replace(toggleNeed(get().draft, itemKey, needId)),
    async takePublished(planId) {
      if (get().fetching) return;
      const into = form.take();
      if (!into) return;
      set({ fetching: true, problem: undefined });
      const plan = await wholePlan(community(), planId);
      set({ fetching: false });
      if (!into.isOpen()) return;
      if ('code' in plan) return set({ problem: plan });
      set({ published: plan });
      get().replace(draftFromPublished(plan));
    },
    async fetchPublished() {
      const { draft, published, fetching, take } = get();
      const of = take();
      const { view } = usePlan.getState();
      const inForce = 'value' in view ? view.value.plan?.planId : undefined;
      const planId = draft.alternative ? draft.revises : inForce;
      if (!planId || fetching || published?.planId === planId) return;
      const plan = await wholePlan(community(), planId);
      if (of?.isOpen() && !('code' in plan)) set({ published: plan });
    },
    async addPictures(itemKey) {
      const into = form.take();
      set({ problem: undefined });
      const room = COUNT.itemPictures[1] - picturesOf(itemKey).length;
      const { paths, trouble } = await choosePictures(room);
      if (!into?.isOpen()) return;
      // The pictures are stored at once, so no lasting copy is needed.
      set({ trouble: trouble === 'not-kept' ? undefined : trouble });
      for (const path of paths) {
        const stored = await upload('plans', path);
        if (!into.isOpen()) return;
        if ('error' in stored) return set({ problem: stored.error });
        get().changeItem(itemKey, { pictures: [...picturesOf(itemKey), stored.file] });
      }
    },
    removePicture(itemKey, picture) {
      get().changeItem(itemKey, { pictures: picturesOf(itemKey).filter((other) => other !== picture) });
    },
    async publish() {
      const sent = form.take();
      if (!sent) return false;
      const drafting = useDrafting.getState().view;
      const takeable = listNeedsToTake(drafting, usePlan.getState().view);
      // Without the list the phone cannot tell which needs are strangers; the cloud will say so.
      const draft = 'value' in drafting ? dropStrangers(sent.draft, takeable) : sent.draft;
      if (planGaps(draft).length > 0) return false;
      const items = draft.items.flatMap((item) => givenOf(item) ?? []);
      const { alternative, revises } = draft;
      const done = await usePublishPlan.getState().run({
        communityId: sent.at[0],
        title: draft.title.trim(),
        summary: draft.summary.trim(),
        items,
        ...(alternative && { alternative, ...(revises && { revises }) }),
      });
      if (done) {
        sent.drop();
        sent.clear();
        if (sent.isOpen()) set({ published: undefined });
      }
      return done;
    },
  };
});
