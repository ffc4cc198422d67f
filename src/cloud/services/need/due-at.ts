import { numberIn } from '../../../domain/city/setting';
import { answerDueAt } from '../../../domain/need/deadline';
import type { CommunityDoc } from '../../data/documents/home';
import { readRecentSettings } from '../city/settings';

/**
 * When a need that begins to wait at `from` has to be answered: within the community's own days, or else the city's. A
 * need keeps its day, whatever either of them sets later.
 */
export async function readDueAt(
  community: Pick<CommunityDoc, 'answerDays'> | null,
  from: number,
  now: number,
): Promise<number> {
  const days = community?.answerDays ?? numberIn(await readRecentSettings(now), 'answerDays');
  return answerDueAt(from, days);
}
