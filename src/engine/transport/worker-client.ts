import { proxy, wrap } from 'comlink';
import { DatasetError, isDatasetErrorKind } from '../../datasets/errors.ts';
import type { Catalogue } from '../../model/index.ts';
import type {
  AnswerOf,
  Asking,
  Fault,
  OpenEngine,
  QuestionKind,
  QuestionOf,
  RemoteEngine,
  Reply,
} from '../questions.ts';

/** The worker seen from the page: its calls answer later, and what it answers is named here, since kinds are lost on the way. */
interface Remote {
  readonly start: (base: string, catalogue: Catalogue) => Promise<void>;
  readonly prepare: RemoteEngine['prepare'];
  readonly ask: RemoteEngine['ask'];
  readonly cancel: (call: number) => Promise<void>;
  readonly addSource: RemoteEngine['addSource'];
  readonly removeSource: RemoteEngine['removeSource'];
}

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

/**
 * An engine that computes in a worker of its own, so that the page stays responsive and only the worker needs the
 * right to compile expressions. `base` is the address of the published data, ending in a slash.
 */
export async function startWorker(base: string, catalogue: Catalogue): Promise<OpenEngine> {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
  const remote = wrap<RemoteEngine>(worker) as unknown as Remote;
  await remote.start(base, catalogue);
  let calls = 0;
  return {
    prepare: async (question) => void (await remote.prepare(question)),
    addSource: async (source) => valueOf(await remote.addSource(source)),
    removeSource: async (id) => valueOf(await remote.removeSource(id)),
    ask: async <Kind extends QuestionKind>(
      kind: Kind,
      question: QuestionOf<Kind>,
      { onProgress, signal }: Asking = {},
    ): Promise<AnswerOf<Kind>> => {
      calls += 1;
      const call = calls;
      signal?.throwIfAborted();
      const cancel = (): void => void remote.cancel(call);
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return valueOf(await remote.ask(call, kind, question, onProgress === undefined ? null : proxy(onProgress)));
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
  };
}
