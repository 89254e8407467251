import { useId, useState, type ReactNode } from 'react';

interface Props {
  /** What the choices are of. */
  readonly label: string;
  /** What is chosen, in a few words each. */
  readonly chosen: readonly string[];
  readonly children: ReactNode;
}

/** The choices of a bar: all in sight where there is room, on a phone behind a line that says what is chosen, so that the figure stands first. */
export function ControlFold({ label, chosen, children }: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="control-fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {chosen.length === 0 ? (
          label
        ) : (
          <>
            <span className="visually-hidden">{label}: </span>
            <span className="control-chosen">{chosen.join(' · ')}</span>
          </>
        )}
      </button>
      <div id={id} className="control-fields" data-open={isOpen ? '' : undefined}>
        {children}
      </div>
    </>
  );
}
