import { join } from 'node:path';
import { startLocalCloud } from '../support/local-cloud';
import { aPhone, launchBrowser } from '../support/browser';

/**
 * Calls of functions that the compiled app makes for its first screen: the built browser app is opened in Chromium
 * against the local cloud, and every `POST /call/…` is counted until the page shows the community and nothing
 * loads any more.
 */
export async function countFirstScreenCalls(appDir = join(__dirname, '../../dist/h5')): Promise<number> {
  const cloud = await startLocalCloud({ demo: 'small', appDir });
  const browser = await launchBrowser();
  try {
    const phone = await aPhone(browser, { cloud, openid: 'demo-tenant-c-needs' });
    let calls = 0;
    phone.context.on('request', (request) => {
      if (request.method() === 'POST' && new URL(request.url()).pathname.startsWith('/call/')) calls += 1;
    });
    await phone.open();
    await phone.shows('梧桐里小区');
    await phone.settled();
    return calls;
  } finally {
    await browser.close();
    await cloud.stop();
  }
}
