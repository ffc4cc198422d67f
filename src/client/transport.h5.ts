import { offline, unreachable, type Persona, type Transport } from './wire';

/**
 * Reaches the local cloud's gateway, at the page's own origin. In the browser a persona takes the place of the WeChat
 * account.
 */
const personaKey = 'local-persona';
const headers = () => ({ 'x-local-persona': transport.identity() });
const failed = () => (globalThis.navigator?.onLine === false ? offline : unreachable);
/**
 * The persona of this page for as long as it lives: if another window chooses one meanwhile, this window's vote must
 * not be sent as theirs.
 */
let self: string | undefined;
let known: Promise<readonly Persona[]> | undefined;

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`gateway answered ${response.status}`);
  return response.json();
}

async function readPersonas(): Promise<readonly Persona[]> {
  try {
    const list = await ask('/local/personas');
    return Array.isArray(list) ? (list as Persona[]) : [];
  } catch {
    // The local cloud does not serve this page, so there is no demonstration.
    known = undefined;
    return [];
  }
}

export const transport: Transport = {
  async call(event) {
    try {
      const body = (await ask('/call/api', {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/json' },
        body: JSON.stringify(event),
      })) as { result?: unknown; errCode?: number };
      return body.result === undefined ? { error: unreachable } : { reply: body.result };
    } catch {
      return { error: failed() };
    }
  },
  async upload(local, cloudPath) {
    try {
      const bytes = await (await fetch(local)).blob();
      const { fileID } = (await ask(`/upload?path=${encodeURIComponent(cloudPath)}`, {
        method: 'POST',
        headers: headers(),
        body: bytes,
      })) as { fileID: string };
      return { file: fileID };
    } catch {
      return { error: failed() };
    }
  },
  shown(file) {
    const address = file.replace(/^cloud:\/\/[^/]+\//, '/storage/');
    // Only the owner may see an upload until it is kept, but an `<img>` sends no header that says who asks.
    const own = address.startsWith('/storage/uploads/');
    return own ? `${address}?persona=${encodeURIComponent(transport.identity())}` : address;
  },
  identity: () => (self ??= globalThis.localStorage?.getItem(personaKey) ?? ''),
  onOnline: (back) => globalThis.addEventListener?.('online', back),
  personas: () => (known ??= readPersonas()),
  choosePersona: (openid) => globalThis.localStorage?.setItem(personaKey, openid),
  async demoPhoneCode() {
    const me = (await transport.personas()).find(({ openid }) => openid === transport.identity());
    return me?.phone && `demo-phone-${me.phone}-${Math.random().toString(36).slice(2, 10)}`;
  },
};
