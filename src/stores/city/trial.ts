import { create } from 'zustand';
import type { HomeView } from '../../contract/home/home';
import type { TrialStep } from '../../domain/ballot/trial-steps';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

export const useTrial = createPageStore('trial', 'trials.read');
export const useTrialHome = createPageStore('trial-home', 'home.read');
export const useStartTrial = createAction('trials.start');
export const useStepTrial = createAction('trials.step');
export const useFillTrial = createAction('trials.vote');
export const useEndTrial = createAction('trials.end');

/** How many of the invented owners vote, and how many agree, in per cent as typed. */
interface Shares {
  readonly turnout: string;
  readonly agree: string;
  readonly change: (change: Partial<Pick<Shares, 'turnout' | 'agree'>>) => void;
}
export const useShares = create<Shares>()((set) => ({
  turnout: '80',
  agree: '75',
  change: (change) => set(change),
}));

export const isShare = (digits: string): boolean => /^\d{1,3}$/.test(digits) && Number(digits) <= 100;

export const isTrial = (home: HomeView): boolean => home.kind === 'member' && home.community.kind === 'trial';

/** The hub tells whether it is a trial; a real community has no clock to ask for. */
export async function loadTrial(communityId: string): Promise<void> {
  await useTrialHome.getState().load({ communityId });
  const { view } = useTrialHome.getState();
  if ('value' in view && isTrial(view.value)) await useTrial.getState().load({ communityId });
}

export function resetTrial(): void {
  for (const action of [useStartTrial, useStepTrial, useFillTrial, useEndTrial]) action.getState().reset();
}

/** Moves the trial's clock on, and looks at what has become of its ballot. */
export async function stepTrial(communityId: string, to: TrialStep): Promise<void> {
  useFillTrial.getState().reset();
  await useStepTrial.getState().run({ communityId, to });
  await loadTrial(communityId);
}

export async function fillTrial(communityId: string): Promise<void> {
  const { turnout, agree } = useShares.getState();
  await useFillTrial.getState().run({ communityId, turnout: Number(turnout), agree: Number(agree) });
  await loadTrial(communityId);
}
