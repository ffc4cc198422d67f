import type { PageName } from '../../../src/routes';
import type { Picture } from './picture';
import { VIEWS } from './picture';
import { roleOf, ROLES, slugOf, type Role } from './shots';

/** A drawn picture of how a page is meant to be. */
export interface Goal {
  /** Without its ending. */
  readonly name: string;
  /** Where the page of the gallery finds it. */
  readonly file: string;
}

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  resident: '居民',
  supervisor: '监督员',
  worker: '社区',
  bureau: '住建局',
};

const style = `body{margin:24px;background:#eee;font:15px/1.5 'Noto Sans CJK SC',sans-serif;color:#221e1a}
nav a{margin-right:12px}section{margin:0 0 32px}.row{display:flex;gap:16px;overflow-x:auto;align-items:flex-start}
figure{margin:0;flex:none}figure img{display:block;max-height:900px;max-width:900px;background:#fff}
figcaption{padding:4px 0}.goal img{outline:3px solid #1f6b4a}`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const figure = (file: string, caption: string, kind = ''): string =>
  `<figure class="${kind}"><figcaption>${escape(caption)}</figcaption><a href="${encodeURI(file)}"><img loading="lazy" src="${encodeURI(file)}" alt="${escape(caption)}"></a></figure>`;

/** The goals of a page: of its very name, or of its name and more (`pages-ballot-care`). */
export const goalsOf = (
  page: PageName,
  goals: readonly Goal[],
  pages: readonly PageName[],
): readonly Goal[] =>
  goals.filter(({ name }) => {
    const fits = (each: PageName) => name === slugOf(each) || name.startsWith(`${slugOf(each)}-`);
    const best = pages.filter(fits).sort((one, other) => other.length - one.length)[0];
    return best === page;
  });

/** The page to look through: by role, page and state, from files beside it. */
export function galleryPage(pictures: readonly Picture[], goals: readonly Goal[] = []): string {
  const pages = [...new Set(pictures.map(({ shot }) => shot.page))];
  const roles = ROLES.filter((role) => pages.some((page) => roleOf(page) === role));
  const section = (page: PageName): string => {
    const goal = goalsOf(page, goals, pages).map(({ name, file }) => figure(file, `目标：${name}`, 'goal'));
    const here = pictures.filter(({ shot }) => shot.page === page);
    const rows = Object.entries(VIEWS).map(([view, { says }]) => {
      const seen = here.filter((picture) => picture.view === view);
      const states = seen.map(({ shot, file }) => figure(file, `${says} ${shot.state} ${shot.seen.name}`));
      return states.length > 0 ? `<div class="row">${states.join('')}</div>` : '';
    });
    const goalRow = goal.length > 0 ? `<div class="row">${goal.join('')}</div>` : '';
    return `<section id="${slugOf(page)}"><h3>${page}</h3>${goalRow}${rows.join('')}</section>`;
  };
  const links = pages.map((page) => `<a href="#${slugOf(page)}">${page}</a>`).join('');
  const parts = roles.map((role) => {
    const own = pages.filter((page) => roleOf(page) === role);
    return `<h2>${ROLE_NAMES[role]}</h2>${own.map(section).join('')}`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>画面</title><style>${style}</style><nav>${links}</nav>${parts.join('')}</html>`;
}

const sheetStyle = `body{margin:12px;background:#ddd;font:11px/1.3 'Noto Sans CJK SC',sans-serif}
main{display:flex;flex-wrap:wrap;gap:8px}div{width:150px}div.wide{width:320px}
img{display:block;width:100%;height:330px;object-fit:cover;object-position:top;background:#fff}
span{display:block;height:2.6em;overflow:hidden;overflow-wrap:anywhere}`;

/** All pictures of a role at a glance: their upper parts, small. */
export function contactSheet(pictures: readonly Picture[]): string {
  const cells = pictures.map(
    ({ file, view }) =>
      `<div class="${view}"><span>${escape(file.replace(/\.jpg$/, ''))}</span><img src="${encodeURI(file)}"></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${sheetStyle}</style><main>${cells.join('')}</main>`;
}
