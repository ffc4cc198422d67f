import type { ReactNode } from 'react';
import { FailedState, OfflineNotice } from './failed-state';
import { Skeleton } from './skeleton';
import { problemText } from '../text/errors';

type Problem = Parameters<typeof problemText>[0];

interface Props<T> {
  /** A page store's `view`. */
  readonly view:
    | { readonly phase: 'loading' }
    | { readonly phase: 'ready'; readonly value: T }
    | { readonly phase: 'offline'; readonly value: T }
    | { readonly phase: 'failed'; readonly problem: Problem };
  readonly onRetry: () => void;
  readonly skeletonCards?: number;
  readonly children: (value: T) => ReactNode;
}

/** A page's answer in its four states: skeleton, contents, earlier contents without network, reason and retry. */
export function Viewed<T>({ view, onRetry, skeletonCards, children }: Props<T>) {
  switch (view.phase) {
    case 'loading':
      return <Skeleton cards={skeletonCards} />;
    case 'failed':
      return <FailedState reason={problemText(view.problem)} onRetry={onRetry} />;
    case 'offline':
      return (
        <>
          <OfflineNotice />
          {children(view.value)}
        </>
      );
    case 'ready':
      return <>{children(view.value)}</>;
  }
}
