import { readPhoneNumber, type PhoneAnswer, type PhoneEvent } from '../../client/phone-number';
import { demoPhoneCode } from '../app/personas';

export type NoNumber = Extract<PhoneAnswer, { readonly refused: unknown }>['refused'] | 'no-persona';

/** The code to send, or why there is none: from WeChat's button, or in the browser from the persona (no event). */
export async function takePhoneCode(
  event?: PhoneEvent,
): Promise<{ readonly code: string } | { readonly refused: NoNumber }> {
  if (event) return readPhoneNumber(event);
  const code = await demoPhoneCode();
  return code ? { code } : { refused: 'no-persona' };
}
