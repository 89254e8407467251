import type { Speech } from '../../design/messages/index.tsx';
import { capture } from '../../figure/picture/capture.ts';
import type { Drawing } from '../../figure/picture/drawing.ts';
import type { SnapshotFigure } from '../../figure/snapshot/snapshot.ts';
import { figureTakersIn, type FigureTaker, type TakenAs } from '../../figure/figures-on-page.ts';
import { figurePart, hasCome, looksOf } from './has-come.ts';

/** A figure read off a slide. */
export interface BenchFigure extends SnapshotFigure {
  /** Of a figure that is a table: how it looks, for a slide without room for its rows. */
  readonly spare: Drawing | null;
}

/** How long a slide may take to stand and be read; then the story goes on without its figure. */
const LIMIT = 20_000;
const PAUSE = 100;
/** So many looks in a row have to find the same, each in a frame of its own. */
const SAME_LOOKS = 3;

const pause = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });

/** The next frame, and after it a moment in which nothing waits to be done: no drawing that goes on piece by piece. */
const quiet = async (): Promise<void> =>
  new Promise((resolve) => {
    const idle = (): void => {
      if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, PAUSE);
      else requestIdleCallback(() => resolve(), { timeout: 1000 });
    };
    // Nothing is painted while the page is hidden.
    if (document.hidden) setTimeout(idle, PAUSE);
    else requestAnimationFrame(idle);
  });

/** The figures that can be taken off the slide as it stands; none while something of it is still to come. */
function takersOf(bench: HTMLElement, isWhole: boolean, { messages }: Speech): readonly FigureTaker[] {
  const part = figurePart(bench, isWhole);
  return part === null || (bench.dataset['stands'] ?? '') === '' || !hasCome(bench, isWhole, messages)
    ? []
    : figureTakersIn(part);
}

/** A table as it looks, found by what it found. */
function spareOf(bench: HTMLElement | null, { figure, wide }: SnapshotFigure): Drawing | null {
  if (wide !== null || figure.chart !== null) return null;
  const section = [...(bench?.querySelectorAll('.figure-section') ?? [])].find(
    (one) => one.querySelector('h2')?.textContent === figure.title,
  );
  const body = section?.querySelector<HTMLElement>('.figure-body');
  return body === null || body === undefined ? null : capture(body);
}

/** Where a slide stands to be read off. */
export interface Bench {
  readonly find: () => HTMLElement | null;
  /** Whether the slide is a page, not one figure of it. */
  readonly isWhole: boolean;
  /** Whether an answer to what it asks is still to come. */
  readonly isBusy: () => boolean;
  readonly how: TakenAs;
}

/** The slide on the bench, once nothing of it changes any more. */
async function stood(
  { find, isWhole, isBusy }: Bench,
  speech: Speech,
  isWanted: () => boolean,
): Promise<readonly FigureTaker[]> {
  let before = '';
  let same = 0;
  while (isWanted()) {
    const bench = find();
    if (bench?.dataset['broken'] !== undefined) return [];
    const takers = bench === null || isBusy() ? [] : takersOf(bench, isWhole, speech);
    const now = bench === null || takers.length === 0 ? '' : looksOf(bench);
    same = now !== '' && now === before ? same + 1 : 0;
    if (same >= SAME_LOOKS) return takers;
    before = now;
    await quiet();
  }
  return [];
}

/**
 * The figures of the slide that `find` finds, read off once it stands; none where it does not in twenty seconds, or
 * where they cannot be read. Time in which the page is hidden does not count: nothing is drawn then.
 */
export async function benchFigures(
  given: Bench,
  speech: Speech,
  isWanted: () => boolean,
): Promise<readonly BenchFigure[]> {
  let isOver = false;
  const goesOn = (): boolean => !isOver && isWanted();
  const read = async (): Promise<readonly BenchFigure[]> => {
    try {
      const taken: BenchFigure[] = [];
      for (const take of await stood(given, speech, goesOn)) {
        const one = await take(speech, given.how);
        taken.push({ ...one, spare: spareOf(given.find(), one) });
      }
      return taken;
    } catch {
      return [];
    }
  };
  const late = async (): Promise<readonly BenchFigure[]> => {
    for (let waited = 0; waited < LIMIT && goesOn(); waited += document.hidden ? 0 : PAUSE) await pause();
    return [];
  };
  try {
    return await Promise.race([read(), late()]);
  } finally {
    isOver = true;
  }
}
