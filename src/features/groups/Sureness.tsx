import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Engine } from '../../engine/questions.ts';
import { createProgress, useProgress, type Progress } from '../../figure/answers/progress.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { GroupsQuestion } from '../../model/index.ts';

function Done({ progress }: { readonly progress: Progress }): ReactNode {
  const { messages, format } = useMessages('groups');
  return <span aria-hidden="true">{messages.groups.resampling({ share: format.percent(useProgress(progress)) })}</span>;
}

/**
 * Asks how sure the groups are, says how far that is, and can be stopped and taken up again. The figures of the page ask for
 * nothing late themselves, and have the answer when it has come.
 */
export function Sureness({ engine, asked }: { readonly engine: Engine; readonly asked: GroupsQuestion }): ReactNode {
  const { groups } = useMessages('groups').messages;
  const client = useQueryClient();
  const [isWanted, setWanted] = useState(true);
  const [{ progress, tell }] = useState(createProgress);
  const { data, isFetching } = useQuery({
    queryKey: ['groupEvidence', asked],
    queryFn: ({ signal }) => {
      tell(0);
      return engine.ask('groupEvidence', asked, { onProgress: tell, signal });
    },
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const isRunning = isFetching && isWanted;
  return (
    <div className="screen-only">
      <p className="visually-hidden" role="status">
        {isRunning ? groups.resamplingBegins : data === undefined ? '' : groups.resamplingDone}
      </p>
      {isRunning ? (
        <p className="small quiet">
          <Done progress={progress} />{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setWanted(false);
              // What is no longer wanted would go on in the worker, and keep it from the next question.
              void client.cancelQueries({ queryKey: ['groupEvidence'] });
            }}
          >
            {groups.stop}
          </button>
        </p>
      ) : isWanted || data !== undefined ? null : (
        <p className="small quiet">
          <button type="button" className="link-button" onClick={() => setWanted(true)}>
            {groups.resume}
          </button>
        </p>
      )}
    </div>
  );
}
