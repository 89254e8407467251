/** The class of the row of a legend that something stands in. */
const rowOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-legend-row]')?.getAttribute('data-legend-row') ?? null) : null;

/**
 * Lights up on the map the class of the legend that is pointed at, else the one pressed or gone to by the arrows, while the
 * others fade; Escape puts it out. Fetched once the page is at rest.
 * By hand, not by a prop of the map: a prop would have React draw a hundred shapes anew for every row that the pointer
 * passes, and the first view carry what most readers never use. React knows nothing of `data-faded`, and leaves it.
 *
 * @returns what is to be called when the map was coloured anew.
 */
export function lightUp(legend: HTMLElement, stage: HTMLElement): () => void {
  // One stop for the keys, called by the title of the legend.
  legend.tabIndex = 0;
  legend.role = 'group';
  legend.ariaLabel = legend.querySelector('figcaption')?.textContent ?? null;
  let pointed: string | null = null;
  let pressed: string | null = null;
  let shown: string | null = null;
  const show = (): void => {
    const lit = pointed ?? pressed;
    // Most colourings find nothing lit, and have nothing to fade.
    if (lit === null && shown === null) return;
    shown = lit;
    for (const row of legend.querySelectorAll('[data-legend-row]')) row.toggleAttribute('data-lit', rowOf(row) === lit);
    for (const shape of stage.querySelectorAll('.map-region > .region, .map-disc > [class^="region-"]'))
      shape.toggleAttribute('data-faded', lit !== null && !shape.classList.contains(`region-${lit}`));
  };
  legend.addEventListener('pointerover', ({ target }) => {
    pointed = rowOf(target);
    show();
  });
  legend.addEventListener('pointerleave', () => {
    pointed = null;
    show();
  });
  legend.addEventListener('click', ({ target }) => {
    const row = rowOf(target);
    pressed = row === pressed ? null : row;
    show();
  });
  legend.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && key !== 'Escape') return;
    const rows = [...legend.querySelectorAll('[data-legend-row]')].map(rowOf);
    pressed = step === 0 ? null : (rows.at((rows.indexOf(pressed) + step) % rows.length) ?? null);
    show();
  });
  return show;
}
