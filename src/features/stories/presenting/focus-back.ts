/** How long a story may take to be there again. */
const MOST = 5000;

/** What names a button that presents, so that it is found again where the page was drawn anew meanwhile. */
export const presentedBy = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-present]')?.dataset['present'] ?? null;

/**
 * Gives the focus back to the button that presenting began at, or to the one that begins it anew, once it is there again; a
 * story is read first. Not where the reader has gone on meanwhile. The returned function calls it off.
 */
export function focusBack(name: string): () => void {
  const look = (): void => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-present]')];
    const button = all.find(({ dataset }) => dataset['present'] === name) ?? (name === 'open' ? all[0] : undefined);
    if (button === undefined) return;
    end();
    button.focus();
  };
  const observer = new MutationObserver(look);
  const end = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of ['keydown', 'pointerdown']) document.removeEventListener(event, end, true);
  };
  const timer = setTimeout(() => end(), MOST);
  observer.observe(document.body, { childList: true, subtree: true });
  for (const event of ['keydown', 'pointerdown']) document.addEventListener(event, end, true);
  look();
  return end;
}
