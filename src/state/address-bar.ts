/** What of an address the atlas writes: the query with its question mark, and what follows `#`, with it. */
interface AddressParts {
  readonly search: string;
  readonly hash: string;
}

/** `push` adds an entry that Back undoes, `replace` changes the present one. */
export type HistoryStep = 'push' | 'replace';

/** The address of a window, written no faster than browsers allow. */
interface AddressBar {
  /** What the address says, or will once it is written. */
  readonly parts: () => AddressParts;
  /** Changes the address: an entry at once, a changed entry at rest, and both again later where the browser refuses. Never throws. */
  readonly write: (change: Partial<AddressParts>, step: HistoryStep) => void;
}

/** Safari takes 100 calls in 30 seconds, Firefox and Chromium 200 in 10: a slider that is held stays below all. */
const REST_MS = 350;
/** After a refusal. */
const AGAIN_MS = 1000;

interface Waiting extends AddressParts {
  readonly step: HistoryStep;
  /** The address it was to follow: where another is there by now, the reader has gone elsewhere. */
  readonly after: string;
}

function createAddressBar(page: Window): AddressBar {
  const { history, location } = page;
  let waiting: Waiting | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let written = Number.NEGATIVE_INFINITY;

  const current = (): Waiting | null => (waiting?.after === location.href ? waiting : null);
  /** Whether the address is there: Firefox and Safari throw where it is not, Chromium says nothing. */
  const isWritten = ({ search, hash, step }: Waiting): boolean => {
    try {
      const target = new URL(`${location.pathname}${search}${hash}`, location.href).href;
      if (step === 'push') history.pushState(null, '', target);
      else history.replaceState(history.state, '', target);
      return location.href === target;
    } catch {
      return false;
    }
  };
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const next = current();
    waiting = null;
    if (next === null) return;
    written = Date.now();
    if (!isWritten(next)) wait(next, AGAIN_MS);
  };
  const wait = (next: Waiting, milliseconds: number): void => {
    waiting = next;
    timer ??= setTimeout(flush, milliseconds);
  };
  page.addEventListener('popstate', () => {
    waiting = null;
  });
  // Before the page goes, or the reader copies the address or reloads: a slider may just have been let go.
  page.addEventListener('pagehide', flush);
  page.addEventListener('blur', flush);
  page.document.addEventListener('visibilitychange', flush);
  page.addEventListener('keydown', ({ ctrlKey, metaKey, key }) => {
    if (ctrlKey || metaKey || key === 'F5') flush();
  });

  return {
    parts: () => {
      const { search, hash } = current() ?? location;
      return { search, hash };
    },
    write: (change, step) => {
      const before = current();
      // An entry is one of its own: what the one before still waits to say belongs to that.
      if (step === 'push' && before?.step === 'replace') flush();
      const known = current();
      const { search, hash } = known ?? location;
      const rest = step === 'push' ? 0 : written + REST_MS - Date.now();
      const isEntry = step === 'push' || known?.step === 'push';
      wait({ search, hash, ...change, step: isEntry ? 'push' : 'replace', after: location.href }, Math.max(rest, 0));
      if (known === null && rest <= 0) flush();
    },
  };
}

const bars = new WeakMap<Window, AddressBar>();

/** The one address bar of a window. */
export function addressBar(page: Window): AddressBar {
  const bar = bars.get(page) ?? createAddressBar(page);
  bars.set(page, bar);
  return bar;
}
