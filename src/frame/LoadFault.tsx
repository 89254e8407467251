import type { ReactNode } from 'react';
import { DatasetError } from '../datasets/errors.ts';
import { useMessages } from '../language/speech/speech.tsx';
import type { Messages } from '../language/speech/words.ts';
import { isKept, loadAnew } from './load-anew.ts';

/** What failed to load, in a sentence. */
export function faultTitle(error: Error, messages: Messages): string {
  return error instanceof DatasetError ? messages.errors[error.kind].title({ file: error.file }) : messages.app.broken;
}

/** What failed to load, what to do, and a way to try again. */
export function LoadFault({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  const { messages } = useMessages();
  const known = error instanceof DatasetError ? messages.errors[error.kind] : null;
  return (
    <div className="alert" role="alert">
      <strong>{faultTitle(error, messages)}</strong>
      <p>{known === null ? messages.app.brokenAction : known.action}</p>
      {known === null ? <p className="small quiet">{error.message}</p> : null}
      <button type="button" className="plain-button" onClick={onRetry}>
        {messages.app.retry}
      </button>{' '}
      {isKept() ? (
        <button type="button" className="link-button" onClick={loadAnew}>
          {messages.app.anew}
        </button>
      ) : null}
    </div>
  );
}
