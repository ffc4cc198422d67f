import { act } from '@testing-library/react';
import { contract } from '../../../src/contract/contract';
import type { Procedure } from '../../../src/contract/procedure';
import type { LocalCloud } from '../../support/local-cloud';
import Taro, { storage } from '../../support/taro';

const BUSY = { ok: false, error: { code: 'BUSY', details: null } };

/** A phone between the pages and the cloud: reads go through, unless they are held; what would change something is refused. */
export interface Phone {
  /** Addresses that the pages have gone to. */
  readonly went: string[];
  readonly errors: string[];
  readonly hold: () => void;
  readonly release: () => void;
  /** Until what is here already is drawn. */
  readonly draw: () => Promise<void>;
  /** Until every answer has come and is drawn. */
  readonly settle: () => Promise<void>;
}

export function aPhone(cloud: LocalCloud, openid: string): Phone {
  storage.clear();
  const went: string[] = [];
  const errors: string[] = [];
  let underWay = 0;
  let released = Promise.resolve();
  let release = (): void => undefined;

  const callFunction = async ({ data }: { data: { procedure: string } }): Promise<{ result: unknown }> => {
    if (kindOf(data.procedure) !== 'query') return { result: BUSY };
    underWay += 1;
    try {
      await released;
      return { result: (await cloud.call(openid, 'api', data)).result };
    } finally {
      underWay -= 1;
    }
  };
  Taro.cloud.callFunction.mockImplementation(callFunction);
  Taro.cloud.uploadFile.mockRejectedValue(new Error('nothing is uploaded'));
  for (const way of ['navigateTo', 'redirectTo', 'reLaunch'] as const)
    Taro[way].mockImplementation(async (...args: unknown[]) => {
      went.push((args[0] as { url: string }).url);
      return {};
    });
  jest
    .spyOn(console, 'error')
    .mockImplementation((...args: unknown[]) => void errors.push(args.map(String).join(' ').slice(0, 300)));

  const draw = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));
  return {
    went,
    errors,
    hold: () => void (released = new Promise((resolve) => (release = resolve))),
    release: () => release(),
    draw,
    async settle() {
      for (let quiet = 0; quiet < 2; quiet += 1) {
        await draw();
        if (underWay > 0) quiet = -1;
      }
    },
  };
}

function kindOf(name: string): string | undefined {
  const [area = '', action = ''] = name.split('.');
  const actions: Readonly<Record<string, Procedure>> | undefined = contract[area as keyof typeof contract];
  return actions?.[action]?.kind;
}
