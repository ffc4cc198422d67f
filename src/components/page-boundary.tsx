import { Component, Fragment, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { FailedState } from './failed-state';
import { Screen } from './screen';
import { components as text } from '../text/words/components';

export interface Guard {
  /** The page's title, from its configuration. */
  readonly title: () => string;
  /** The page is the hub: it has no way back, and no other way home. */
  readonly hub: boolean;
  /** Takes away what may have broken the page; returns whether the page is worth drawing again. */
  readonly onCrash: (error: unknown) => boolean;
  /** Called before the page is drawn again at the person's request. */
  readonly onRetry: () => void;
  /** Called after that. */
  readonly onRetried: () => void;
  readonly onHome: () => void;
}

interface Props extends Guard {
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
  /** Changes each time the page is drawn again, so that nothing of its state is left. */
  readonly round: number;
}

/**
 * Surrounds a page. If the page cannot be drawn, the boundary says so in its place and offers ways on, instead of
 * nothing at all.
 */
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
