const PLACE = '<div id="root"></div>';

/** Words for those who cannot see the drawing: it is inert, so none reaches them, and they weigh as much as the rest. */
const FOR_USE = / (?:aria-label|tabindex)="[^"]*"/g;

/** Nothing is painted before the whole drawing has come: half of it would have to move when the rest does. */
const EXPECT = '<link rel="expect" href="#drawn" blocking="render" />';

/**
 * The page with the first view drawn into it. The drawing is inert: it can be looked at, and gives way to the same
 * one alive. Throws Error where the page has no empty root.
 */
export function withFirstView(page: string, drawing: string): string {
  if (!page.includes(PLACE)) throw new Error(`The page has no ${PLACE} to draw the first view into.`);
  // Functions, since "$" means something in a replacement text.
  return page
    .replace('</head>', () => `  ${EXPECT}\n  </head>`)
    .replace(
      PLACE,
      () => `<div id="root" inert>${drawing.replace(FOR_USE, '')}</div>\n    <div id="drawn" hidden></div>`,
    );
}
