export type Appearance = 'light' | 'dark';

/** Runs in the colours of an appearance and without anything in motion; the page is not painted before it is as it was. */
export function inAppearance<Taken>(appearance: Appearance, take: () => Taken): Taken {
  const root = document.documentElement;
  const before = root.dataset['appearance'];
  const still = new CSSStyleSheet();
  still.replaceSync('*,*::before,*::after{transition:none!important;animation:none!important}');
  const sheets = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...sheets, still];
  root.dataset['appearance'] = appearance;
  try {
    return take();
  } finally {
    if (before === undefined) delete root.dataset['appearance'];
    else root.dataset['appearance'] = before;
    document.adoptedStyleSheets = sheets;
  }
}
