import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { migrations } from '../../services/upkeep/migrations';
import { renewals } from '../../services/upkeep/renewals';
import { takeStep, type Step } from '../../services/upkeep/step';

const STEPS: ReadonlyMap<string, Step> = new Map(Object.entries({ ...renewals, ...migrations }));

export const takeUpkeepStep: Handler<'upkeep.step'> = async ({ input: { step: name, after, mode } }) => {
  const step = STEPS.get(name);
  if (!step) return refuse('NOT_FOUND');
  const from = Buffer.from(after, 'base64url').toString('utf8');
  const { next, ...counted } = await takeStep(step, from, mode === 'look');
  return ok({ ...counted, ...(next !== undefined && { next: Buffer.from(next).toString('base64url') }) });
};
