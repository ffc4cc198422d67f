import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { listActs } from '../../services/audit/list-acts';

export const listActsOfOffices: Handler<'audit.ofOffices'> = async ({ input: { from } }) =>
  ok(await listActs({ circle: 'office' }, from));
