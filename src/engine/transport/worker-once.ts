import type { Catalogue } from '../../model/index.ts';
import type { OpenEngine } from '../questions.ts';

/**
 * The engine in a worker, started when first needed, and again where that failed: itself once it runs, so that what is
 * asked then goes to it at once. `base` ends in a slash.
 */
export function workerOnce(base: string, catalogue: Catalogue): () => OpenEngine | Promise<OpenEngine> {
  let started: OpenEngine | Promise<OpenEngine> | null = null;
  const start = async (): Promise<OpenEngine> => {
    try {
      started = await (await import('./worker-client.ts')).startWorker(base, catalogue);
      return started;
    } catch (error) {
      started = null;
      throw error;
    }
  };
  return () => (started ??= start());
}
