import type { PaperView } from '../../../contract/ballot/papers';
import type { ProxyView } from '../../../contract/ballot/proxies';
import { concernedBy } from '../../../domain/ballot/proxy';
import { isOwnMatter } from '../../../domain/joining/own-matter';
import type { Caller } from '../../call';
import type { PaperDoc, ProxyDoc } from '../../data/documents/ballot';
import { temporaryLinks } from '../../platform/files';

/** The most papers or authorisations in one answer: so many links to photos come in one request. */
export const ROWS = 30;

/** Papers as the second person sees them: without the first reading. */
export async function paperViews(docs: readonly PaperDoc[], caller: Caller): Promise<readonly PaperView[]> {
  const links = await temporaryLinks(docs.map(({ picture }) => picture));
  return docs.map(({ _id, units, channel, enteredAt, enteredBy, picture, state }) => ({
    paperId: _id,
    units,
    channel,
    enteredAt,
    mine: enteredBy === caller.openid,
    picture: links.get(picture) ?? '',
    state: state === 'differs' ? 'differs' : 'waiting',
  }));
}

export async function proxyViews(docs: readonly ProxyDoc[], caller: Caller): Promise<readonly ProxyView[]> {
  const links = await temporaryLinks(docs.map(({ picture }) => picture));
  return docs.map((proxy) => ({
    proxyId: proxy._id,
    units: proxy.units,
    proxyUnit: proxy.proxyUnit,
    expiresAt: proxy.expiresAt,
    enteredAt: proxy.enteredAt,
    mine: proxy.enteredBy === caller.openid,
    ...(isOwnMatter(caller, concernedBy(proxy)) && { own: true }),
    picture: links.get(proxy.picture) ?? '',
    state: proxy.state === 'confirmed' ? 'confirmed' : 'waiting',
    used: proxy.used,
  }));
}
