import { transport } from './transport';
import type { Persona } from './wire';

/** Identities of the demonstration; none in the mini-program and none where no local cloud answers. */
export const personas = (): Promise<readonly Persona[]> => transport.personas();
export const currentPersona = (): string => transport.identity();
export const choosePersona = (openid: string): void => transport.choosePersona(openid);
/** Undefined on WeChat, where the button itself brings the code. */
export const demoPhoneCode = (): Promise<string | undefined> => transport.demoPhoneCode();
