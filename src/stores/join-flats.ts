import { createAction } from './create-action';
import { loadHome } from './home';

export const useLeave = createAction('joining.leave');

/** Moving out of a flat; the hub then shows what is left. */
export async function leaveFlat(communityId: string, unit: string): Promise<boolean> {
  const done = await useLeave.getState().run({ communityId, unit });
  if (done) await loadHome(undefined);
  return done;
}

export const useErase = createAction('joining.erase');

/** Has oneself erased from a community; nothing of it is left on the hub. */
export async function eraseMe(communityId: string): Promise<boolean> {
  const done = await useErase.getState().run({ communityId });
  if (done) await loadHome(undefined);
  return done;
}
