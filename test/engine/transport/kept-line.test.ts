import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLine, type KeptLine } from '../../../src/engine/transport/kept-line.ts';
import type { Remote, WorkerLine } from '../../../src/engine/transport/worker-line.ts';

type Life = 'alive' | 'dead' | 'missing';

const never = <Value>(): Promise<Value> => new Promise<Value>(() => undefined);
const refuse = (): never => {
  throw new Error('Nobody asks this here.');
};

/** A line to workers that live as told, one after another; each says what it was told. */
function lineOf(lives: readonly Life[]): {
  readonly line: KeptLine;
  readonly comeBack: () => void;
  readonly told: string[];
  readonly end: (worker: number) => void;
} {
  const told: string[] = [];
  const left = [...lives];
  const dead = new Set<number>();
  let opened = 0;
  let comeBack = (): void => undefined;
  const open = (): WorkerLine => {
    const life = left.shift() ?? 'alive';
    opened += 1;
    const me = opened;
    if (life === 'dead') dead.add(me);
    const answer = (what: string): Promise<void> => {
      if (dead.has(me) || life === 'missing') return never();
      told.push(`${String(me)} ${what}`);
      return Promise.resolve();
    };
    const remote: Remote = {
      start: () => answer('start'),
      ping: () => answer('ping'),
      cancel: () => answer('question'),
      prepare: refuse,
      ask: refuse,
      addSource: refuse,
      removeSource: refuse,
    };
    return {
      remote,
      failed: life === 'missing' ? Promise.reject(new Error('No script.')) : never(),
      end: () => void told.push(`${String(me)} ended`),
    };
  };
  const line = keepLine({
    open,
    greet: async (remote) => remote.start('', JSON.parse('null')),
    onReturn: (listener) => {
      comeBack = listener;
    },
  });
  return { line, comeBack: () => comeBack(), told, end: (worker) => void dead.add(worker) };
}

const question = (remote: Remote): Promise<void> => remote.cancel(1);

describe('a worker that is kept at hand', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is started by the first question, and answers the next ones', async () => {
    const { line, told } = lineOf(['alive']);
    await line.call(question);
    await line.call(question);
    expect(told).toEqual(['1 start', '1 question', '1 question']);
  });

  it('that has died is found out by an unanswered question, which a new one answers', async () => {
    const { line, told, end } = lineOf([]);
    await line.call(question);
    end(1);
    const answer = line.call(question);
    await vi.advanceTimersByTimeAsync(15_000);
    await answer;
    expect(told).toEqual(['1 start', '1 question', '1 ended', '2 start', '2 question']);
  });

  it('that has died meanwhile is replaced when the reader comes back', async () => {
    const { line, told, end, comeBack } = lineOf([]);
    await line.call(question);
    end(1);
    comeBack();
    await vi.advanceTimersByTimeAsync(2500);
    expect(told.at(-1)).toBe('1 ended');
    await line.call(question);
    expect(told.at(-1)).toBe('2 question');
  });

  it('that only takes long keeps its question', async () => {
    const { line, told } = lineOf([]);
    let answered = (): void => undefined;
    const long = line.call(
      () =>
        new Promise<void>((resolve) => {
          answered = resolve;
        }),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    answered();
    await long;
    expect(told).not.toContain('1 ended');
    expect(told.filter((what) => what === '1 ping').length).toBeGreaterThan(3);
  });

  it('whose script cannot be had is said, and is tried again with the next question', async () => {
    const { line, told } = lineOf(['missing', 'alive']);
    await expect(line.call(question)).rejects.toThrow('No script.');
    await line.call(question);
    expect(told).toEqual(['1 ended', '2 start', '2 question']);
  });
});
