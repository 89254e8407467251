import { focusOn } from './focus-on.ts';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled):not([type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
/** One of several alike: the next of them takes its place. */
const ENTRY = 'li, tr, [role="row"], [role="option"]';
/** What has a heading of its own, or can be read by itself. */
const PART = 'dialog, section, article, aside, [role="tabpanel"], main';
const HEADING = 'h1, h2, h3';

/** What was taken away, and where it had stood. */
interface Gap {
  readonly gone: Node;
  readonly parent: Element;
  readonly next: Node | null;
  readonly previous: Node | null;
}

/**
 * Where the focus goes when what has it is taken off the page, so that it never falls to the body: an entry of a list
 * gives it to the next one, anything else to the heading of the part it stood in, a page to the heading of the next
 * page. The returned function ends it.
 */
export function keepFocus(page: Document): () => void {
  /** What has the focus, or had it when it was taken away. */
  let held: Element | null = null;
  /** The main part that has the focus while its heading is still to come. */
  let headless: Element | null = null;
  let isBetweenPages = false;
  const isNowhere = (): boolean => page.activeElement === null || page.activeElement === page.body;

  const follow = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    held = target;
    isBetweenPages = false;
    if (target !== headless) headless = null;
  };
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) return;
    // What is taken away is seen before this; what is left is left by the reader.
    setTimeout(() => {
      if (isNowhere() && held?.isConnected === true) held = null;
    });
  };
  const change = (records: readonly MutationRecord[]): void => {
    if (headless !== null && page.activeElement === headless) return toMain();
    headless = null;
    if (!isNowhere()) return;
    if (isBetweenPages) toMain();
    else if (held?.isConnected === true) {
      // Put elsewhere in the page, it is where it was for the reader.
      if (records.some((record) => takesAway(record, held))) focusOn(held as HTMLElement);
    } else if (held !== null) {
      const gap = gapOf(held, records);
      const heir = gap === null ? null : (namedHeir(held, page) ?? heirOf(gap));
      held = null;
      if (heir === null) toMain();
      else focusOn(heir);
    }
  };
  /** To the heading of the page, or to its main part until there is one. */
  const toMain = (): void => {
    const main = page.querySelector('main');
    const heading = main === null ? null : headingOf(main);
    isBetweenPages = main === null;
    if (heading !== null) {
      headless = null;
      focusOn(heading);
    } else if (main !== null && main !== headless) {
      headless = main;
      focusOn(main);
    }
  };

  const watcher = new MutationObserver(change);
  watcher.observe(page.body, { childList: true, subtree: true });
  page.addEventListener('focusin', follow);
  page.addEventListener('focusout', leave);
  if (!isNowhere()) held = page.activeElement;
  return () => {
    watcher.disconnect();
    page.removeEventListener('focusin', follow);
    page.removeEventListener('focusout', leave);
  };
}

function takesAway({ removedNodes }: MutationRecord, node: Node | null): boolean {
  return node !== null && [...removedNodes].some((removed) => removed.contains(node));
}

/** The gap in what is still on the page; null where nothing tells. */
function gapOf(lost: Element, records: readonly MutationRecord[]): Gap | null {
  let node: Node = lost;
  for (;;) {
    const record = records.findLast((candidate) => takesAway(candidate, node));
    const gone = record === undefined ? undefined : [...record.removedNodes].find((removed) => removed.contains(node));
    if (record === undefined || gone === undefined || !(record.target instanceof Element)) return null;
    if (record.target.isConnected)
      return { gone, parent: record.target, next: record.nextSibling, previous: record.previousSibling };
    node = record.target;
  }
}

/** Who takes the focus of what is gone; null for the heading of the page. */
function heirOf({ gone, parent, next, previous }: Gap): HTMLElement | null {
  if (gone instanceof Element && gone.matches(ENTRY)) {
    // The last of a list often acts on all of them.
    const isLast = next === parent.lastElementChild;
    const [first, second] = isLast && isThere(previous, parent) ? [previous, next] : [next, previous];
    const entry = [first, second].find((node) => isThere(node, parent));
    const inside = entry instanceof HTMLElement ? reachedIn(entry) : null;
    if (inside !== null) return inside;
  }
  for (let part = parent.closest<HTMLElement>(PART); part !== null; part = outside(part)) {
    if (part.tagName === 'MAIN') return null;
    if (part.getAttribute('role') === 'tabpanel') return part;
    const heading = headingOf(part);
    if (heading !== null) return heading;
  }
  return null;
}

/** Whom a part names for what is inside it: a selector in `data-heir`. */
function namedHeir(lost: Element, page: Document): HTMLElement | null {
  const selector = lost.closest('[data-heir]')?.getAttribute('data-heir') ?? null;
  return selector === null ? null : page.querySelector<HTMLElement>(selector);
}

const isThere = (node: Node | null, parent: Element): boolean => node !== null && node.parentNode === parent;
const outside = (part: Element): HTMLElement | null => part.parentElement?.closest<HTMLElement>(PART) ?? null;

function reachedIn(entry: HTMLElement): HTMLElement | null {
  return entry.matches(FOCUSABLE) ? entry : entry.querySelector<HTMLElement>(FOCUSABLE);
}

function headingOf(part: Element): HTMLElement | null {
  return (
    [...part.querySelectorAll<HTMLElement>(HEADING)].find((heading) => heading.closest('[hidden]') === null) ?? null
  );
}
