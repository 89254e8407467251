import { afterEach, describe, expect, it, vi } from 'vitest';
import { isHeightQuestion } from '../../../src/app/embed/messages.ts';
import { stand } from '../../../src/app/embed/stand.ts';
import { tellHeight } from '../../../src/app/embed/tell-height.ts';
import { createWaits } from '../../../src/app/embed/waits.ts';

/** A window inside a frame, whose parent notes what it is told. */
function framed() {
  const told: unknown[] = [];
  const parent = { postMessage: (message: unknown) => void told.push(message) };
  const page = new Proxy(window, {
    get: (target, name) =>
      name === 'parent'
        ? parent
        : name === 'addEventListener' || name === 'removeEventListener'
          ? window[name].bind(window)
          : Reflect.get(target, name),
  });
  const ask = (source: unknown, data: unknown): void => {
    const event = new MessageEvent('message', { data });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  };
  return { page, parent, told, ask };
}

function contentOf(height: number): Element {
  const content = document.createElement('div');
  vi.spyOn(content, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, height));
  return content;
}

afterEach(() => document.documentElement.removeAttribute('data-fitted'));

describe('the height of an embed', () => {
  it('is told to the page around it when that asks, and then the embed has no scrollbar of its own', () => {
    const { page, parent, told, ask } = framed();
    const stop = tellHeight(contentOf(412.3), page, createWaits());
    ask(parent, { type: 'see-atlas:ask' });
    expect(told).toEqual([{ type: 'see-atlas:height', height: 413 }]);
    expect(document.documentElement.hasAttribute('data-fitted')).toBe(true);
    stop();
  });

  it('is not told while the figure is still to come', () => {
    const { page, parent, told, ask } = framed();
    const waits = createWaits();
    const ends = [waits.begin(), waits.begin()];
    const stop = tellHeight(contentOf(120), page, waits);
    ask(parent, { type: 'see-atlas:ask' });
    ends[0]?.();
    ask(parent, { type: 'see-atlas:ask' });
    expect(told).toEqual([]);
    ends[1]?.();
    ask(parent, { type: 'see-atlas:ask' });
    expect(told).toEqual([{ type: 'see-atlas:height', height: 120 }]);
    stop();
  });

  it('is not told for anybody else, or for another question', () => {
    const { page, parent, told, ask } = framed();
    const stop = tellHeight(contentOf(412), page, createWaits());
    ask(window, { type: 'see-atlas:ask' });
    ask(parent, { type: 'see-atlas:tell' });
    ask(parent, 'see-atlas:ask');
    expect(told).toEqual([]);
    expect(document.documentElement.hasAttribute('data-fitted')).toBe(false);
    stop();
  });

  it.each([null, 'ask', 7, {}, { type: 'ask' }])('is no answer to %j', (data) => {
    expect(isHeightQuestion(data)).toBe(false);
  });
});

describe('a figure to be read only', () => {
  it('has nothing that can be pressed or stepped to, also in what comes later, and boxes that scroll stay reachable', async () => {
    const figure = document.createElement('div');
    figure.innerHTML =
      '<button tabindex="0">Sort</button><section tabindex="0"><svg><g tabindex="0" role="button"></g></svg></section>';
    const stop = stand(figure);
    figure.insertAdjacentHTML('beforeend', '<label><input type="radio"> Table</label>');
    await vi.waitFor(() => expect(figure.querySelector('input')?.disabled).toBe(true));
    expect(figure.querySelector('button')?.disabled).toBe(true);
    expect(figure.querySelector('g')?.getAttribute('tabindex')).toBe('-1');
    expect(figure.querySelector('section')?.getAttribute('tabindex')).toBe('0');
    stop();
  });
});
