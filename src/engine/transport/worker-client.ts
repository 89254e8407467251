import { proxy } from 'comlink';
import { DatasetError, isDatasetErrorKind } from '../../datasets/errors.ts';
import type { FigureSource } from '../../datasets/sources/figure-source.ts';
import type { Catalogue } from '../../model/index.ts';
import type { AnswerOf, Asking, Fault, OpenEngine, QuestionKind, QuestionOf, Reply } from '../questions.ts';
import { keepLine } from './kept-line.ts';
import { openWorkerLine } from './worker-line.ts';

function thrown(fault: Fault): Error {
  if (fault.name === 'AbortError') return new DOMException(fault.message, 'AbortError');
  return fault.name === 'DatasetError' && isDatasetErrorKind(fault.kind)
    ? new DatasetError(fault.kind, fault.file, fault.message)
    : new Error(fault.message);
}

function valueOf<Value>(reply: Reply<Value>): Value {
  if (reply.isWell) return reply.value;
  throw thrown(reply.fault);
}

/** Calls back when the page is looked at again, or comes out of what the browser keeps for Back. */
function onReturn(listener: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
}

/** What takes so long that it says how far it is: a line of its own to the worker is held for each call that does. */
const REPORTING = new Set<QuestionKind>(['ranges', 'groupEvidence', 'spatialClusters', 'pairYears']);

/**
 * An engine that computes in a worker of its own, so that the page stays responsive and only the worker needs the
 * right to compile expressions. `base` is the address of the published data, ending in a slash. A worker that the browser
 * has ended is replaced, with the sources that were added. Rejects where the worker's script cannot be had.
 */
export async function startWorker(base: string, catalogue: Catalogue): Promise<OpenEngine> {
  const added = new Map<string, FigureSource>();
  const line = keepLine({
    open: openWorkerLine,
    greet: async (remote) => {
      const started = remote.start(base, catalogue);
      await Promise.all([started, ...[...added.values()].map((source) => remote.addSource(source))]);
    },
    onReturn,
  });
  await line.call((remote) => remote.ping());
  let calls = 0;
  return {
    prepare: async (question) => void (await line.call((remote) => remote.prepare(question))),
    addSource: async (source) => {
      const changed = valueOf(await line.call((remote) => remote.addSource(source)));
      added.set(source.id, source);
      return changed;
    },
    removeSource: async (id) => {
      added.delete(id);
      return valueOf(await line.call((remote) => remote.removeSource(id)));
    },
    ask: async <Kind extends QuestionKind>(
      kind: Kind,
      question: QuestionOf<Kind>,
      { onProgress, signal }: Asking = {},
    ): Promise<AnswerOf<Kind>> => {
      calls += 1;
      const call = calls;
      signal?.throwIfAborted();
      const cancel = (): void => line.tell((remote) => remote.cancel(call));
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return valueOf(
          await line.call((remote) => {
            signal?.throwIfAborted();
            return remote.ask(
              call,
              kind,
              question,
              onProgress !== undefined && REPORTING.has(kind) ? proxy(onProgress) : null,
            );
          }),
        );
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
  };
}
