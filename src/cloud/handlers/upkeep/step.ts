import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { migrations } from '../../services/upkeep/migrations';
import { renewals } from '../../services/upkeep/renewals';
import { takeStep } from '../../services/upkeep/step';

const STEPS = { ...renewals, ...migrations };

export const takeUpkeepStep: Handler<'upkeep.step'> = async ({ input: { step: name, after, mode } }) => {
  const from = Buffer.from(after, 'base64url').toString('utf8');
  const { next, ...counted } = await takeStep(STEPS[name], from, mode === 'look');
  return ok({ ...counted, ...(next !== undefined && { next: Buffer.from(next).toString('base64url') }) });
};
