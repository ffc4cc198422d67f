import type { CommunitySummary, CityFigures } from '../../../domain/city/summary';

/** What the bureau's page reads: one small document a community, and the city's own under `_id: 'city'`. */
export type SummaryDoc =
  ({ readonly _id: string } & CommunitySummary) | ({ readonly _id: 'city' } & CityFigures);
