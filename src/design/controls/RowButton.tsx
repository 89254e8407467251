import type { ReactNode } from 'react';
import { isAdding, type Choices } from '../choices.ts';

interface Props extends Choices {
  readonly id: string;
  /** Of the row, before what it is: selected, hovered. */
  readonly className: string;
  /** Whether the tab key stops at it; it stops at all rows where this is left out. */
  readonly isStop?: boolean;
  readonly label?: string | undefined;
  /** What is typed to come to it, where its text begins with something else. */
  readonly name?: string;
  readonly onFocus?: (id: string) => void;
  readonly children: ReactNode;
}

/** A row of a drawing that is pointed at, reached and chosen. */
export function RowButton({
  id,
  className,
  isStop,
  label,
  name,
  selected,
  hovered,
  onSelect,
  onHover,
  onFocus,
  children,
}: Props): ReactNode {
  return (
    <button
      type="button"
      className={[className, selected.includes(id) ? 'is-selected' : '', id === hovered ? 'is-hovered' : '']
        .filter((name) => name !== '')
        .join(' ')}
      tabIndex={isStop === undefined ? undefined : isStop ? 0 : -1}
      aria-pressed={selected.includes(id)}
      aria-label={label}
      data-name={name}
      onClick={(event) => onSelect(id, isAdding(event))}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => {
        onFocus?.(id);
        onHover(id);
      }}
      onBlur={() => onHover(null)}
    >
      {children}
    </button>
  );
}
