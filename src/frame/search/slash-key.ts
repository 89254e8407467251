const NAME = 'atlas-slash-key';

/** Whether the key / opens the search. Keys of one letter must let themselves be turned off, for those who speak to their computer. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps it for the next time, where the browser keeps anything. */
export function setSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch {
    // Then it holds as it was.
  }
}
