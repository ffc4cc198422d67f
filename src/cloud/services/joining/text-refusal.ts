import { checkText } from '../../platform/content-check';

/** Why WeChat's content check keeps these texts from being written; `null` when they pass. */
export async function textRefusal(
  openid: string,
  ...texts: readonly string[]
): Promise<'TEXT_REFUSED' | 'CONTENT_CHECK_UNAVAILABLE' | null> {
  const verdict = await checkText(openid, ...texts);
  if (verdict === 'passed') return null;
  return verdict === 'refused' ? 'TEXT_REFUSED' : 'CONTENT_CHECK_UNAVAILABLE';
}
