import { ok } from '../../../domain/shared/result';
import { MIGRATIONS, RENEWALS } from '../../../domain/shared/upkeep';
import type { Handler } from '../../call';

export const listSteps: Handler<'upkeep.steps'> = async () =>
  ok({ renewals: RENEWALS, migrations: MIGRATIONS });
