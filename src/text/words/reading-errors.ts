import { faultCode } from '../../domain/shared/fault-code';
import { problemText, type errorText } from './errors';

type Code = keyof typeof errorText;
type Sentences = { readonly [C in Code]?: (details: Parameters<(typeof errorText)[C]>[0]) => string };

/**
 * Sentences for failures while reading a page: nothing was written, so nothing has to be corrected and nothing can be
 * lost.
 */
const readingText: Sentences = {
  OFFLINE: () => '现在没有网络。连上以后，请再试一次。',
  UNREACHABLE: () => '没有收到回音：可能是网络不稳，也可能是我们这边慢了。请过一会儿再试。',
  INVALID_INPUT: () => '这个链接不完整，打不开这一页。请回首页，从那里再进来。',
  NOT_FOUND: () => '没有找到要看的内容，可能已经换了地方。请回首页，从那里再找找。',
  INPUT_TOO_LARGE: () => '这个链接太长，打不开这一页。请回首页，从那里再进来。',
  BUSY: () => '这会儿来看的人多，没有排上。请过几秒再试。',
  PAUSED: () => '系统正在恢复数据，暂时打不开。请过一两个小时再来，已经办好的不会丢。',
  INTERNAL: ({ requestId }) =>
    `我们这边出了差错。请过一会儿再试；还不行，请把编号 ${faultCode(requestId)} 告诉社区。`,
};

/** The sentence for a page, or a further part of it, that could not be read. */
export function readingProblemText(problem: { readonly code: Code; readonly details: unknown }): string {
  const say = readingText[problem.code] as ((details: unknown) => string) | undefined;
  return say ? say(problem.details) : problemText(problem);
}

/** Asking again would bring the same answer, so the way on is a different one. */
const final = new Set<Code>(['INVALID_INPUT', 'NOT_FOUND', 'NOT_MEMBER', 'ROLE_REQUIRED']);
export const canRetry = ({ code }: { readonly code: Code }): boolean => !final.has(code);
