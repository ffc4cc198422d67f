import * as cloud from 'wx-server-sdk';
import type { ContentCheckState } from '../../domain/shared/health';
import { logLine, messageOf } from '../data/log-line';

/** WeChat's scenes are 1 profile, 2 comment, 3 forum, 4 social log. What residents write and show counts as a forum. */
export const SCENE = 3;

/** At most 2,500 UTF-16 units, and never half of a character of two. */
const PIECE = /[\s\S]{1,2500}(?![\uDC00-\uDFFF])/g;

/**
 * Why WeChat's content check forbids these texts (security.msgSecCheck, version 2, at most 2,500 characters a call);
 * `null` if they pass. Every text that others will see has to pass the check, or WeChat refuses the mini-program at
 * review. The answer `review` counts as a refusal, because nobody here reviews texts.
 */
export async function textRefusal(
  openid: string,
  ...texts: readonly string[]
): Promise<'TEXT_REFUSED' | 'CONTENT_CHECK_UNAVAILABLE' | null> {
  const content = texts.filter(Boolean).join('\n');
  if (content === '') return null;
  try {
    for (const part of content.match(PIECE) ?? []) {
      const answer = await cloud.openapi.security.msgSecCheck({
        content: part,
        version: 2,
        scene: SCENE,
        openid,
      });
      if (answer.result.suggest !== 'pass') return 'TEXT_REFUSED';
    }
    return null;
  } catch (error) {
    logLine('warn', 'content check unavailable', { error: messageOf(error) });
    return 'CONTENT_CHECK_UNAVAILABLE';
  }
}

/** The platform's error if the function may not call an API, and WeChat's if the mini-program may not. */
const NOT_PERMITTED: readonly number[] = [-604101, 48001];
/** WeChat looked at the call: the user is unknown (40003), or has not used the mini-program in two hours (61010). */
const LOOKED_AT: readonly number[] = [40003, 61010];

/**
 * Asks for the check of a text that nobody wrote, which changes nothing. It tells a permission that was never uploaded
 * from a service that is away; both stop every text, and only the first can be mended here.
 */
export async function probeContentCheck(): Promise<ContentCheckState> {
  try {
    await cloud.openapi.security.msgSecCheck({ content: 'ok', version: 2, scene: SCENE, openid: 'nobody' });
    return { state: 'allowed', code: 0 };
  } catch (error) {
    const { errCode: code = -1 } = error as { readonly errCode?: number };
    if (NOT_PERMITTED.includes(code)) return { state: 'not-permitted', code };
    return { state: LOOKED_AT.includes(code) ? 'allowed' : 'unreachable', code };
  }
}
