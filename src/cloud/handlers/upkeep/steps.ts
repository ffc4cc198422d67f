import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { migrations } from '../../services/upkeep/migrations';
import { renewals } from '../../services/upkeep/renewals';

export const listSteps: Handler<'upkeep.steps'> = async () =>
  ok({ renewals: Object.keys(renewals), migrations: Object.keys(migrations) });
