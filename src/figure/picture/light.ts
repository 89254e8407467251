export type Appearance = 'light' | 'dark';

/** What the page is drawn in now: as it was told, else as the system is set. */
function shownNow(named: string | undefined): string {
  return named ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/**
 * Runs in the colours of an appearance; the page is not painted before it is as it was. Where it is so already nothing is
 * changed, since a change has the browser work out the looks of the whole page anew.
 */
export function inAppearance<Captured>(appearance: Appearance, take: () => Captured): Captured {
  const { dataset } = document.documentElement;
  const before = dataset['appearance'];
  if (shownNow(before) === appearance) return take();
  dataset['appearance'] = appearance;
  try {
    return take();
  } finally {
    if (before === undefined) delete dataset['appearance'];
    else dataset['appearance'] = before;
  }
}
