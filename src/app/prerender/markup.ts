const PLACE = '<div id="root"></div>';

/**
 * What is for those who cannot see the drawing: it is inert, so none of it reaches them, and it weighs as much as the rest.
 * States by which the style sheets tell what is chosen stay.
 */
const FOR_USE =
  / (?:aria-(?!(?:selected|current|pressed|expanded|disabled|invalid)=)[a-z]+|role|tabindex|data-name|data-mark)="[^"]*"| aria-pressed="false"/g;

/** Nothing is painted before the whole drawing has come: half of it would have to move when the rest does. */
const EXPECT = '<link rel="expect" href="#drawn" blocking="render" />';

/** Scripts that the first one asks for only once it runs. */
const preloadOf = (file: string): string => `<link rel="modulepreload" href="./${file}" />`;

/**
 * The page with the first view drawn into it, which also asks early for the scripts of its words. The drawing is inert: it
 * can be looked at, and gives way to the same one alive. Throws Error where the page has no empty root.
 */
export function withFirstView(page: string, drawing: string, words: readonly string[]): string {
  if (!page.includes(PLACE)) throw new Error(`The page has no ${PLACE} to draw the first view into.`);
  // Functions, since "$" means something in a replacement text.
  return page
    .replace('</head>', () => `${[...words.map(preloadOf), EXPECT].map((line) => `  ${line}\n  `).join('')}</head>`)
    .replace(
      PLACE,
      () => `<div id="root" inert>${drawing.replace(FOR_USE, '')}</div>\n    <div id="drawn" hidden></div>`,
    );
}
