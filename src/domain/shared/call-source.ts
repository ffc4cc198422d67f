/** What a person holds: the mini-program, the developer's tools and their local run, a web page, WeChat's page crawler. */
const CLIENTS: readonly string[] = ['wx_client', 'wx_devtools', 'wx_localdebug', 'wx_crawler', 'web_client'];

/** The platform's word for what started a function, a link for every function that called the next: `wx_client,scf`. */
const linksOf = (source: string | undefined): readonly string[] =>
  (source ?? '').split(',').map((link) => link.trim());

/**
 * Whether a person's device stands anywhere in the chain. `wx_http` is none: it takes the mini-program's own secret,
 * whose holder can write the database anyway; nor is a source that is missing, since nobody says how pushes are marked.
 */
export const isFromClient = (source: string | undefined): boolean =>
  linksOf(source).some((link) => CLIENTS.includes(link));

/** Whether the platform's timer alone started the function. */
export const isFromTimer = (source: string | undefined): boolean =>
  linksOf(source).every((link) => link === 'wx_trigger');
