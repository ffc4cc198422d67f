import * as v from 'valibot';
import type { CityHealth } from '../../domain/city/health';
import type { CityFigures, CommunitySummary } from '../../domain/city/summary';
import { returns } from '../procedure';
import { city } from '../roles';

export const bureau = {
  /** Every community, ordered by district and name, never by merit. */
  overview: returns<{ readonly figures: CityFigures; readonly communities: readonly CommunitySummary[] }>()({
    kind: 'query',
    access: city,
    input: v.strictObject({}),
    errors: [],
  }),
  /** How the service stands. */
  health: returns<CityHealth>()({
    kind: 'query',
    access: city,
    input: v.strictObject({}),
    errors: [],
  }),
};
