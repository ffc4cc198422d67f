import { healthFaults, type CityHealth, type HealthSubject } from '../../domain/city/health';
import { shanghaiDay } from '../../domain/shared/time';
import { createPageStore } from '../kit/create-page-store';

export const useHealth = createPageStore('city-health', 'bureau.health');

/** What has to be looked into today. */
export const faultsNow = (health: CityHealth): readonly HealthSubject[] =>
  healthFaults(health, shanghaiDay(Date.now()));
