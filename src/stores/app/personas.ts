import type { Persona } from '../../client/wire';
import { transport } from '../../client/transport';
import { page } from '../../routes';

/** Identities of the demonstration; empty in the mini-program, and when no local cloud answers. */
export const personas = (): Promise<readonly Persona[]> => transport.personas();
export const currentPersona = (): string => transport.identity();

/**
 * In the browser, the persona's number takes the place of WeChat's. Undefined on WeChat, where the button brings the
 * code.
 */
export const demoPhoneCode = (): Promise<string | undefined> => transport.demoPhoneCode();

/** Hands the phone to another person: the app restarts with that person's storage and outbox. */
export function restartAs(openid: string): void {
  if (openid === currentPersona()) return;
  transport.choosePersona(openid);
  globalThis.location.hash = page('pages/home');
  globalThis.location.reload();
}
