import type { LocalCloud } from '../../support/local-cloud';
import { connectSdk } from '../../support/local-cloud';

/**
 * What `npm run deploy -- bureau NUMBER` does: looks up who shows this number, and writes that person into the database
 * as one of the bureau, since no procedure does.
 */
export async function appointBureau(cloud: LocalCloud, number: string, now: number): Promise<void> {
  const database = connectSdk(cloud).database();
  const found = await database
    .collection('asks')
    .where({ _id: `office:${number}` })
    .get();
  // The SDK's types know of callbacks too.
  const [asked] = (found as unknown as { readonly data: readonly { readonly openid: string }[] }).data;
  if (!asked) throw new Error(`nobody shows ${number}`);
  const document = { _id: asked.openid, memberships: [{ role: 'bureau' }], createdAt: now };
  await database.collection('people').add({ data: document });
}
