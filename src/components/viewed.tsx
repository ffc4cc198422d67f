import type { ReactNode } from 'react';
import { EarlierNotice, FailedState } from './failed-state';
import { useLook } from './look';
import { Skeleton } from './skeleton';
import { canRetry, readingProblemText } from '../text/words/reading-errors';

type Problem = Parameters<typeof readingProblemText>[0];

interface Props<T> {
  /** A page store's `view`. */
  readonly view:
    | { readonly phase: 'loading' }
    | { readonly phase: 'ready'; readonly value: T }
    | { readonly phase: 'earlier'; readonly value: T; readonly at: number; readonly problem: Problem }
    | { readonly phase: 'failed'; readonly problem: Problem };
  readonly onRetry: () => void;
  readonly skeletonCards?: number;
  readonly children: (value: T) => ReactNode;
}

/**
 * Shows a page's answer in its four states: skeleton; contents; earlier contents with the reason; reason with ways on.
 */
export function Viewed<T>({ view, onRetry, skeletonCards, children }: Props<T>) {
  const { home } = useLook();
  switch (view.phase) {
    case 'loading':
      return <Skeleton cards={skeletonCards} />;
    case 'failed':
      return (
        <FailedState
          reason={readingProblemText(view.problem)}
          onRetry={canRetry(view.problem) ? onRetry : undefined}
          onHome={home}
        />
      );
    case 'earlier':
      return (
        <>
          <EarlierNotice at={view.at} reason={readingProblemText(view.problem)} onRetry={onRetry} />
          {children(view.value)}
        </>
      );
    case 'ready':
      return <>{children(view.value)}</>;
  }
}
