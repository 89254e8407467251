import { wrap } from 'comlink';
import type { DeckChoices } from './pptx.ts';
import type { SlideGiven } from './slide-given.ts';

interface Writer {
  readonly pptxOf: (given: readonly SlideGiven[], choices?: DeckChoices) => Promise<Uint8Array<ArrayBuffer>>;
}

const started = (): Worker =>
  new Worker(new URL('./pptx-worker.ts', import.meta.url), { type: 'module', name: 'pptx' });

/** Started before it is needed. */
let ready: Worker | null = null;

/** Loads what writes slides while their figures are still being read; answers with what lets go of it where nothing is written. */
export function prepareSlides(): () => void {
  const own = ready ?? started();
  ready = own;
  return () => {
    if (ready !== own) return;
    ready = null;
    own.terminate();
  };
}

/**
 * Figures as a presentation, written by a worker of its own: the library is heavy, and the page stays free.
 * @throws Error where it cannot be written.
 */
export async function writeSlides(
  given: readonly SlideGiven[],
  choices: DeckChoices,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = ready ?? started();
  ready = null;
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('What writes slides could not be loaded.')));
  });
  try {
    return await Promise.race([wrap<Writer>(worker).pptxOf(given, choices), failed]);
  } finally {
    worker.terminate();
  }
}
