import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { makePractice } from '../../services/city/practice';

export const openPractice: Handler<'communities.practice'> = async ({ caller, now, random }) =>
  ok(await makePractice(caller.openid, now, random));
