import type { PageName } from '../../../src/routes';
import type { SeenPage } from '../support/seen-page';
import { communityOf, FILLS, personOf, type Fill, type Office, type Place } from './fill';

/** Page, who sees it and in which community; `{c}` in what its address needs is the community's id. */
type Row = readonly [page: PageName, place: Place, office: Office, params?: string];

/** The pages that are lists, or hold what somebody wrote. */
const ALWAYS: readonly Row[] = [
  ['pages/home', 'plan', 'owner'],
  ['pages/needs', 'plan', 'owner'],
  ['household/my-needs', 'plan', 'owner'],
  ['household/report', 'plan', 'owner'],
  ['pages/plan', 'plan', 'owner'],
  ['household/plan-answers', 'plan', 'owner'],
  ['pages/ballot', 'ballot', 'owner'],
  ['household/objections', 'ballot', 'owner'],
  ['pages/works', 'works', 'owner'],
  ['household/ideas', 'works', 'owner'],
  ['supervisor/doors', 'plan', 'supervisor'],
  ['supervisor/flats', 'plan', 'supervisor', 'b=1'],
  ['supervisor/alerts', 'plan', 'supervisor'],
  ['supervisor/canvass', 'ballot', 'supervisor'],
  ['supervisor/canvass-building', 'ballot', 'supervisor', 'b=1'],
  ['supervisor/papers', 'ballot', 'supervisor'],
  ['supervisor/proxies', 'ballot', 'supervisor'],
  ['supervisor/update', 'works', 'supervisor'],
  ['worker/desk', 'plan', 'worker'],
  ['worker/needs', 'plan', 'worker'],
  ['worker/ideas', 'works', 'worker'],
  ['worker/plan', 'plan', 'worker'],
  ['worker/roll', 'plan', 'worker'],
  ['worker/objections', 'ballot', 'worker'],
];

/** Those that only the demo city fills: what they list is encrypted with a key of the cloud. */
const ONLY_EMPTY: readonly Row[] = [['worker/supervisors', 'plan', 'worker']];

/** Those that show one thing, which has to be there. */
const OF_ONE: readonly Row[] = [
  ['pages/need', 'plan', 'owner', 'id={c}:need-1'],
  ['household/plan-item', 'plan', 'owner', 'plan={c}:plan&item={c}:plan:1'],
  ['household/plan-versions', 'plan', 'owner', 'plan={c}:plan'],
  ['worker/need', 'plan', 'worker', 'id={c}:need-1'],
  ['worker/objection', 'ballot', 'worker', 'id={c}:objection-1'],
];

/** Any words: what a page says depends on how much there is, and it has settled before it is looked at. */
const ANYTHING = /./;

const seenOf = ([page, place, office, params]: Row, fill: Fill): SeenPage & { readonly fill: Fill } => ({
  name: `${page.replace('/', '-')}-${fill}`,
  fill,
  openid: personOf(fill, place, office),
  says: ANYTHING,
  leadsTo: page,
  route: `/${page}/index?${[`c=${communityOf(fill, place)}`, params]
    .filter(Boolean)
    .join('&')
    .replaceAll('{c}', communityOf(fill, place))}`,
});

export const FILLED_PAGES = FILLS.flatMap((fill) =>
  (fill === 'empty' ? [...ALWAYS, ...ONLY_EMPTY] : [...ALWAYS, ...OF_ONE]).map((row) => seenOf(row, fill)),
);
