import { Component, type ReactNode } from "react";

interface Props {
  /** What the address points at: another one is a new attempt. */
  readonly attempt: string;
  readonly screen: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: { readonly error: unknown; readonly attempt: string } | null;
}

/** Shows a screen in place of what failed, until the address points at something else. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null };

  static getDerivedStateFromError(error: unknown): Pick<State, "failed"> {
    return { failed: { error, attempt: "" } };
  }

  static getDerivedStateFromProps({ attempt }: Props, { failed }: State): State | null {
    if (failed === null) return null;
    if (failed.attempt === "") return { failed: { ...failed, attempt } };
    return failed.attempt === attempt ? null : { failed: null };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed === null ? this.props.children : this.props.screen(failed.error);
  }
}
