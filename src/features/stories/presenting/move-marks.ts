import { sameMarks, transformTo, unitsOf, type Place, type Units } from './same-marks.ts';

/** Long enough for an eye to follow a mark, short enough for who presses on. */
const TIME = 450;
const EASING = 'cubic-bezier(0.4, 0, 0.2, 1)';

/** `ground`: a map as a whole. `shape`: a region on it, which keeps its place. `part`: a bar of a row. */
type Kind = 'ground' | 'shape' | 'mark' | 'row' | 'part' | 'text';

interface Found {
  readonly key: string;
  readonly kind: Kind;
  readonly element: HTMLElement | SVGElement;
  /** What has its colour; null where it has none of its own. */
  readonly body: SVGElement | null;
  /** The row of a part, which takes it along. */
  readonly row?: HTMLElement;
}

/** What was read of a mark before anything was moved. */
interface Seen {
  readonly place: Place | null;
  readonly fill: string | null;
}

/** Rows of lists and tables, by the id of what they are of: its name is another in another language. */
const ROWS = ':is(tr, li)[data-mark]';
/** A colour that can turn into another one; hatching cannot. */
const COLOUR = /^(?:rgb|color|oklch|oklab)/;
const INVISIBLE = /^(?:none|transparent|rgba\(.*, 0\))$/;

/** Moves that go on, by slide. */
const going = new WeakMap<Element, readonly Animation[]>();

/** All of a slide's figure that may stand for something. Reads nothing of the layout. */
export function marksOn(slide: Element): readonly Found[] {
  const part = slide.querySelector('.slide-fit');
  if (part === null) return [];
  const found: Found[] = [];
  for (const map of part.querySelectorAll<SVGSVGElement>('.svg-map > svg[viewBox]'))
    found.push({ key: `map ${map.getAttribute('viewBox') ?? ''}`, kind: 'ground', element: map, body: null });
  for (const region of part.querySelectorAll<SVGElement>('[data-region]'))
    found.push({
      key: region.dataset['region'] ?? '',
      kind: 'shape',
      element: region,
      body: region.querySelector('path'),
    });
  for (const mark of part.querySelectorAll<SVGElement>('svg [data-mark]'))
    found.push({ key: mark.dataset['mark'] ?? '', kind: 'mark', element: mark, body: null });
  for (const row of part.querySelectorAll<HTMLElement>(ROWS)) {
    const id = row.dataset['mark'] ?? '';
    found.push({ key: `row ${id}`, kind: 'row', element: row, body: null });
    for (const [index, bar] of row.querySelectorAll<SVGElement>('svg :is(rect, circle)').entries())
      found.push({ key: `part ${String(index)} of ${id}`, kind: 'part', element: bar, body: bar, row });
  }
  for (const text of part.querySelectorAll<SVGElement>('svg text')) {
    if (text.closest('.svg-map') === null)
      found.push({ key: `text ${text.textContent.replaceAll(/\s+/g, '')}`, kind: 'text', element: text, body: null });
  }
  return found;
}

/** The shape that a mark is seen by: the first that has a colour. */
function bodyOf({ kind, element, body }: Found): SVGElement | null {
  if (kind !== 'mark') return body;
  return (
    [element, ...element.querySelectorAll<SVGElement>(':scope > :is(circle, rect, path)')].find(
      (shape): shape is SVGElement =>
        shape.matches(':is(circle, rect, path)') &&
        shape instanceof SVGElement &&
        !INVISIBLE.test(getComputedStyle(shape).fill),
    ) ?? null
  );
}

