import { Component, type ReactNode } from "react";

interface PanelBoundaryProps {
  /** What stands in place of a panel that failed; `again` tries to show it once more. */
  readonly fallback: (again: () => void) => ReactNode;
  /** Another value is another attempt: what failed for one need not fail for the next. */
  readonly attempt: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly attempt: unknown;
}

/** Keeps the failure of one part of a page inside that part. */
export class PanelBoundary extends Component<PanelBoundaryProps, State> {
  override state: State = { failed: false, attempt: this.props.attempt };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ attempt }: PanelBoundaryProps, state: State): State | null {
    return Object.is(attempt, state.attempt) ? null : { failed: false, attempt };
  }

  readonly #again = () => this.setState({ failed: false });

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.#again) : this.props.children;
  }
}
