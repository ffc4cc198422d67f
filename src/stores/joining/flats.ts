import { createAction } from '../kit/create-action';
import { leaveCommunity } from '../kit/create-viewing';
import { loadHome } from '../home/home';

export const useLeave = createAction('joining.leave');

/** Moves the caller out of a flat; the hub then shows their other flats. */
export async function leaveFlat(communityId: string, unit: string): Promise<boolean> {
  const done = await useLeave.getState().run({ communityId, unit });
  if (done) await goneFrom(communityId);
  return done;
}

export const useErase = createAction('joining.erase');

/** Erases the caller from a community; the hub no longer shows it. */
export async function eraseMe(communityId: string): Promise<boolean> {
  const done = await useErase.getState().run({ communityId });
  if (done) await goneFrom(communityId);
  return done;
}

/** Also drops what the phone keeps of the community. If a flat there is left, it is asked for again. */
async function goneFrom(communityId: string): Promise<void> {
  leaveCommunity(communityId);
  await loadHome(undefined);
}
