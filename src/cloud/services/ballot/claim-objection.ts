import { atomically } from '../../data/atomically';
import { operators } from '../../data/database';
import type { Answering } from '../../data/documents/ballot';

/**
 * Takes the objection for this answer, or says why it is not the caller's to answer now. The claim of a run that broke
 * off ends by itself; what it may have done by then stands, and so does its word.
 */
export async function claimObjection(
  objectionId: string,
  mine: Answering,
  upheld: boolean,
  now: number,
): Promise<'OBJECTION_ANSWERED' | 'OBJECTION_HALF_UPHELD' | null> {
  return atomically(async (atom) => {
    const objection = await atom.get('objections', objectionId);
    const other = objection?.answering;
    if (objection?.state !== 'open') return 'OBJECTION_ANSWERED';
    if (other && other.mutationId !== mine.mutationId) {
      if (now < other.until) return 'OBJECTION_ANSWERED';
      if (other.takesEffect && !upheld) return 'OBJECTION_HALF_UPHELD';
    }
    const takesEffect = mine.takesEffect || other?.takesEffect === true;
    await atom.update('objections', objectionId, { answering: operators.set({ ...mine, takesEffect }) });
    return null;
  });
}
