import type { HTMLAttributes, ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';

interface Props extends HTMLAttributes<HTMLElement> {
  /** What the table inside is about. */
  readonly caption: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** The box in which a wide table scrolls, so that the page does not; reached by keyboard, and named after its table. */
export function SidewaysBox({ caption, children, ...rest }: Props): ReactNode {
  const { messages } = useMessages();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={messages.table.scroll({ caption })} tabIndex={0} {...rest}>
      {children}
    </section>
  );
}
