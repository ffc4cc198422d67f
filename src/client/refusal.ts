/**
 * Why WeChat did not open something, read from what its `fail` or its event gives.
 * - `cancelled`: the person closed it. WeChat says the same for 拒绝 in its window for the phone number.
 * - `undeclared`: the mini-program's owner has not declared or been granted it; nothing the person could do.
 * - `not-agreed`: the person has not agreed to the privacy guide.
 * - `not-allowed`: the phone, or this mini-program's settings in WeChat, keep the camera or the album closed.
 * - `used-up`: the owner's quota of phone numbers.
 * - `too-old`: this WeChat does not have it.
 */
export type Refusal =
  'cancelled' | 'undeclared' | 'not-agreed' | 'not-allowed' | 'used-up' | 'too-old' | 'unknown';

/** What WeChat says with a refusal; `errno` came later, so old ones say it in words alone. */
export interface Said {
  readonly errMsg?: string;
  readonly errno?: number | string;
}

/** WeChat's numbers: PublicErrno, the guide on privacy (104, 112), the guide on phone numbers (1400001). */
const numbers: Readonly<Record<string, Refusal>> = {
  3: 'not-allowed',
  102: 'undeclared',
  103: 'not-allowed',
  104: 'not-agreed',
  112: 'undeclared',
  1400001: 'used-up',
};

/**
 * The words, in the order in which they are asked: “privacy permission is not authorized” must not be taken for a
 * closed camera. A cancellation stands at the end, as “fail cancel” or “fail user deny”: words in between may be
 * anything.
 */
const words: readonly (readonly [RegExp, Refusal])[] = [
  [/not declared in the privacy/i, 'undeclared'],
  [/privacy permission|disagree|agree privacy/i, 'not-agreed'],
  [/fail:?\s*(user )?(cancel|deny|denied)\w*( by user)?\s*$/i, 'cancelled'],
  [/auth(orize)? ?(deny|denied)|system permission|permission denied|no response/i, 'not-allowed'],
  [/no quota|quota/i, 'used-up'],
  [/no permission/i, 'undeclared'],
  [/not (support|a function|implemented)|can ?not find|unsupported/i, 'too-old'],
];

export function readRefusal(said: unknown): Refusal {
  const { errMsg, errno } = (said ?? {}) as Said;
  const byNumber = errno === undefined ? undefined : numbers[String(errno)];
  if (byNumber) return byNumber;
  // Where WeChat lacks a function, calling it throws an error that has a message.
  const text = errMsg ?? (said instanceof Error ? said.message : '');
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
}
