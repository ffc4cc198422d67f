/**
 * The oldest phones (iOS 12; Chrome 66 in WeChat 8 for Android) with the oldest base library allowed, 2.21.2: what they
 * lack of the language. Whether a name belongs here is decided by two tables, WeChat's own of what each base library
 * adds (npm: miniprogram-compat) and core-js's of what each browser has; `test/weapp/phone-floor.test.ts` holds these
 * lists against both. `flatMap`, `fromEntries`, `matchAll`, `allSettled` and `globalThis` are not here: every base
 * library that meets such a phone adds them. `replaceAll` would be added, too, but is as easily written with a pattern.
 */
export const SYNTAX = 2019;

/** Names of globals. What WeChat's JavaScript has on no phone, as it is no browser, is among them. */
export const GLOBALS = [
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Float16Array',
  'Iterator',
  'AsyncIterator',
  'WeakRef',
  'FinalizationRegistry',
  'DisposableStack',
  'AsyncDisposableStack',
  'SuppressedError',
  'structuredClone',
  'queueMicrotask',
  'Atomics',
  'SharedArrayBuffer',
  'Intl',
  'TextEncoder',
  'TextDecoder',
  'AbortController',
];

/** Names of properties and methods that nothing else is called by. */
export const PROPERTIES = [
  'hasOwn',
  'replaceAll',
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'fromAsync',
  'groupBy',
  'isWellFormed',
  'toWellFormed',
  'withResolvers',
  'getOrInsert',
  'getOrInsertComputed',
  'symmetricDifference',
  'isDisjointFrom',
  'isSubsetOf',
  'isSupersetOf',
  'sumPrecise',
  'f16round',
  'getFloat16',
  'setFloat16',
  'transferToFixedLength',
  'isRawJSON',
  'rawJSON',
  'toBase64',
  'fromBase64',
  'setFromBase64',
  'toHex',
  'fromHex',
  'setFromHex',
  'zipKeyed',
  'asyncDispose',
];

/** What every phone has and answers in its own way, by the language and the data that it was sold with. */
export const LOCAL = ['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];

/**
 * Words that may well be the name of a field: only a call is refused, and so no method of ours has such a name. What
 * libraries call so, too (`union` of valibot), is left to the types: see config/tsconfig.phone.json.
 */
export const METHODS = ['at', 'with', 'try', 'isError', 'escape', 'transfer', 'canParse'];

const LOOKBEHIND = /\(\?<[=!]/;
const named = ({ computed, property }) => (computed ? property.value : property.name);
const isGlobal = ({ name }, parent) =>
  GLOBALS.includes(name) &&
  !(parent?.type === 'MemberExpression' && !parent.computed && parent.property.name === name) &&
  !(parent?.type === 'Property' && !parent.computed && parent.key.name === name);

const asksFor = (node, name) =>
  node?.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.name === name;

/** `typeof A`, and the second `A` of `typeof A === 'function' && A`. */
function isGuarded(node, parent) {
  if (asksFor(parent, node.name)) return true;
  if (parent?.type !== 'LogicalExpression' || parent.operator !== '&&' || parent.right !== node) return false;
  return [parent.left.left, parent.left.right].some((side) => asksFor(side, node.name));
}

/**
 * What in a node of a syntax tree (ESTree) some old phone lacks, in words for the author; undefined if nothing. It
 * reads our source (as a rule of ESLint) and the built files alike, where every package is, too.
 */
export function lacking(node, parent) {
  if (node.type === 'Identifier' && isGlobal(node, parent) && !isGuarded(node, parent)) return node.name;
  if (node.type === 'MemberExpression' && [...PROPERTIES, ...LOCAL].includes(named(node)))
    return `.${named(node)}`;
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const { callee } = node;
    // `x.at(0)`, and `x.at.call(x, 0)`, into which Babel makes `x?.at(0)`.
    const called =
      named(callee) === 'call' && callee.object.type === 'MemberExpression' ? callee.object : callee;
    if (METHODS.includes(named(called))) return `.${named(called)}()`;
  }
  if (node.type === 'Literal') {
    if (typeof node.bigint === 'string') return `${node.bigint}n`;
    const pattern = node.regex?.pattern ?? node.value;
    if (typeof pattern === 'string' && LOOKBEHIND.test(pattern)) return 'look-behind in a pattern';
  }
  if (node.type === 'TemplateElement' && LOOKBEHIND.test(node.value.raw)) return 'look-behind in a pattern';
  return undefined;
}

/** Forbids in everything that reaches a phone what old phones lack. */
export const oldPhones = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { lacking: 'Old phones have no {{what}}: see config/lint/phone-floor.mjs.' },
  },
  create(context) {
    const check = (node) => {
      const what = lacking(node, node.parent);
      if (what) context.report({ node, messageId: 'lacking', data: { what } });
    };
    return {
      Identifier: check,
      MemberExpression: check,
      CallExpression: check,
      Literal: check,
      TemplateElement: check,
    };
  },
};
