import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../src/design/focus/keep-focus.ts';
import { useOneStop } from '../../src/design/focus/use-one-stop.ts';

const NAMES = ['Attiki', 'Közép-Dunántúl', 'Kriti', 'Kýpros', 'Marche', 'Wien'];

/** A list whose rows can be taken out, in a part with a heading, on a page that gives way to another. */
function Pages(): ReactNode {
  const [names, setNames] = useState(NAMES.slice(0, 3));
  const [page, setPage] = useState(1);
  const [hasNote, setHasNote] = useState(true);
  const list = useOneStop<HTMLUListElement>('button');
  return (
    <main key={page}>
      <h2>Page {page}</h2>
      {hasNote ? (
        <div>
          <button type="button" onClick={() => setHasNote(false)}>
            Dismiss
          </button>
        </div>
      ) : null}
      <section>
        <h3>Regions</h3>
        {names.length === 0 ? (
          <p>None</p>
        ) : (
          <ul {...list}>
            {names.map((name) => (
              <li key={name}>
                <button type="button" onClick={() => setNames(names.filter((other) => other !== name))}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <button type="button" onClick={() => setPage(page + 1)}>
        Next page
      </button>
    </main>
  );
}

function List(): ReactNode {
  const list = useOneStop<HTMLUListElement>('button');
  return (
    <ul {...list}>
      {NAMES.map((name) => (
        <li key={name}>
          <button type="button" aria-pressed={name === 'Kriti'}>
            {name}
          </button>
          <button type="button">{`Number of ${name}`}</button>
        </li>
      ))}
    </ul>
  );
}

const focused = (): string | null | undefined => document.activeElement?.textContent;
let end = (): void => undefined;
beforeEach(() => {
  end = keepFocus(document);
});
afterEach(() => {
  end();
  cleanup();
});

describe('the focus, when what has it goes', () => {
  it('stays in the list, at the neighbour, then goes to the heading of the part', async () => {
    const user = userEvent.setup();
    render(<Pages />);
    await user.click(screen.getByRole('button', { name: 'Attiki' }));
    expect(focused()).toBe('Közép-Dunántúl');
    await user.keyboard('{Enter}');
    expect(focused()).toBe('Kriti');
    await user.keyboard('{Enter}');
    expect(focused()).toBe('Regions');
  });

  it('goes to the heading of the page from a note, and to that of the next page', async () => {
    const user = userEvent.setup();
    render(<Pages />);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(focused()).toBe('Page 1');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(focused()).toBe('Page 2');
  });

  it('is left alone where the reader has left it', async () => {
    const user = userEvent.setup();
    render(<Pages />);
    const note = screen.getByRole('button', { name: 'Dismiss' });
    note.focus();
    note.blur();
    await new Promise((resolve) => void setTimeout(resolve));
    note.remove();
    await new Promise((resolve) => void setTimeout(resolve));
    expect(document.activeElement).toBe(document.body);
    await user.tab();
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('a list with one stop', () => {
  it('stops at what is chosen, moves by arrows, Home and End, and by columns', async () => {
    const user = userEvent.setup();
    render(<List />);
    await user.tab();
    expect(focused()).toBe('Kriti');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Kýpros');
    await user.keyboard('{ArrowRight}{ArrowUp}');
    expect(focused()).toBe('Number of Kriti');
    await user.keyboard('{End}');
    expect(focused()).toBe('Number of Wien');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(focused()).toBe('Attiki');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    expect(focused()).toBe('Attiki');
  });

  it('is found by the first letters of a name, whatever its accents', async () => {
    const user = userEvent.setup();
    render(<List />);
    await user.tab();
    /** Presses a key at a time, in milliseconds. */
    const press = (key: string, time: number): void => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      Object.defineProperty(event, 'timeStamp', { value: time });
      document.activeElement?.dispatchEvent(event);
    };
    press('k', 1000);
    press('y', 1100);
    await expect.poll(focused).toBe('Kýpros');
    // After a while a name begins anew.
    press('k', 2000);
    await expect.poll(focused).toBe('Közép-Dunántúl');
  });
});
