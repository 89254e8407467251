import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Asking, Engine } from '../../../src/engine/questions.ts';
import { Computing } from '../../../src/figure/answers/Computing.tsx';
import { askLate } from '../../../src/figure/value/questions.ts';
import { LanguageProvider } from '../../../src/language/speech/speech.tsx';
import { DEFAULT_GROUPS, DEFAULT_VIEW, groupsQuestionOf, questionOf } from '../../../src/model/index.ts';
import '../../fixtures/words.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ASKED = askLate('groupEvidence', groupsQuestionOf(questionOf(DEFAULT_VIEW), DEFAULT_GROUPS));

/** An engine whose answers are given by hand. */
function byHand() {
  const calls: { readonly asking: Asking; readonly answer: (value: unknown) => void }[] = [];
  const ask = (_kind: string, _question: unknown, asking: Asking = {}) =>
    new Promise((resolve, reject) => {
      calls.push({ asking, answer: resolve });
      asking.signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
    });
  return { calls, engine: { ask, prepare: () => Promise.resolve() } as unknown as Engine };
}

function show(engine: Engine) {
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <LanguageProvider language="en">
        <Computing
          engine={engine}
          asked={ASKED}
          label="Drawing"
          cancel="Cancel"
          cancelled="Cancelled: nothing new is shown."
          resume="Compute"
          done="Done."
        />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('says nothing of what is done soon', async () => {
  const { calls, engine } = byHand();
  show(engine);
  await wait(200);
  expect(screen.queryByRole('progressbar')).toBeNull();
  calls[0]?.answer({});
  await wait(1000);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('');
});

it('shows how far it is after a moment, and that it is done', async () => {
  const { calls, engine } = byHand();
  show(engine);
  await wait(350);
  const bar = screen.getByLabelText<HTMLProgressElement>('Drawing');
  expect(bar.value).toBe(0);
  calls[0]?.asking.onProgress?.(0.4);
  await wait(50);
  expect(bar.value).toBeCloseTo(0.4, 9);
  expect(screen.getByText('40%')).toBeTruthy();
  calls[0]?.answer({});
  await wait(50);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Done.');
});

it('is cancelled and taken up again by buttons that keep the focus', async () => {
  const { calls, engine } = byHand();
  show(engine);
  await wait(350);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await wait(50);
  expect(calls[0]?.asking.signal?.aborted).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('Cancelled: nothing new is shown.');
  const again = screen.getByRole('button', { name: 'Compute' });
  expect(document.activeElement).toBe(again);
  await wait(5000);
  expect(calls).toHaveLength(1);
  fireEvent.click(again);
  await wait(350);
  expect(calls).toHaveLength(2);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
  calls[1]?.answer({});
  await wait(50);
  expect(screen.queryByRole('button')).toBeNull();
});
