import { runTimer } from '../../support/run-timer';
import type { Browser } from 'playwright-core';
import { DAY_MS, HOUR_MS, startOfShanghaiDay } from '../../../src/domain/shared/time';
import { apiOf, type Api } from '../../support/api';
import { aPhone, launchBrowser, type Phone } from '../../support/browser';
import { builtApp } from '../../support/built-app';
import { startLocalCloud, type LocalCloud } from '../../support/local-cloud';
import { aPicture } from './a-picture';

/** One browser, one local cloud, and a phone for each person that takes part. */
export interface Journey {
  readonly cloud: LocalCloud;
  readonly api: Api;
  /** The same phone each time: what it stored is still there. */
  readonly phoneOf: (openid: string) => Promise<Phone>;
  /** A phone on which nobody has been chosen yet. */
  readonly newPhone: () => Promise<Phone>;
  /** Moves the cloud's clock on to this moment; phones follow when the app is opened again. */
  readonly travelTo: (at: number) => Promise<void>;
  /** The next nine in the morning: whatever has to be done on one day runs into no midnight. */
  readonly travelToMorning: () => Promise<void>;
  readonly runTimer: () => Promise<void>;
  /** SIGKILL, then the same folder, port and clock again. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** By default in the demo city; `none`: in a city in which nothing is yet. */
export async function aJourney(demo: 'small' | 'none' = 'small'): Promise<Journey> {
  const appDir = builtApp();
  const [cloud, browser] = await Promise.all([startLocalCloud({ demo, appDir }), launchBrowser()]);
  const phones = new Map<string, Phone>();
  let shiftMs = 0;
  const now = async () => (await cloud.control<{ now: number }>('clock')).now;
  const travelTo = async (at: number) => {
    shiftMs += at - (await now());
    await cloud.control('clock', { shiftMs });
  };
  return {
    cloud,
    api: apiOf(cloud),
    async phoneOf(openid) {
      const known = phones.get(openid);
      if (known) return known;
      const phone = await aPhone(browser, { cloud, openid });
      phones.set(openid, phone);
      return phone;
    },
    newPhone: () => aPhone(browser, { cloud }),
    travelTo,
    travelToMorning: async () => travelTo(startOfShanghaiDay(await now()) + DAY_MS + 9 * HOUR_MS),
    async runTimer() {
      await runTimer(cloud);
    },
    crash: () => cloud.restart(),
    stop: () => stop(browser, cloud),
  };
}

async function stop(browser: Browser, cloud: LocalCloud): Promise<void> {
  await browser.close();
  await cloud.stop();
}

/** Chooses a file of these words in the dialogue that the button opens. */
export async function chooseSheet(phone: Phone, button: string, name: string, words: string): Promise<void> {
  const asked = phone.page.waitForEvent('filechooser');
  await phone.tap(button);
  await (await asked).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(words) });
}

/** Chooses a picture in the file dialogue that the page opens. */
export async function addPicture(phone: Phone, name: string): Promise<void> {
  const asked = phone.page.waitForEvent('filechooser');
  await phone.tap('加照片');
  await (await asked).setFiles(aPicture(name));
  await phone.shows('1 / ');
}
