import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { askOf, nameOf, OFFICE } from '../../services/joining/shown-number';

export const readOfficeAsked: Handler<'offices.asked'> = async ({ input, caller, now }) => {
  const found = await askOf(OFFICE, input.number, caller.openid, now);
  return 'ask' in found ? ok({ name: nameOf(found.ask) }) : refuse('NUMBER_UNKNOWN', found);
};
