import { Component, type ReactNode } from 'react';
import { FailedState } from './FailedState';

interface Props {
  readonly children: ReactNode;
  /** Changes when there is a reason to try again: another state, another attempt. */
  readonly attempt: unknown;
}

interface State {
  readonly details?: string;
  readonly attempt: unknown;
}

/** A crash while drawing becomes the failed state; the next state of the letter is tried afresh. */
export class PaneErrorBoundary extends Component<Props, State> {
  override state: State = { attempt: this.props.attempt };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.attempt === state.attempt ? null : { details: undefined, attempt: props.attempt };
  }

  override render() {
    return this.state.details === undefined ? this.props.children : <FailedState details={this.state.details} />;
  }
}
