import { choosePersona, currentPersona, personas } from '../../client/personas';

/** Identities of the local demonstration, for the page that switches between them. */
export { currentPersona, personas };

/** Another person holds the phone now: the app starts anew, with that person's storage and outbox. */
export function restartAs(openid: string): void {
  if (openid === currentPersona()) return;
  choosePersona(openid);
  globalThis.location.hash = '/pages/home/index';
  globalThis.location.reload();
}
