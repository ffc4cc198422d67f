import { chromiumPath } from '../support/browser';
import { measureCities } from './city';
import { countFirstScreenCalls } from './first-screen';
import { measureMaking } from './making';
import { measureRoll } from './roll';
import { measureVerifying } from './verifying';
import { measureVoting } from './voting';

/** Everything that `npm run bench` measures; `quick` takes fewer rounds, so its ratios are rougher. */
export async function measure({ quick }: { readonly quick: boolean }) {
  const voting = await measureVoting(quick ? 3 : 9, quick ? 100 : 250);
  const { verify2000Seconds, tally2000Seconds } = await measureVerifying(quick ? 3 : 9);
  const roll = await measureRoll();
  const city = await measureCities(quick ? 30 : 200);
  const making = measureMaking();
  const homePageCalls = chromiumPath() === undefined ? null : await countFirstScreenCalls();
  return { ...voting, ...roll, ...city, ...making, verify2000Seconds, tally2000Seconds, homePageCalls };
}
