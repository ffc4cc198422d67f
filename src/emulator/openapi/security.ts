import { refusal, textOf } from './api';
import type { Api, ApiAnswer, ApiArguments } from './api';

const labels = { pass: 100, risky: 20001 } as const;

/** Longest text of `msgSecCheck`, in characters. */
export const longestText = 2500;

function refuseCommon(args: ApiArguments): ApiAnswer | null {
  if (args.version !== 2) return refusal(40097, 'invalid args: version must be 2');
  if (textOf(args, 'openid') === '') return refusal(40003, 'invalid openid');
  const { scene } = args;
  if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene))
    return refusal(40097, 'invalid args: scene is 1 to 4');
  return null;
}

/** Content check of a text, version 2: `{content, openid, scene, version}` → `result.suggest` pass or risky. */
export const msgSecCheck: Api = (args, { state, newId }) => {
  const refused = refuseCommon(args);
  if (refused !== null) return refused;
  const content = textOf(args, 'content');
  if (content === '') return refusal(47001, 'data format error: content is empty');
  if ([...content].length > longestText)
    return refusal(40097, `invalid args: content exceeds ${longestText}`);
  const risky = state.settings.riskyWords.some((word) => content.includes(word));
  const suggest = risky ? 'risky' : 'pass';
  const label = labels[suggest];
  return {
    result: { suggest, label },
    trace_id: newId(),
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  };
};

/**
 * Content check of a picture (2) or sound (1): answers with `trace_id` at once, pushes `wxa_media_check` later. The
 * verdict is risky if the path of its URL contains one of `riskyPaths`.
 */
export const mediaCheckAsync: Api = (args, { state, now, newId, push }) => {
  const refused = refuseCommon(args);
  if (refused !== null) return refused;
  if (args.media_type !== 1 && args.media_type !== 2)
    return refusal(40097, 'invalid args: media_type is 1 or 2');
  const url = textOf(args, 'media_url');
  if (!URL.canParse(url)) return refusal(40097, 'invalid args: media_url');
  const { pathname } = new URL(url);
  const suggest = state.settings.riskyPaths.some((part) => pathname.includes(part)) ? 'risky' : 'pass';
  const label = labels[suggest];
  const traceId = newId();
  const event = {
    ToUserName: 'gh_local',
    FromUserName: args.openid,
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: 'wx-local',
    trace_id: traceId,
    version: 2,
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    errcode: 0,
    errmsg: 'ok',
  };
  push(event, state.settings.mediaDelayMs);
  return { trace_id: traceId };
};
