import type { MouseEvent, ReactNode } from 'react';
import { focusOn } from '../../design/focus/focus-on.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { View } from '../../model/index.ts';
import './skip-links.css';

const TABLE = 'main .data-table';
/** What shows the table of a page in place of its drawing. */
const SHOWS_TABLE = '#tab-table, main .figure-tools input[value="table"]';
const FIRST_CONTROL = '.page-controls :is(button, select, input, summary, a)';

type Place = HTMLElement | SVGElement;

/** A control that can be reached: those of a fold are not while it is closed. */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

function first(selector: string): Place | null {
  return [...document.querySelectorAll<Place>(selector)].find(isShown) ?? null;
}

/** The mark of the first drawing at which the tab key stops, else its heading. */
function toFigure(): void {
  const place =
    first('main svg [data-region][tabindex="0"]') ??
    first('main .figure-section h2') ??
    first('main :is(h1, h2)') ??
    first('main');
  if (place !== null) focusOn(place);
}

function toChoices(): void {
  const all = [...document.querySelectorAll<HTMLElement>(FIRST_CONTROL)].filter(isShown);
  const place = all.find((control) => control.getAttribute('aria-pressed') === 'true') ?? all[0];
  if (place !== undefined) focusOn(place);
}

/** Shows a table where none is, and goes to it once it is there. */
function toTable(): void {
  const there = first(TABLE);
  if (there !== null) return focusOn(there);
  const opener = first(SHOWS_TABLE);
  if (opener === null) return undefined;
  const watcher = new MutationObserver(() => {
    const table = first(TABLE);
    if (table === null) return;
    watcher.disconnect();
    focusOn(table);
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  focusOn(opener);
  (opener as HTMLElement).click();
  return undefined;
}

/** The first stops of a page: past its head to what it shows, to what is chosen, to its numbers. */
export function SkipLinks({ view: { page } }: { readonly view: View }): ReactNode {
  const { messages } = useMessages('header');
  const { skip } = messages.header;
  const link = (name: string, go: () => void): ReactNode => (
    <a
      href="#main"
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        go();
      }}
    >
      {name}
    </a>
  );
  return (
    <nav className="skip-links" aria-label={skip.label}>
      {link(page === 'explore' ? skip.map : skip.figure, toFigure)}
      {page === 'stories' ? null : (
        <>
          {link(skip.choices, toChoices)}
          {link(skip.table, toTable)}
        </>
      )}
    </nav>
  );
}