function placeOf(element: Element): Place {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function frameOf(drawing: SVGSVGElement): Place | null {
  return drawing.hasAttribute('viewBox') && drawing.getAttribute('preserveAspectRatio') !== 'none'
    ? drawing.viewBox.baseVal
    : null;
}

/** The place of the frame of a drawing, which may be smaller than its box. */
function framePlace(drawing: SVGSVGElement): Place {
  const frame = frameOf(drawing);
  const units = unitsOf(placeOf(drawing), frame);
  return frame === null
    ? placeOf(drawing)
    : {
        x: units.left + frame.x * units.x,
        y: units.top + frame.y * units.y,
        width: frame.width * units.x,
        height: frame.height * units.y,
      };
}

/** How the units lie in which an element is moved. */
function unitsAt(element: HTMLElement | SVGElement): Units {
  if (element instanceof SVGElement && element.ownerSVGElement !== null) {
    const drawing = element.ownerSVGElement;
    const box = placeOf(drawing);
    const frame = frameOf(drawing);
    if (frame !== null) return unitsOf(box, frame);
    const { baseVal } = drawing.viewBox;
    const [wide, high] = drawing.hasAttribute('viewBox')
      ? [baseVal.width, baseVal.height]
      : [drawing.clientWidth, drawing.clientHeight];
    return { left: box.x, top: box.y, x: box.width / wide, y: box.height / high };
  }
  const box = placeOf(element);
  const [wide, high] =
    element instanceof HTMLElement
      ? [element.offsetWidth, element.offsetHeight]
      : [element.clientWidth, element.clientHeight];
  return { left: box.x, top: box.y, x: box.width / wide, y: box.height / high };
}

function seen(found: Found, body: SVGElement | null, hasPlace: boolean): Seen {
  const place = !hasPlace
    ? null
    : found.element instanceof SVGSVGElement
      ? framePlace(found.element)
      : placeOf(body ?? found.element);
  return { place, fill: body === null ? null : getComputedStyle(body).fill };
}

/** Where a part stood, seen from where its row now is. */
function movedWith(place: Place | null, from: HTMLElement | undefined, to: HTMLElement | undefined): Place | null {
  if (place === null || from === undefined || to === undefined) return place;
  const [was, is] = [placeOf(from), placeOf(to)];
  return {
    ...place,
    x: place.x + is.x - was.x + (is.width - was.width) / 2,
    y: place.y + is.y - was.y + (is.height - was.height) / 2,
  };
}

/** What moves of a mark, from what it was on the slide before. */
function framesOf(
  kind: Kind,
  was: Seen,
  is: Seen,
  units: Units,
): { readonly way: Keyframe[] | null; readonly colour: Keyframe[] | null } {
  const transform =
    was.place === null || is.place === null
      ? null
      : transformTo(is.place, was.place, units, kind === 'row' || kind === 'text');
  const hasColour =
    was.fill !== null && is.fill !== null && was.fill !== is.fill && COLOUR.test(was.fill) && COLOUR.test(is.fill);
  // Of a box; what is drawn inside a drawing turns about its origin anyway.
  const origin = kind === 'ground' || kind === 'row' ? { transformOrigin: '0 0' } : {};
  return {
    way:
      transform === null
        ? null
        : [
            { transform, ...origin },
            { transform: 'none', ...origin },
          ],
    colour: hasColour ? [{ fill: was.fill }, { fill: is.fill }] : null,
  };
}

/** Whether the reader, or the machine, asked for nothing to move. */
function isStillWished(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Lets the marks of a slide come from where the slide before had them, in its colours. A slide that is left while its
 * marks still move hands on what was seen at that moment; what moved on the slide that comes stands at once.
 */
export function moveMarks(before: Element, after: Element): number {
  for (const move of going.get(after) ?? []) move.cancel();
  going.delete(after);
  if (isStillWished() || document.hidden) return 0;
  const pairs = sameMarks(marksOn(before), marksOn(after));
  // All is read, then all is set: a write in between would have the browser lay out again and again.
  const ways = pairs.flatMap(([was, is]) => {
    // A region that was a dot, or one drawn elsewhere, takes its colour only: its borders are drawn apart from it.
    const isPlaced = is.kind !== 'shape';
    const [bodyBefore, bodyAfter] = [bodyOf(was), bodyOf(is)];
    const before = seen(was, bodyBefore, isPlaced);
    const { way, colour } = framesOf(
      is.kind,
      { ...before, place: movedWith(before.place, was.row, is.row) },
      seen(is, bodyAfter, isPlaced),
      isPlaced ? unitsAt(is.element) : { left: 0, top: 0, x: 1, y: 1 },
    );
    return [
      { element: is.element, frames: way },
      { element: bodyAfter, frames: colour },
    ];
  });
  const started = ways.flatMap(({ element, frames }) =>
    element === null || frames === null ? [] : [element.animate(frames, { duration: TIME, easing: EASING })],
  );
  going.set(after, started);
  return started.length;
}
