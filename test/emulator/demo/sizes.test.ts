import { isHome } from '../../../src/emulator/demo/roll/layout';
import { entriesOf } from './support/city';

test('the small city has as many flats as its communities say, between 3,200 and 3,800', () => {
  let households = 0;
  let homes = 0;
  for (const [collection, document] of entriesOf('small')) {
    if (collection === 'communities') households += document.households;
    if (collection === 'parts' && isHome(document)) homes += 1;
  }
  expect(homes).toBe(households);
  expect(households).toBeGreaterThanOrEqual(3200);
  expect(households).toBeLessThanOrEqual(3800);
});
