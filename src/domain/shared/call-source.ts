/**
 * Sources on a person's device: the mini-program, the developer's tools and their local run, a web page, WeChat's page
 * crawler.
 */
const CLIENTS: readonly string[] = ['wx_client', 'wx_devtools', 'wx_localdebug', 'wx_crawler', 'web_client'];

/** The platform says what started a function: one link for every function that called the next, `wx_client,scf`. */
const linksOf = (source: string | undefined): readonly string[] =>
  (source ?? '').split(',').map((link) => link.trim());

/**
 * Whether a person's device is anywhere in the chain. `wx_http` is no device: it needs the mini-program's own secret,
 * whose holder can write the database anyway. A missing source is none either, since it is not documented how pushes
 * are marked.
 */
export const isFromClient = (source: string | undefined): boolean =>
  linksOf(source).some((link) => CLIENTS.includes(link));

/**
 * Whether somebody called through the platform's management interface, which needs the secret of the whole environment:
 * there is no person, no device anywhere in the chain, and it is not the timer. Whoever calls so can read and write
 * everything anyway; what is open to them here must still do no harm in other hands, because no documentation says which
 * source such a call has.
 */
export const isFromOperator = (call: {
  readonly openid: string | undefined;
  readonly source: string | undefined;
}): boolean => !call.openid && !isFromClient(call.source) && !linksOf(call.source).includes('wx_trigger');

/** Whether the platform's timer alone started the function. */
export const isFromTimer = (source: string | undefined): boolean =>
  linksOf(source).every((link) => link === 'wx_trigger');
