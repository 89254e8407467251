/** Runs in light colours and without anything in motion; the page is not painted before it is as it was. */
export function inLight<Taken>(take: () => Taken): Taken {
  const root = document.documentElement;
  const before = root.dataset['appearance'];
  const still = new CSSStyleSheet();
  still.replaceSync('*,*::before,*::after{transition:none!important;animation:none!important}');
  const sheets = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...sheets, still];
  root.dataset['appearance'] = 'light';
  try {
    return take();
  } finally {
    if (before === undefined) delete root.dataset['appearance'];
    else root.dataset['appearance'] = before;
    document.adoptedStyleSheets = sheets;
  }
}
