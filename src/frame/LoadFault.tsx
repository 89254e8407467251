import type { ReactNode } from 'react';
import { DatasetError } from '../datasets/errors.ts';
import { useMessages, type Messages } from '../design/messages/index.tsx';

/** What failed to load, in a sentence. */
export function faultTitle(error: Error, messages: Messages): string {
  return error instanceof DatasetError ? messages.errors[error.kind].title(error.file) : messages.app.broken;
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
      </button>
    </div>
  );
}
