import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { checkActs } from '../../services/audit/link-acts';

export const checkActChain: Handler<'upkeep.checkActs'> = async ({ input }) =>
  ok(await checkActs(input.after));
