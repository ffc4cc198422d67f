import type { CommunitySummary, CityFigures } from '../../../domain/city/summary';

/** The documents that the bureau's page reads: a small one for each community, and the city's under `_id: 'city'`. */
export type SummaryDoc =
  ({ readonly _id: string } & CommunitySummary) | ({ readonly _id: 'city' } & CityFigures);
