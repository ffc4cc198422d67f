import { refusals } from './sentences.mjs';

/** A sentence for an error of the platform, of the network, or of this program (which shows its stack). */
export function sentenceFor(error) {
  const { code = '', message = '', action } = error;
  if (/^AuthFailure\.UnauthorizedOperation|^UnauthorizedOperation/.test(code))
    return refusals.notAuthorized(action);
  if (/^AuthFailure/.test(code)) return refusals.wrongSecrets;
  if (/^RequestLimitExceeded|^LimitExceeded\.(Request|Frequency)/.test(code)) return refusals.busy;
  if (/ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|network timeout|socket hang up/.test(`${code} ${message}`))
    return refusals.offline;
  if (error.name === 'CloudBaseError') return refusals.other(error);
  return error.stack ?? String(error);
}
