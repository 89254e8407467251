import type { Catalogue } from '../../model/index.ts';
import type { OpenEngine } from '../questions.ts';

/** The engine in a worker, started when first needed, and again where that failed. `base` ends in a slash. */
export function workerOnce(base: string, catalogue: Catalogue): () => Promise<OpenEngine> {
  let started: Promise<OpenEngine> | null = null;
  return () => {
    started ??= import('./worker-client.ts')
      .then(({ startWorker }) => startWorker(base, catalogue))
      .catch((error: unknown) => {
        started = null;
        throw error;
      });
    return started;
  };
}
