import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** Dangers that residents reported, those that nobody has taken on first. */
export const useAlerts = createPageStore('alerts', 'alerts.list');
export const useTakeAlert = createAction('alerts.take');

/** "I see to it": shows it at once, and reloads in case others took some meanwhile; returns whether it was done. */
export async function takeAlert(communityId: string, needId: string): Promise<boolean> {
  const done = await useTakeAlert.getState().run({ communityId, needId });
  const { now } = useTakeAlert.getState();
  if (!done || now.state !== 'done') return false;
  const { takenAt } = now.value;
  const { patch, reload } = useAlerts.getState();
  patch(({ alerts }) => ({
    alerts: alerts.map((alert) => (alert.needId === needId ? { ...alert, takenAt } : alert)),
  }));
  await reload();
  return true;
}
