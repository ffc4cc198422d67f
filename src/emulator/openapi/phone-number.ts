import { refusal, textOf } from './api';
import type { Api } from './api';

/** A code that contains the number it stands for: it can only exist here. */
const demoCode = /^demo-phone-(\d{11})-.+$/;

/** The phone number behind a one-time code: known from the settings, or `demo-phone-<11 digits>-<anything>`. */
export const getPhoneNumber: Api = (args, { state, now }) => {
  const code = textOf(args, 'code');
  const number = state.settings.phones[code] ?? demoCode.exec(code)?.[1];
  if (number === undefined || state.usedCodes.has(code)) return refusal(40029, 'invalid code');
  state.usedCodes.add(code);
  return {
    phone_info: {
      phoneNumber: number,
      purePhoneNumber: number,
      countryCode: '86',
      watermark: { timestamp: Math.floor(now / 1000), appid: 'wx-local' },
    },
  };
};
