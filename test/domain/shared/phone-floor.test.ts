import compat from 'core-js-compat';
import { getBrowsersList, getPolyfillInfo } from 'miniprogram-compat';
import { GLOBALS, METHODS, PROPERTIES } from '../../../config/lint/phone-floor.mjs';
import { OLDEST_LIBRARY } from '../../support/base-library';

/**
 * The lists of what old phones lack, held against two tables: WeChat's own (which phones each base library runs on, and
 * which functions it adds there) and core-js's (which function came with which browser). A new version of either table
 * tells when a name is missing here.
 */
const LIBRARIES = [OLDEST_LIBRARY, '2.23.1', '2.28.0', '2.30.0', '2.30.3', '3.6.0', '3.6.1'];

/** What the oldest phone that runs a base library lacks with all that the library adds, as core-js names it. */
function lackingWith(library: string): readonly string[] {
  const phones = (getBrowsersList(library) ?? []).filter((browser) => !browser.startsWith('safari'));
  const added = (getPolyfillInfo(library)?.coreJsModules ?? []).map((module) =>
    module.replace(/^esnext/, 'es'),
  );
  const { list } = compat({
    targets: phones.map((phone) => phone.replace(/^ios/, 'ios_saf')),
    modules: /^es\./,
  });
  return list.filter((module) => !added.includes(module));
}

/** What every phone has, and core-js mends in a detail that nobody here relies on (`Error` takes no `cause`, say). */
const MENDED =
  /^es\.(array\.(includes|push|unshift)|json\.(parse|stringify)|(aggregate-)?error\.cause|reflect\.to-string-tag|regexp\.flags|symbol\.match-all|typed-array\.(fill|set|sort))$/;
/** No name tells these from what others call so: `map` of an iterator, `union` of valibot. The app's types lack them. */
const TYPED =
  /^es\.(iterator\.|symbol\.dispose$|array-buffer\.detached$|set\.(union|intersection|difference)\.)/;

const capital = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
/** `es.array.find-last` is `findLast`, `es.disposable-stack.constructor` is `DisposableStack`. */
function nameOf(module: string): string {
  const [, holder = '', name = ''] = module.split('.');
  if (name === 'constructor') return capital(holder);
  const whole = capital(name.replace('at-alternative', 'at').replace('json', 'JSON'));
  return whole.charAt(0).toLowerCase() + whole.slice(1);
}

test('WeChat’s table has the phones of the floor', () => {
  expect(getBrowsersList(OLDEST_LIBRARY)).toEqual(expect.arrayContaining(['ios 12', 'chrome 66']));
});

test('every function that some phone lacks is forbidden', () => {
  const lacking = new Set(LIBRARIES.flatMap(lackingWith));
  expect(lacking).toContain('es.object.has-own');
  expect(lacking).not.toContain('es.array.flat-map');
  const known = [...GLOBALS, ...METHODS, ...PROPERTIES];
  const unknown = [...lacking].filter((module) => !MENDED.test(module) && !TYPED.test(module));
  expect(unknown.filter((module) => !known.includes(nameOf(module)))).toEqual([]);
});

test.each(LIBRARIES)(
  'with base library %s every phone has what is allowed above the oldest browsers',
  (library) => {
    const used = [
      'array.flat',
      'array.flat-map',
      'object.from-entries',
      'promise.all-settled',
      'promise.finally',
      'string.match-all',
      'string.trim-end',
      'global-this',
    ];
    const lacking = lackingWith(library);
    expect(used.filter((name) => lacking.includes(`es.${name}`))).toEqual([]);
  },
);
