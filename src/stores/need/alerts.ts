import Taro from '@tarojs/taro';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** Dangers that residents reported; those to which nobody has gone come first. */
export const useAlerts = createPageStore('alerts', 'alerts.list');
export const useTakeAlert = createAction('alerts.take');

/** "I see to it": shown at once, and read again for what others took meanwhile; answers whether it is so. */
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

/** Opens the phone with the number; whoever thinks better of it has done nothing wrong. */
export function callPhone(phoneNumber: string): void {
  void Promise.resolve(Taro.makePhoneCall({ phoneNumber })).catch(() => undefined);
}
