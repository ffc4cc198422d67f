import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Phone } from '../../support/browser';
import type { LocalCloud } from '../../support/local-cloud';
import type { SeenPage } from '../support/seen-page';
import { NORMAL } from '../support/sizes';
import { aVisitor, keyOf, type Visitor } from '../support/visitor';
import { breakCalls, FAULTS, type Fault } from './faults';
import { VIEWS, viewsOf, type Picture, type View } from './picture';
import type { Shot } from './shots';

interface Studio {
  readonly browser: Browser;
  readonly cloud: LocalCloud;
  readonly folder: string;
  /** Visitors at the same time. */
  readonly lanes: number;
  readonly onTrouble: (shot: Shot, error: unknown) => void;
}

/** Takes the pictures of all shots; a shot that cannot be taken is reported, the others are. In the order of the shots. */
export async function takePictures(shots: readonly Shot[], studio: Studio): Promise<readonly Picture[]> {
  const people = [...new Set(shots.map(({ seen }) => keyOf(seen)))];
  const rounds = people.map((person) => shots.filter(({ seen }) => keyOf(seen) === person));
  const taken = new Map<Shot, readonly Picture[]>();
  const lane = async (): Promise<void> => {
    const visitor = aVisitor(studio.browser, studio.cloud);
    const addresses = new Map<SeenPage, string>();
    for (let round = rounds.shift(); round; round = rounds.shift()) {
      for (const shot of round) {
        try {
          taken.set(shot, await take(shot, visitor, addresses, studio.folder));
        } catch (error) {
          studio.onTrouble(shot, error);
        }
      }
    }
    await visitor.close();
  };
  await Promise.all(Array.from({ length: studio.lanes }, lane));
  return shots.flatMap((shot) => taken.get(shot) ?? []);
}

const isFault = (state: Shot['state']): state is Fault => (FAULTS as readonly string[]).includes(state);

/** None for a fault of a page that asks the cloud nothing. */
async function take(
  shot: Shot,
  visitor: Visitor,
  addresses: Map<SeenPage, string>,
  folder: string,
): Promise<readonly Picture[]> {
  const { seen, state } = shot;
  if (!isFault(state)) {
    const { phone } = await visitor.visit(seen, NORMAL);
    addresses.set(seen, addressOf(phone));
    return pictures(shot, phone, folder);
  }
  const route = seen.reach ? (addresses.get(seen) ?? seen.route) : seen.route;
  let asked = () => 0;
  const { phone } = await visitor.start({ ...seen, route }, NORMAL, async ({ page }) => {
    asked = await breakCalls(page, state);
  });
  await phone.page.locator('.screen:visible').first().waitFor();
  if (state === 'loading') await phone.page.waitForFunction(hasDrawn);
  else await phone.settled();
  const taken = asked() === 0 ? [] : await pictures(shot, phone, folder);
  // The answers that are held back would come as soon as nobody holds them, and be kept on the phone for the next shot.
  await phone.page.goto(new URL('/local/clock', phone.page.url()).href);
  return taken;
}

const addressOf = ({ page }: Phone): string => new URL(page.url()).hash.slice(1);

/** Runs in the page: what it shows until the answer comes has been drawn, twice, so that its questions are out. */
const hasDrawn = (): Promise<boolean> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));

async function pictures(shot: Shot, phone: Phone, folder: string): Promise<readonly Picture[]> {
  const views = viewsOf(shot);
  const files: Picture[] = [];
  for (const view of views) {
    const { width, care } = VIEWS[view];
    await phone.page.setViewportSize({ width, height: 844 });
    await phone.page.evaluate(showCare, care);
    const file = `${shot.name}-${view}.jpg`;
    await phone.whole((whole) => whole.screenshot({ path: join(folder, file), type: 'jpeg', quality: 80 }));
    files.push({ shot, view: view satisfies View, file });
  }
  return files;
}

/** Runs in the page: 关怀 is this class and nothing else, so the page need not be opened again. */
function showCare(care: boolean): void {
  for (const screen of document.querySelectorAll('.screen')) screen.classList.toggle('screen--care', care);
}
