import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { showNumber } from '../../services/joining/shown-number';
import { textRefusal } from '../../services/joining/text-refusal';

/** Where numbers for offices are shown: in no community, since the giver says for which. */
export const OFFICE = 'office';

export const askForOffice: Handler<'offices.ask'> = async ({ input, caller, now, random }) => {
  const { mutationId, name } = input;
  const refused = await textRefusal(caller.openid, name);
  if (refused) return refuse(refused);
  return ok(await showNumber({ place: OFFICE, openid: caller.openid, mutationId, name }, now, random));
};
