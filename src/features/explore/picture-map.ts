/** Looks that a drawing takes from the style sheet: those handed down, and those that are not, with their default. */
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'fill-opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
];
const OWN = [['opacity', '1']] as const;
const OF_THE_PAGE = [
  'class',
  'style',
  'tabindex',
  'role',
  'aria-label',
  'aria-pressed',
  'aria-hidden',
  'aria-describedby',
  'data-picture',
  'data-region',
];

/** Names cut off by the edge of the drawing, and what only catches the pointer. */
function isDrawn(element: SVGElement, { x, width }: DOMRect): boolean {
  if (getComputedStyle(element).display === 'none' || element.matches('.map-hit')) return false;
  if (!(element instanceof SVGTextElement)) return true;
  const box = element.getBBox();
  return box.x >= x && box.x + box.width <= x + width;
}

/**
 * A copy of the map that carries its looks itself: outside the page there is no style sheet. Lines that keep their
 * width on screen get it in the units of the drawing, `pixel` of them to a pixel.
 */
export function standaloneMap(map: SVGSVGElement, pixel: number): SVGSVGElement {
  // While a canvas draws beneath, the drawing shows its outlines only.
  const zoomed = map.closest('.is-zooming');
  zoomed?.classList.remove('is-zooming');
  try {
    return copyOf(map, pixel);
  } finally {
    zoomed?.classList.add('is-zooming');
  }
}

/** Of the letters of names, in pixels; on screen they keep their size whatever the scale. */
const LETTERS = 13;
/** How far beneath their middle letters stand, of their size. */
const MIDDLE = 0.36;

function copyOf(map: SVGSVGElement, pixel: number): SVGSVGElement {
  const window = map.viewBox.baseVal;
  const copy = map.cloneNode(true) as SVGSVGElement;
  const originals = [...map.querySelectorAll<SVGElement>('*')];
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (target === undefined) return;
    if (!isDrawn(original, window)) {
      target.remove();
      return;
    }
    const style = getComputedStyle(original);
    const around =
      original.parentElement === null || original.parentElement === (map as Element)
        ? null
        : getComputedStyle(original.parentElement);
    for (const property of INHERITED) {
      const value = style.getPropertyValue(property);
      if (value !== around?.getPropertyValue(property)) target.setAttribute(property, value);
    }
    for (const [property, usual] of OWN) {
      const value = style.getPropertyValue(property);
      if (value !== usual) target.setAttribute(property, value);
    }
    if (style.getPropertyValue('vector-effect') === 'non-scaling-stroke') {
      target.setAttribute('stroke-width', String(Number.parseFloat(style.strokeWidth) * pixel));
    }
    if (original instanceof SVGTextElement) {
      target.setAttribute('font-size', String(LETTERS * pixel));
      target.setAttribute('stroke-width', String((LETTERS / 4) * pixel));
      // Not every editor knows the middle of letters.
      if (target.getAttribute('dominant-baseline') === 'central') {
        target.removeAttribute('dominant-baseline');
        target.setAttribute('y', String(Number(target.getAttribute('y')) + MIDDLE * LETTERS * pixel));
      }
    }
    for (const name of OF_THE_PAGE) target.removeAttribute(name);
  });
  for (const name of OF_THE_PAGE) copy.removeAttribute(name);
  return copy;
}
