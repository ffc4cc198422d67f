import { randomUUID } from 'node:crypto';
import type { ShiftedClock } from '../clock';
import type { RunningCall } from '../host/function-host';
import { refusal } from './api';
import type { Api, ApiAnswer, ApiArguments } from './api';
import { getPhoneNumber } from './phone-number';
import { imgSecCheck, mediaCheckAsync, msgSecCheck } from './security';
import { OpenApiState } from './state';
import { send } from './subscribe-message';
import { getUnlimited } from './wxacode';

const apis: Readonly<Record<string, Api>> = {
  'security.msgSecCheck': msgSecCheck,
  'security.imgSecCheck': imgSecCheck,
  'security.mediaCheckAsync': mediaCheckAsync,
  'subscribeMessage.send': send,
  'wxacode.getUnlimited': getUnlimited,
  'phonenumber.getPhoneNumber': getPhoneNumber,
};

/** The platform's error if a function's `config.json` does not list the API. */
export const noPermission = -604101;

/** The WeChat APIs that functions call through `cloud.openapi`, simulated. */
export class OpenApi {
  readonly state = new OpenApiState();

  /** @param push delivers an event to the app */
  constructor(
    private readonly clock: ShiftedClock,
    private readonly push: (event: Readonly<Record<string, unknown>>, delayMs: number) => void,
  ) {}

  /** Whether the call's function may use the API; unknown callers (tests with the SDK) may use all. */
  permits(api: string, call: RunningCall | null): boolean {
    return call === null || call.config.openapi.includes(api);
  }

  answer(name: string, args: ApiArguments): ApiAnswer {
    const refused = this.state.settings.refuse[name];
    if (refused !== undefined) return refusal(refused.errcode, refused.errmsg);
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
    if (api === undefined) return refusal(48001, `api unauthorized: ${name}`);
    return api(args, { state: this.state, now: this.clock.now(), newId: randomUUID, push: this.push });
  }
}
