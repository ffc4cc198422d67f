/** Ids of stored files, `cloud://environment.bucket/path`, as they stand anywhere in our documents. */
const FILE_ID = /^(cloud:\/\/[^/]+\/)(.+)$/;

/** `[prefix, path]` of an id; `null` if the text is none. */
export const partsOf = (text) => FILE_ID.exec(text)?.slice(1) ?? null;

/** Adds every file id in a value to the set. */
export function collectFileIds(value, into) {
  if (typeof value === 'string') {
    if (FILE_ID.test(value)) into.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collectFileIds(each, into);
  }
}

/**
 * The value with the files of one place in another. What a ballot has signed or hashed and published holds no file id; only
 * the fingerprint of a plan covers pictures, and it is made once, when the notice is published.
 */
export function moveFileIds(value, from, to) {
  if (from === to) return value;
  if (typeof value === 'string')
    return value.startsWith(from) && FILE_ID.test(value) ? to + value.slice(from.length) : value;
  if (Array.isArray(value)) return value.map((each) => moveFileIds(each, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moveFileIds(each, from, to)]));
}
