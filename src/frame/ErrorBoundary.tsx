import { Component, type ReactNode } from 'react';
import { loadAnew } from './load-anew.ts';
import type { Messages } from '../language/speech/words.ts';
import { forgetFailedParts, isScriptGone } from '../design/fetched-part.ts';

interface Props {
  readonly children: ReactNode;
  readonly words: Messages['app'];
  /** What stands above the words where the part is a whole page. */
  readonly head?: ReactNode;
}

interface State {
  readonly error: Error | null;
  /** How often the part was mounted anew by itself. */
  readonly times: number;
}

/** What moves elements of a page about, such as a translator, may do so more than once. */
const MOST_TIMES = 3;

/**
 * Keeps a fault of one part from taking the page with it. A part whose elements something else has moved about is mounted
 * anew by itself.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, times: 0 };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    const isMoved = error instanceof DOMException && error.name === 'NotFoundError';
    if (isMoved && this.state.times < MOST_TIMES) this.setState(({ times }) => ({ error: null, times: times + 1 }));
  }

  /** Who goes to another page and comes back has tried again. */
  override componentWillUnmount(): void {
    forgetFailedParts();
  }

  readonly retry = (): void => {
    forgetFailedParts();
    this.setState({ error: null, times: 0 });
  };

  override render(): ReactNode {
    const { error } = this.state;
    const { children, words, head } = this.props;
    if (error === null) return children;
    const isGone = isScriptGone(error);
    const said = (
      <div className="alert" role="alert">
        <strong>{isGone ? words.scriptGone : words.broken}</strong>
        <p>{isGone ? words.scriptGoneAction : words.brokenAction}</p>
        <p className="small quiet">{error.message}</p>
        <button type="button" className="plain-button" onClick={this.retry}>
          {words.retry}
        </button>{' '}
        <button type="button" className="link-button" onClick={loadAnew}>
          {words.anew}
        </button>
      </div>
    );
    if (head == null) return said;
    return (
      <div className="page">
        {head}
        <main className="page-body">{said}</main>
      </div>
    );
  }
}
