import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly title: string;
  readonly action: string;
  readonly retry: string;
}

/** Keeps a fault of one part from taking the page with it. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="alert" role="alert">
        <strong>{this.props.title}</strong>
        <p>{this.props.action}</p>
        <p className="small quiet">{error.message}</p>
        <button type="button" className="plain-button" onClick={() => this.setState({ error: null })}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
