import { isTurnRunning } from '../../../domain/shared/turn';
import { atomically } from '../../data/atomically';
import { operators } from '../../data/database';
import type { Answering } from '../../data/documents/ballot';

/**
 * Takes the objection for this answer, or says why it is not the caller's to answer now. What an answer that broke off
 * may have done stands, and so does its word.
 *
 * @returns the claim before, which may have had an effect, or the refusal
 */
export async function claimObjection(
  objectionId: string,
  mine: Answering,
  upheld: boolean,
  now: number,
): Promise<'OBJECTION_ANSWERED' | 'OBJECTION_HALF_UPHELD' | { readonly before?: Answering }> {
  return atomically(async (atom) => {
    const objection = await atom.get('objections', objectionId);
    const other = objection?.answering;
    if (objection?.state !== 'open') return 'OBJECTION_ANSWERED';
    if (other && other.answeredWith !== mine.answeredWith && isTurnRunning(other.until, now))
      return 'OBJECTION_ANSWERED';
    if (other?.takesEffect && !upheld) return 'OBJECTION_HALF_UPHELD';
    const takesEffect = mine.takesEffect || other?.takesEffect === true;
    await atom.update('objections', objectionId, { answering: operators.set({ ...mine, takesEffect }) });
    return other ? { before: other } : {};
  });
}
