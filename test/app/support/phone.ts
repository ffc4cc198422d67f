import Taro from '@tarojs/taro';
import type { Problem } from '../../../src/client/wire';
import type { Output, ProcedureName } from '../../../src/contract/contract';
import { aJpeg } from '../../support/pictures';
import { files, storage } from '../../support/taro';

/** The cloud as a test plays it: what `callFunction` is asked, and how it answers. */
export const cloud = Taro.cloud as unknown as {
  callFunction: jest.Mock;
  uploadFile: jest.Mock;
};

/** The cloud's answer to this procedure, as the contract has it. */
export const answers = <N extends ProcedureName>(_procedure: N, value: Output<N>) => answersAny(value);
/** An answer whose content nobody reads, or that is wrong on purpose. */
export const answersAny = (value: unknown) => ({ result: { ok: true, value } });
export const refuses = (code: Problem['code'], details: unknown = null) => ({
  result: { ok: false, error: { code, details } },
});
export const network = (type: 'wifi' | 'none') =>
  ((Taro as unknown as { getNetworkType: jest.Mock }).getNetworkType = jest.fn(async () => ({
    networkType: type,
  })));

/** What was sent: procedure and input of every call, in order. */
export const sent = () =>
  cloud.callFunction.mock.calls.map(
    ([{ data }]) => data as { procedure: string; input: Record<string, unknown> },
  );

/** A new phone: empty storage, network on, nothing asked yet. */
export function newPhone(): void {
  storage.full = false;
  storage.clear();
  Object.assign(files, {
    gone: new Set(),
    full: false,
    kept: [],
    removed: [],
    written: new Map(),
    bytes: () => aJpeg(),
  });
  cloud.callFunction = jest.fn();
  cloud.uploadFile = jest.fn();
  network('wifi');
}
