import { createHash } from 'node:crypto';
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

/** Largest picture of `imgSecCheck`, in bytes. */
export const largestPicture = 1024 * 1024;

/**
 * Content check of a picture that is sent along, version 1: `{media}` → errcode 0, or 87014 if it is risky. It is risky
 * if the picture's SHA-256, in hexadecimal digits, contains one of `riskyPaths`.
 */
export const imgSecCheck: Api = (args, { state }) => {
  const { media } = args;
  if (!(media instanceof Uint8Array)) return refusal(41005, 'media data missing');
  if (media.byteLength > largestPicture) return refusal(40006, 'invalid media size');
  const hash = createHash('sha256').update(media).digest('hex');
  if (state.settings.riskyPaths.some((part) => hash.includes(part))) {
    return refusal(87014, 'risky content');
  }
  return {};
};

/** What WeChat reports about a picture that it could not fetch; the picture then has no verdict. */
const notFetched = { errcode: -1008, errmsg: 'download media failed' } as const;

/**
 * Content check of a picture (2) or sound (1): answers with `trace_id` at once, pushes `wxa_media_check` later. The
 * path of its URL decides: risky if it contains one of `riskyPaths`, without a verdict if one of `failingPaths`; and if
 * one of `silentPaths`, no answer ever comes.
 */
export const mediaCheckAsync: Api = (args, { state, now, newId, push }) => {
  const refused = refuseCommon(args);
  if (refused !== null) return refused;
  if (args.media_type !== 1 && args.media_type !== 2)
    return refusal(40097, 'invalid args: media_type is 1 or 2');
  const url = textOf(args, 'media_url');
  if (!URL.canParse(url)) return refusal(40097, 'invalid args: media_url');
  const { pathname } = new URL(url);
  const isIn = (parts: readonly string[]): boolean => parts.some((part) => pathname.includes(part));
  const { riskyPaths, failingPaths, silentPaths, mediaDelayMs } = state.settings;
  const suggest = isIn(riskyPaths) ? 'risky' : 'pass';
  const label = labels[suggest];
  const traceId = newId();
  if (isIn(silentPaths)) return { trace_id: traceId };
  const verdict = {
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    errcode: 0,
    errmsg: 'ok',
  };
  const event = {
    ToUserName: 'gh_local',
    FromUserName: args.openid,
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: 'wx-local',
    trace_id: traceId,
    version: 2,
    ...(isIn(failingPaths) ? notFetched : verdict),
  };
  push(event, mediaDelayMs);
  return { trace_id: traceId };
};
