/**
 * Where the conformance suite runs: on a local cloud of its own, or, when `CLOUDBASE_ENV` names an environment and
 * `TENCENTCLOUD_SECRETID` and `TENCENTCLOUD_SECRETKEY` are given, on that one. Collections get a prefix of their
 * own there, and what they hold is removed at the end.
 */
import { resolve } from 'node:path';
import { connectSdk, startLocalCloud } from '../../support/local-cloud';
import type { LocalCloud, Sdk } from '../../support/local-cloud';
import type { Collection, Database } from './sdk-types';

const environment = process.env.CLOUDBASE_ENV;
const prefix = environment === undefined ? '' : `conformance_${Date.now().toString(36)}_`;

/**
 * A step that only the local cloud can answer: it simulates WeChat's server, starts functions of this folder,
 * shortens a time, or looks at the server from outside. On a real environment the test is skipped.
 */
export const localOnly: jest.It = environment === undefined ? test : test.skip;

export interface Suite {
  readonly sdk: Sdk;
  readonly db: Database;
  /** The local cloud; throws on a real environment, hence only inside `localOnly`. */
  readonly cloud: LocalCloud;
  /** The name of a collection, which is created on its first use in a test file. */
  readonly created: (name: string) => Promise<string>;
  readonly collection: (name: string) => Collection;
}

/** To be called once at the top of a test file. */
export function conformance(flags: readonly string[] = []): Suite {
  let cloud: LocalCloud | null = null;
  let sdk: Sdk | null = null;
  let db: Database | null = null;
  const names = new Set<string>();

  function given<T>(value: T | null): T {
    if (value === null) throw new Error('only after beforeAll, and the cloud only when it is local');
    return value;
  }

  beforeAll(async () => {
    if (environment === undefined) {
      cloud = await startLocalCloud({ functionsDir: resolve(__dirname, '../functions'), flags });
      sdk = connectSdk(cloud);
    } else {
      sdk = jest.requireActual<Sdk>('wx-server-sdk');
      sdk.init({ env: environment });
    }
    db = sdk.database() as unknown as Database;
  });

  afterAll(async () => {
    if (cloud !== null) return cloud.stop();
    const { command } = given(db);
    for (const name of names) {
      await given(db)
        .collection(prefix + name)
        .where({ _id: command.exists(true) })
        .remove();
    }
  });

  return {
    get sdk() {
      return given(sdk);
    },
    get db() {
      return given(db);
    },
    get cloud() {
      return given(cloud);
    },
    async created(name) {
      if (!names.has(name)) await given(db).createCollection(prefix + name);
      names.add(name);
      return prefix + name;
    },
    collection: (name) => given(db).collection(prefix + name),
  };
}
