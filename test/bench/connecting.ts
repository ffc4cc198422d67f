import { sdkEnvironment, type LocalCloud, type Sdk } from '../support/local-cloud';

export interface Database {
  collection(name: string): { add(document: { data: unknown }): Promise<unknown> };
}

/** The SDK as the functions have it, in this process. */
export function connect(cloud: LocalCloud): Database {
  Object.assign(process.env, sdkEnvironment(cloud.adminUrl));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it reads the environment when it is loaded
  const sdk = require('wx-server-sdk') as Sdk;
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string });
  return sdk.database() as unknown as Database;
}
