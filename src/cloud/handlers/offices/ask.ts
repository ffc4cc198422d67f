import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { showNumber, OFFICE } from '../../services/joining/shown-number';
import { textRefusal } from '../../platform/content-check';

export const askForOffice: Handler<'offices.ask'> = async ({ input, caller, now, random }) => {
  const { mutationId, name } = input;
  const refused = await textRefusal(caller.openid, name);
  if (refused) return refuse(refused);
  return ok(await showNumber({ place: OFFICE, openid: caller.openid, mutationId, name }, now, random));
};
