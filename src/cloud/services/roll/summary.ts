import type { RollDoc } from '../../data/documents/roll';
import type { RollSummary } from '../../../contract/roll/roll';

export const summaryOf = ({
  parts: count,
  owners,
  areaCenti,
  buildings,
  importedAt,
}: RollDoc): RollSummary => ({
  parts: count,
  owners,
  areaCenti,
  buildings,
  importedAt,
});
