import { createAction } from '../kit/create-action';
import { leaveCommunity } from '../kit/create-viewing';
import { loadHome } from '../home/home';

export const useLeave = createAction('joining.leave');

/** Moving out of a flat; the hub then shows what is left. */
export async function leaveFlat(communityId: string, unit: string): Promise<boolean> {
  const done = await useLeave.getState().run({ communityId, unit });
  if (done) await goneFrom(communityId);
  return done;
}

export const useErase = createAction('joining.erase');

/** Has oneself erased from a community; nothing of it is left on the hub. */
export async function eraseMe(communityId: string): Promise<boolean> {
  const done = await useErase.getState().run({ communityId });
  if (done) await goneFrom(communityId);
  return done;
}

/** What the phone has kept of the community goes too; where a flat of it is left, it is asked for anew. */
async function goneFrom(communityId: string): Promise<void> {
  leaveCommunity(communityId);
  await loadHome(undefined);
}
