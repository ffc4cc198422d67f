import type { PageName } from '../../../src/routes';
import { pageOf, type SeenPage } from '../support/seen-page';
import { FAULTS, type Fault } from './faults';
import type { Fill } from './fill';

export const ROLES = ['resident', 'supervisor', 'worker', 'bureau'] as const;
export type Role = (typeof ROLES)[number];

/** One state of one page. */
export interface Shot {
  /** Names its pictures. */
  readonly name: string;
  readonly page: PageName;
  /** As the demo city has it, with so much in it, or with an answer that does not come. */
  readonly state: 'demo' | Fill | Fault;
  readonly seen: SeenPage;
}

/** Whose page it is: its folder says so, and residents have two. */
export function roleOf(page: PageName): Role {
  const [folder = ''] = page.split('/');
  return ROLES.find((role) => role === folder) ?? 'resident';
}

/** Names the page in the names of files: `pages-ballot`. */
export const slugOf = (page: PageName): string => page.replace('/', '-');

/** All states: as the demo city has a page, then filled in, then broken, each page's together. */
export function shotsOf(
  seen: readonly SeenPage[],
  filled: readonly (SeenPage & { readonly fill: Fill })[],
): readonly Shot[] {
  const pages = [...new Set(seen.map(pageOf))];
  return pages.flatMap((page) => {
    const here = seen.filter((each) => pageOf(each) === page);
    // A page that is opened by its address shows best what it does without an answer.
    const base = here.find(({ reach }) => reach === undefined) ?? here[0];
    return [
      ...here.map((each): Shot => ({
        name: `${slugOf(page)}-${each.name}`,
        page,
        state: 'demo',
        seen: each,
      })),
      ...filled
        .filter((each) => pageOf(each) === page)
        .map((each): Shot => ({ name: each.name, page, state: each.fill, seen: each })),
      ...(base ? FAULTS : []).map((fault): Shot => ({
        name: `${slugOf(page)}-${fault}`,
        page,
        state: fault,
        seen: base as SeenPage,
      })),
    ];
  });
}

/** Those of a part: a role, or words in the name of the page or of the state. Without any, all. */
export function partOf(shots: readonly Shot[], part: string): readonly Shot[] {
  const isRole = (ROLES as readonly string[]).includes(part);
  return shots.filter(({ page, name, seen }) =>
    isRole ? roleOf(page) === part : `${page} ${name} ${seen.name}`.includes(part),
  );
}
