import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Engine } from '../../engine/questions.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { ToEngine } from '../value/questions.ts';
import { progressKey, questionQuery } from './questions.ts';
import './computing.css';

/** What is done sooner is not spoken of. */
const SPOKEN_FROM_MS = 300;

function Bar({ asked: { kind, question }, label }: { readonly asked: ToEngine; readonly label: string }): ReactNode {
  const { format } = useMessages();
  const id = useId();
  const { data: share = 0 } = useQuery<number>({ queryKey: progressKey(kind, question), queryFn: skipToken });
  return (
    <>
      <label htmlFor={id}>{label}</label> <progress id={id} max={1} value={share} />{' '}
      <span aria-hidden="true">{format.percent(share)}</span>
    </>
  );
}

/** Whether something has lasted so long that it is spoken of. */
function useLasting(is: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!is) return undefined;
    const timer = setTimeout(() => setLong(true), SPOKEN_FROM_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [is]);
  return is && isLong;
}

interface Props {
  readonly engine: Engine;
  readonly asked: ToEngine;
  /** What is computed, beside the bar. */
  readonly label: string;
  readonly cancel: string;
  /** Said where it was cancelled: what is still shown. */
  readonly cancelled: string;
  readonly resume: string;
  /** Read out when it has come after long. */
  readonly done: string;
}

/**
 * Asks a question that takes long, as its figures do or instead of them: says how far it is once it has taken a moment, and can
 * be cancelled and taken up again.
 */
export function Computing({ engine, asked, label, cancel, cancelled, resume, done }: Props): ReactNode {
  const client = useQueryClient();
  const query = questionQuery(engine, asked.kind, asked.question);
  const { queryKey } = query;
  const { isPending, fetchStatus } = useQuery(query);
  const isSpoken = useLasting(fetchStatus === 'fetching');
  const isCancelled = isPending && fetchStatus === 'idle';
  const [wasSpoken, setSpoken] = useState(false);
  if (isSpoken && !wasSpoken) setSpoken(true);
  const isPressed = useRef(false);
  // The one button takes the place of the other, and keeps the focus.
  const takeFocus = (button: HTMLButtonElement | null): void => {
    if (button === null || !isPressed.current) return;
    isPressed.current = false;
    button.focus();
  };
  const act = (what: typeof client.cancelQueries | typeof client.refetchQueries): void => {
    isPressed.current = true;
    void what.call(client, { queryKey, exact: true });
  };
  return (
    <div className="computing-line small screen-only">
      {isSpoken ? (
        <p>
          <Bar asked={asked} label={label} />{' '}
          <button ref={takeFocus} type="button" className="plain-button" onClick={() => act(client.cancelQueries)}>
            {cancel}
          </button>
        </p>
      ) : null}
      <p role="status" className={isCancelled ? '' : 'visually-hidden'}>
        {isCancelled ? cancelled : isSpoken ? label : wasSpoken && !isPending ? done : ''}
      </p>
      {isCancelled ? (
        <p>
          <button ref={takeFocus} type="button" className="plain-button" onClick={() => act(client.refetchQueries)}>
            {resume}
          </button>
        </p>
      ) : null}
    </div>
  );
}
