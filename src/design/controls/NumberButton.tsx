import type { ReactNode } from 'react';
import './controls.css';

/** A number that opens how it is made; `label` says so, and starts with the number as shown. */
export function NumberButton({
  text,
  label,
  onOpen,
}: {
  readonly text: string;
  readonly label: string;
  readonly onOpen: () => void;
}): ReactNode {
  return (
    <button type="button" className="number-button" aria-label={label} aria-haspopup="dialog" onClick={onOpen}>
      {text}
    </button>
  );
}
