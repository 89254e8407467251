const NAME = 'atlas-first-steps';

/** Whether the first steps were taken or left before. Where the browser keeps nothing, they are not shown at every visit. */
export function isKnown(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    return true;
  }
}

/** Keeps that they need not be shown again. */
export function setKnown(): void {
  try {
    localStorage.setItem(NAME, 'left');
  } catch {
    // Then they were not shown.
  }
}
