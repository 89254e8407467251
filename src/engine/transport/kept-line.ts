import type { Remote, WorkerLine } from './worker-line.ts';

/** A question that is not answered for so long leads to a ping. */
const QUESTION_MS = 4000;
/** A worker that does not answer a ping for so long is taken for dead; one that only computes answers in between. */
const PING_MS = 8000;
/** The same when the reader comes back to the page: phones end the workers of pages that nobody looks at. */
const RETURN_MS = 2000;

const LOST = Symbol('lost');

/** A line to a worker that is there again when it was lost. */
export interface KeptLine {
  /** What the worker answers: asked again of a new one where the first is lost. Rejects as the call does, and where no worker can be started. */
  readonly call: <Value>(ask: (remote: Remote) => Promise<Value>) => Promise<Value>;
  /** Says something to the worker that is there now, if there is one. */
  readonly tell: (say: (remote: Remote) => Promise<unknown>) => void;
}

interface Surroundings {
  readonly open: () => WorkerLine;
  /** What a new worker is told before any question. */
  readonly greet: (remote: Remote) => Promise<unknown>;
  /** Calls back whenever the reader comes back to the page. */
  readonly onReturn: (listener: () => void) => void;
}

interface Line extends WorkerLine {
  /** Kept when this worker is given up. */
  readonly lost: Promise<typeof LOST>;
  readonly giveUp: () => void;
}

/**
 * Keeps a worker at hand. A worker that has died says nothing: so one that owes an answer is asked whether it lives, and
 * every one when the reader comes back. Where a ping stays unanswered a new worker gets all open questions. Each time
 * more patience is had: on a slow phone a long computation must not be taken for death for ever.
 */
export function keepLine({ open, greet, onReturn }: Surroundings): KeptLine {
  let line: Line | null = null;
  let waiting = 0;
  let watch: ReturnType<typeof setTimeout> | null = null;
  let patience = 1;
  let isChecking = false;

  const connected = (): Line => {
    if (line !== null) return line;
    const opened = open();
    let giveUp = (): void => undefined;
    const lost = new Promise<typeof LOST>((resolve) => {
      giveUp = () => {
        opened.end();
        if (line === made) line = null;
        resolve(LOST);
      };
    });
    const made: Line = { ...opened, lost, giveUp };
    line = made;
    // A script that cannot be had is said to whoever asks; the next question tries again.
    opened.failed.catch(() => {
      opened.end();
      if (line === made) line = null;
    });
    // What goes wrong there is said by the answers.
    greet(opened.remote).catch(() => undefined);
    return made;
  };
  const check = async (milliseconds: number): Promise<void> => {
    const checked = line;
    if (checked === null || isChecking) return;
    isChecking = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<typeof LOST>((resolve) => {
      timer = setTimeout(() => resolve(LOST), milliseconds * patience);
    });
    const answer = await Promise.race([checked.remote.ping(), late]);
    clearTimeout(timer);
    isChecking = false;
    if (answer !== LOST) return;
    patience = Math.min(patience * 2, 8);
    checked.giveUp();
  };
  const look = (): void => {
    watch ??= setTimeout(() => void lookNow(), QUESTION_MS);
  };
  const lookNow = async (): Promise<void> => {
    if (waiting > 0) await check(PING_MS);
    watch = null;
    if (waiting > 0) look();
  };
  onReturn(() => void check(RETURN_MS));

  return {
    call: async (ask) => {
      waiting += 1;
      look();
      try {
        for (;;) {
          const { remote, lost, failed } = connected();
          const answer = await Promise.race([ask(remote), lost, failed]);
          if (answer !== LOST) return answer;
        }
      } finally {
        waiting -= 1;
      }
    },
    tell: (say) => {
      if (line !== null) void say(line.remote);
    },
  };
}
