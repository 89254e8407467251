import type { ReactNode } from 'react';
import type { Words } from './words.ts';

const ALL = 3;

/** Stars earned, of three. */
export function Stars({ count, words }: { readonly count: number; readonly words: Words }): ReactNode {
  return (
    <span className="industry-stars" role="img" aria-label={words.messages.industry.starNames[count] ?? ''}>
      {'★'.repeat(count)}
      <span className="quiet">{'☆'.repeat(ALL - count)}</span>
    </span>
  );
}
