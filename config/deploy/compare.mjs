import { isDeepStrictEqual } from 'node:util';
import { compareFunctions } from './compare-functions.mjs';

/**
 * How an environment differs from what the code needs. Each item has an `id`, such as `index:needs/author`, and a state:
 *
 * - `fine`: as it must be.
 * - `missing`, `differs`: `apply` makes or corrects it, by its `fix`.
 * - `stuck`: nobody here can know what is right, so `apply` stops before it changes anything.
 * - `foreign`: not ours; it is only named.
 * - `unseen`: the management interface does not show it; a person has to look.
 *
 * What loosens security is corrected whoever set it; what is not understood is never touched.
 *
 * @param allow ids of stuck items that somebody has looked at and wants to leave as they are
 */
export function compare(desired, actual, keys, allow = []) {
  const items = [
    compareStorage(desired, actual),
    ...Object.entries(desired.collections).flatMap(([name, indexes]) =>
      compareCollection(name, indexes, actual.collections[name]),
    ),
    ...foreign('collection', actual.collectionNames, Object.keys(desired.collections)),
    ...compareFunctions(desired.functions, actual.functions, keys),
    ...foreign(
      'function',
      actual.functionNames,
      desired.functions.map(({ name }) => name),
    ),
    ...unseen(desired.functions, actual),
  ];
  return items.map((item) =>
    item.state === 'stuck' && item.allowable && allow.includes(item.id)
      ? { ...item, state: 'foreign' }
      : item,
  );
}

/** Whether `apply` has something to do. */
export const fixesOf = (items) => items.filter(({ fix }) => fix);
export const stuckOf = (items) => items.filter(({ state }) => state === 'stuck');

const foreign = (kind, names, ours) =>
  names
    .filter((name) => !ours.includes(name))
    .map((name) => ({ id: `${kind}:${name}`, state: 'foreign', why: 'foreign', name }));

/** What only WeChat's own console has: `verify` sees the first by its effect, the others nobody but a person. */
const unseen = (functions, { hasPolicies }) => [
  ...functions
    .filter(({ openapi }) => openapi.length > 0)
    .map(({ name, openapi }) => ({ id: `openapi:${name}`, state: 'unseen', why: 'openapi', name, openapi })),
  { id: 'messagePush', state: 'unseen', why: 'messagePush' },
  { id: 'lifecycle', state: 'unseen', why: 'lifecycle' },
  // In such an environment a policy that somebody wrote has the last word on who may read.
  ...(hasPolicies ? [{ id: 'policies', state: 'unseen', why: 'policies' }] : []),
];

function compareStorage({ storageRule }, { storage }) {
  const id = 'storage';
  if (storage.acl === 'CUSTOM' && isDeepStrictEqual(storage.rule, storageRule)) return { id, state: 'fine' };
  return { id, state: 'differs', why: 'storageRule', was: storage, fix: { do: 'setStorageRule' } };
}

function compareCollection(name, indexes, there) {
  if (!there) {
    return [
      {
        id: `collection:${name}`,
        state: 'missing',
        why: 'collection',
        name,
        indexes: indexes.length,
        fix: { do: 'makeCollection', name },
      },
      ...indexes.map((fields) => missingIndex(name, fields)),
    ];
  }
  const permission =
    there.permission === 'ADMINONLY'
      ? { id: `permission:${name}`, state: 'fine' }
      : {
          id: `permission:${name}`,
          state: 'differs',
          why: 'permission',
          name,
          was: there.permission,
          fix: { do: 'closeCollection', name },
        };
  return [
    { id: `collection:${name}`, state: 'fine' },
    permission,
    ...compareIndexes(name, indexes, there.indexes),
  ];
}

/** The name of an index; only what has these very fields in this order may bear it. */
export const indexName = (fields) => fields.join('_').replaceAll('.', '_');

const missingIndex = (name, fields) => ({
  id: `index:${name}/${indexName(fields)}`,
  state: 'missing',
  why: 'index',
  name,
  fields,
  fix: { do: 'makeIndex', name, fields },
});

/** The indexes that every collection has without anybody's doing: its `_id`, and in some consoles the creator's. */
const PLATFORM_INDEXES = [['_id'], ['_openid']];

function compareIndexes(name, wanted, there) {
  const known = [...wanted, ...PLATFORM_INDEXES];
  const has = (fields) => there.find((index) => isDeepStrictEqual(index.fields, fields));
  const named = (fields) => there.find((index) => index.name === indexName(fields));
  const items = wanted.map((fields) => {
    const id = `index:${name}/${indexName(fields)}`;
    const same = has(fields);
    if (same?.unique) return { id, state: 'stuck', why: 'indexUnique', name, index: same.name };
    if (same) return { id, state: 'fine' };
    const other = named(fields);
    if (other)
      return { id, state: 'stuck', why: 'indexOther', name, index: other.name, fields, was: other.fields };
    return missingIndex(name, fields);
  });
  const extra = there.filter(
    (index) =>
      !known.some((fields) => isDeepStrictEqual(index.fields, fields)) &&
      !wanted.some((fields) => index.name === indexName(fields)),
  );
  return [
    ...items,
    ...extra.map((index) => ({
      id: `index:${name}/${index.name}`,
      state: 'stuck',
      allowable: true,
      why: 'indexUnknown',
      name,
      index: index.name,
    })),
  ];
}
