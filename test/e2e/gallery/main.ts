import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { runTimer } from '../../support/run-timer';
import { SEEN_PAGES } from '../support/pages';
import { aSeededCloud } from '../support/seeded-cloud';
import { FILLED_PAGES } from './filled-pages';
import { contactSheet, galleryPage, type Goal } from './html';
import type { Picture } from './picture';
import { putFills } from './put-fills';
import { partOf, roleOf, ROLES, shotsOf } from './shots';
import { takePictures } from './take';

const PICTURE = /^\.(png|jpe?g|webp)$/;

interface Wishes {
  /** Words in a page's or a state's name, or a role; empty for everything. */
  readonly part: string;
  /** A folder of goal pictures, named after pages. */
  readonly beside?: string;
  readonly folder: string;
  readonly lanes: number;
  readonly say: (text: string) => void;
}

/** Makes the gallery in the folder; answers how many pictures it has and of how many states none could be taken. */
export async function makeGallery({ part, beside, folder, lanes, say }: Wishes) {
  const shots = partOf(shotsOf(SEEN_PAGES, FILLED_PAGES), part);
  if (shots.length === 0) return { pictures: 0, missing: 0 };
  // Without a part it is made anew; a part leaves the pictures of the others, whose index it is not.
  if (part === '') rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [cloud, browser] = await Promise.all([aSeededCloud(), launchBrowser()]);
  let missing = 0;
  try {
    await putFills(cloud);
    // What the report and the hub show of them is counted by the timer.
    await runTimer(cloud);
    say(`${shots.length} states to look at`);
    const onTrouble = ({ name }: { readonly name: string }, error: unknown) => {
      missing += 1;
      say(`${name}: ${String(error).split('\n').slice(0, 2).join(' ').slice(0, 300)}`);
    };
    const pictures = await takePictures(shots, { browser, cloud, folder, lanes, onTrouble });
    writeFileSync(join(folder, 'index.html'), galleryPage(pictures, goalsFrom(beside, folder)));
    await drawSheets(browser, pictures, folder);
    return { pictures: pictures.length, missing };
  } finally {
    await browser.close();
    await cloud.stop();
  }
}

/** Copies the goals beside the pictures, so that the gallery can be handed on as one folder. */
function goalsFrom(beside: string | undefined, folder: string): readonly Goal[] {
  if (beside === undefined) return [];
  const from = resolve(beside);
  mkdirSync(join(folder, 'goals'), { recursive: true });
  return readdirSync(from)
    .filter((file) => PICTURE.test(extname(file)))
    .sort()
    .map((file) => {
      copyFileSync(join(from, file), join(folder, 'goals', file));
      return { name: basename(file, extname(file)), file: `goals/${file}` };
    });
}

/** One picture a role with all of its pages. */
async function drawSheets(browser: Browser, pictures: readonly Picture[], folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2600, height: 100 } });
  for (const role of ROLES) {
    const own = pictures.filter(({ shot }) => roleOf(shot.page) === role);
    if (own.length === 0) continue;
    const file = join(folder, `${role}.html`);
    writeFileSync(file, contactSheet(own));
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(folder, `${role}.png`), fullPage: true });
    rmSync(file);
  }
  await page.close();
}
