import { Component, Fragment, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { FailedState } from './failed-state';
import { Screen } from './screen';
import { components as text } from '../text/words/components';

export interface Guard {
  /** Of the page, as its configuration says it. */
  readonly title: () => string;
  /** The hub: there is no way back, and no other way home. */
  readonly hub: boolean;
  /** Takes away what the page may have stumbled over; answers whether the page is worth drawing anew. */
  readonly onCrash: (error: unknown) => boolean;
  /** Before the page is drawn anew because the person asks for it. */
  readonly onRetry: () => void;
  /** After that. */
  readonly onRetried: () => void;
  readonly onHome: () => void;
}

interface Props extends Guard {
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
  /** Each time the page is drawn anew, with nothing of what it knew before. */
  readonly round: number;
}

/** Around a page: when it cannot be drawn, it says so in its place and offers the ways on, instead of nothing at all. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { broken: false, round: 0 };

  static getDerivedStateFromError = (): Partial<State> => ({ broken: true });

  override componentDidCatch(error: unknown): void {
    if (this.props.onCrash(error)) this.drawAnew();
  }

  private drawAnew(then?: () => void): void {
    this.setState(({ round }) => ({ broken: false, round: round + 1 }), then);
  }

  private readonly retry = (): void => {
    this.props.onRetry();
    this.drawAnew(this.props.onRetried);
  };

  override render(): ReactNode {
    const { title, hub, onHome, children } = this.props;
    const { broken, round } = this.state;
    if (!broken) return <Fragment key={round}>{children}</Fragment>;
    return (
      <Screen title={title()} hub={hub}>
        <View className="broken">
          <FailedState
            title={text.brokenTitle}
            reason={text.brokenText}
            onRetry={this.retry}
            onHome={hub ? undefined : onHome}
          />
        </View>
      </Screen>
    );
  }
}
