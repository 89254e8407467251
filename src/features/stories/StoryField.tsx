import { useId, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { useLead } from './shelf/use-lead.ts';

interface Props {
  /** Which text of which story it is, on every page alike. */
  readonly name: string;
  readonly className: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly maxLength: number;
  /** One line where it is left out. */
  readonly rows?: number;
  readonly onChange: (text: string) => void;
}

/** A text of a story, written where it stands by one page at a time. */
export function StoryField({ name, className, label, value, onChange, rows, ...given }: Props): ReactNode {
  const { stories } = useMessages('stories').messages;
  const { isElsewhere, ...lead } = useLead(name);
  const id = useId();
  const shared = {
    ...given,
    ...lead,
    className,
    value,
    'aria-label': label,
    'aria-describedby': isElsewhere ? id : undefined,
    readOnly: isElsewhere,
  };
  return (
    <>
      {rows === undefined ? (
        <input type="text" {...shared} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea rows={rows} {...shared} onChange={({ target }) => onChange(target.value)} />
      )}
      {isElsewhere ? (
        <p id={id} className="small quiet" role="status">
          {stories.elsewhere}
        </p>
      ) : null}
    </>
  );
}
