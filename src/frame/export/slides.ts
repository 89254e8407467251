import { wrap } from 'comlink';
import type { SlideGiven } from './pptx.ts';

interface Writer {
  readonly pptxOf: (given: readonly SlideGiven[], title?: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Figures as a presentation, written by a worker of its own: the library is heavy, and the page stays free.
 * @throws Error where it cannot be written.
 */
export async function writeSlides(given: readonly SlideGiven[], title?: string): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./pptx-worker.ts', import.meta.url), { type: 'module', name: 'pptx' });
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('What writes slides could not be loaded.')));
  });
  try {
    return await Promise.race([wrap<Writer>(worker).pptxOf(given, title), failed]);
  } finally {
    worker.terminate();
  }
}
