import { runTimer } from '../../support/run-timer';
import { builtApp } from '../../support/built-app';
import { startLocalCloud, type LocalCloud } from '../../support/local-cloud';
import { aNeedWithPictures } from './a-need-with-pictures';
import { aCityInTheMaking } from './the-city';
import { whatWaits } from './what-waits';

/** The demo city and what its story lacks, so that every page has something to show. */
export async function aSeededCloud(): Promise<LocalCloud> {
  const cloud = await startLocalCloud({ demo: 'small', appDir: builtApp() });
  await aNeedWithPictures(cloud);
  await whatWaits(cloud);
  await aCityInTheMaking(cloud);
  await runTimer(cloud);
  return cloud;
}
