import { wrap } from 'comlink';
import type { Catalogue } from '../../model/index.ts';
import type { RemoteEngine } from '../questions.ts';

/** The worker seen from the page: its calls answer later, and what it answers is named here, since kinds are lost on the way. */
export interface Remote {
  readonly start: (base: string, catalogue: Catalogue) => Promise<void>;
  readonly ping: () => Promise<void>;
  readonly prepare: RemoteEngine['prepare'];
  readonly ask: RemoteEngine['ask'];
  readonly cancel: (call: number) => Promise<void>;
  readonly addSource: RemoteEngine['addSource'];
  readonly removeSource: RemoteEngine['removeSource'];
}

/** One worker, as long as it lives. */
export interface WorkerLine {
  readonly remote: Remote;
  /** Rejects when its script cannot be had. */
  readonly failed: Promise<never>;
  readonly end: () => void;
}

/** Starts a worker. */
export function openWorkerLine(): WorkerLine {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The analysis could not be started.')),
    );
  });
  failed.catch(() => undefined);
  return { remote: wrap<RemoteEngine>(worker) as unknown as Remote, failed, end: () => worker.terminate() };
}
