import { ok } from '../../../domain/shared/result';
import { type Handler } from '../../call';
import { showNumber, OFFICE } from '../../services/joining/shown-number';

export const askForOffice: Handler<'offices.ask'> = async ({ input, caller, now, random }) => {
  const { mutationId, name } = input;
  return ok(await showNumber({ place: OFFICE, openid: caller.openid, mutationId, name }, now, random));
};
