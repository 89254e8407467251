import { tokenColours } from '../../design/look/token-colour.ts';
import { marksOf, textsOf } from './capture-svg.ts';
import { plainColour } from './colours.ts';
import { HATCHES, cut, hatchOf, mark, moved, short, type Drawing, type PlacedText } from '../value/drawing.ts';
import { inAppearance, type Appearance } from './light.ts';

/** What is there to be used, not to be read, and what is folded away. */
const LEFT_OUT =
  'input, select, textarea, fieldset, label, dialog, details:not([open]), summary, .visually-hidden, .screen-only, .link-button, [hidden]';
/** Of the typeface: how much of a row of letters stands above the baseline. */
const ABOVE = 0.8;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Boxes that scroll are read from their beginning. */
function fromTheStart<Captured>(box: HTMLElement, take: () => Captured): Captured {
  const scrolled = [box, ...box.querySelectorAll<HTMLElement>('*')]
    .filter(({ scrollLeft, scrollTop }) => scrollLeft !== 0 || scrollTop !== 0)
    .map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }));
  for (const { element } of scrolled) element.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  try {
    return take();
  } finally {
    for (const { element, left, top } of scrolled) element.scrollTo({ left, top, behavior: 'instant' });
  }
}

/** Rows of letters of a text on the page, each as long as the browser broke it. */
function rowsOf(node: Text): readonly { readonly content: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const rows: { from: number; to: number; top: number }[] = [];
  for (const word of node.data.matchAll(/[^ \t\r\n]+/g)) {
    const [from, to] = [word.index, word.index + word[0].length];
    range.setStart(node, from);
    range.setEnd(node, to);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(last.top - box.top) < 2) last.to = to;
    else rows.push({ from, to, top: box.top });
  }
  return rows.map(({ from, to }) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return { content: node.data.slice(from, to).replaceAll(/[ \t\r\n]+/g, ' '), box: range.getBoundingClientRect() };
  });
}

/** A button with a sign on it, such as the plus of a map, or a row of such; one with words is read. */
function isOnlyPressed(element: Element): boolean {
  if (/[\p{L}\p{N}]/u.test(element.textContent)) return false;
  return (
    element.matches('button') ||
    (element.children.length > 0 && [...element.children].every((child) => child.matches('button')))
  );
}

/** What cuts a drawing off within the box that is read; a box that scrolls does not. */
function frameOf(drawing: SVGSVGElement, box: Element): Element | null {
  for (
    let around = drawing.parentElement;
    around !== null && around !== box.parentElement;
    around = around.parentElement
  ) {
    if (['hidden', 'clip'].includes(getComputedStyle(around).overflowX)) return around;
  }
  return null;
}

/** Reads a part of the page into marks and texts. */
class Reader {
  readonly marks: string[] = [];
  readonly texts: PlacedText[] = [];
  width = 0;
  height = 0;
  /** Of the highest mark: what is left out may have stood above. */
  top = Number.POSITIVE_INFINITY;
  readonly #box: Element;
  readonly #left: number;
  readonly #top: number;

  constructor(box: Element) {
    const { left, top } = box.getBoundingClientRect();
    this.#box = box;
    this.#left = left;
    this.#top = top;
  }

  read(element: Element): void {
    if (element.matches(LEFT_OUT) || isOnlyPressed(element)) return;
    if (element instanceof SVGSVGElement) {
      this.#drawing(element);
      return;
    }
    if (!(element instanceof HTMLElement)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    this.#ground(element, style);
    this.#swatch(element);
    for (const node of element.childNodes) {
      if (node instanceof Text) this.#letters(node, style);
      else if (node instanceof Element) this.read(node);
    }
  }

  #reach(box: DOMRect): void {
    this.width = Math.max(this.width, box.right - this.#left);
    this.height = Math.max(this.height, box.bottom - this.#top);
  }

  #filled(x: number, y: number, width: number, height: number, fill: string, opacity: number, radius = 0): void {
    if (!(width > 0 && height > 0)) return;
    this.top = Math.min(this.top, y - this.#top);
    this.marks.push(
      mark('rect', {
        x: x - this.#left,
        y: y - this.#top,
        width,
        height,
        ...(radius > 0 ? { rx: radius } : {}),
        fill,
        ...(opacity < 1 ? { 'fill-opacity': opacity } : {}),
      }),
    );
  }

  /** Ground and borders of an element; a pattern of the style sheet stands for what is missing. */
  #ground(element: HTMLElement, style: CSSStyleDeclaration): void {
    if (style.display === 'contents') return;
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) return;
    this.#reach(box);
    const ground = plainColour(style.backgroundColor);
    const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
    const isScrolled = element.scrollHeight > element.clientHeight + 1 && style.overflowY !== 'visible';
    if (isScrolled) return;
    if (ground !== null) this.#filled(box.left, box.top, box.width, box.height, ground.hex, ground.opacity, radius);
    if (style.backgroundImage.includes('gradient'))
      this.#filled(box.left, box.top, box.width, box.height, `url(#${hatchOf(5)})`, 1, radius);
    for (const side of SIDES) {
      const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
      const colour = plainColour(style.getPropertyValue(`border-${side}-color`));
      if (
        !(width > 0) ||
        colour === null ||
        ['none', 'hidden'].includes(style.getPropertyValue(`border-${side}-style`))
      )
        continue;
      const isLevel = side === 'top' || side === 'bottom';
      this.#filled(
        side === 'right' ? box.right - width : box.left,
        side === 'bottom' ? box.bottom - width : box.top,
        isLevel ? box.width : width,
        isLevel ? width : box.height,
        colour.hex,
        colour.opacity,
      );
    }
  }

  /** The mark that the style sheet puts before the words of a key. */
  #swatch(element: HTMLElement): void {
    const style = getComputedStyle(element, '::before');
    if (style.content !== '""' || style.display === 'none') return;
    const [width, height, line] = [style.width, style.height, style.borderTopWidth].map(
      (length) => Number.parseFloat(length) || 0,
    );
    const colour = plainColour((line ?? 0) > 0 ? style.borderTopColor : style.backgroundColor);
    const [box] = element.getClientRects();
    if (colour === null || box === undefined || width === undefined) return;
    const tall = Math.max(line ?? 0, height ?? 0);
    this.#filled(
      box.left + (Number.parseFloat(getComputedStyle(element).paddingLeft) || 0),
      box.top + (box.height - tall) / 2,
      width,
      tall,
      colour.hex,
      colour.opacity,
      Number.parseFloat(style.borderTopLeftRadius) || 0,
    );
  }

  #letters(node: Text, style: CSSStyleDeclaration): void {
    const colour = plainColour(style.color);
    if (colour === null) return;
    const anchor = ['right', 'end'].includes(style.textAlign)
      ? 'end'
      : style.textAlign === 'center'
        ? 'middle'
        : 'start';
    for (const { content, box } of rowsOf(node)) {
      // An arrow that opens something.
      if (/^[▸▾]$/.test(content)) continue;
      this.#reach(box);
      this.top = Math.min(this.top, box.top - this.#top);
      this.texts.push({
        content: style.textTransform === 'uppercase' ? content.toUpperCase() : content,
        anchor,
        x: (anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2) - this.#left,
        y: box.top + box.height * ABOVE - this.#top,
        size: Number.parseFloat(style.fontSize),
        weight: Number.parseFloat(style.fontWeight),
        colour: colour.hex,
        halo: null,
        angle: 0,
      });
    }
  }

  #drawing(drawing: SVGSVGElement): void {
    const style = getComputedStyle(drawing);
    const box = drawing.getBoundingClientRect();
    if (style.display === 'none' || box.width === 0 || box.height === 0) return;
    const around = frameOf(drawing, this.#box);
    // What cuts itself off does so before its frame.
    const frame = around === null ? null : (style.overflowX === 'visible' ? around : drawing).getBoundingClientRect();
    this.#reach(frame ?? box);
    this.top = Math.min(this.top, (frame ?? box).top - this.#top);
    const marks = marksOf(drawing, box.left - this.#left, box.top - this.#top, box.width, box.height);
    const texts = textsOf(drawing, this.#left, this.#top);
    if (frame === null) {
      this.marks.push(marks);
      this.texts.push(...texts);
      return;
    }
    const [x, y] = [frame.left - this.#left, frame.top - this.#top];
    const [left, top, width, height] = [x, y, frame.width, frame.height].map(short);
    this.marks.push(
      cut(
        `<svg x="${left}" y="${top}" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" overflow="hidden">${marks}</svg>`,
        { x, y, width: frame.width, height: frame.height },
      ),
    );
    this.texts.push(
      ...texts.filter((text) => text.x >= x && text.x <= x + frame.width && text.y >= y && text.y <= y + frame.height),
    );
  }
}

/** The hatch of what is missing, as on screen. */
function hatchMarkup(marks: string): string {
  const sizes = new Set([...marks.matchAll(HATCHES)].map(([, size]) => Number(size)));
  if (sizes.size === 0) return '';
  const colours = tokenColours(['no-data', 'no-data-hatch']);
  const fill = (token: 'no-data' | 'no-data-hatch'): string => plainColour(colours.get(token) ?? '')?.hex ?? '#a5a7a3';
  return [...sizes]
    .map(
      (size) =>
        `<pattern id="${hatchOf(size)}" width="${short(size)}" height="${short(size)}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${mark('rect', { width: size, height: size, fill: fill('no-data') })}${mark('rect', { width: size / 5, height: size, fill: fill('no-data-hatch') })}</pattern>`,
    )
    .join('');
}

/** What stands in a part of the page, as a drawing of its own in light colours or in others: marks with their looks, texts as texts. Null where there is nothing to see. */
export function capture(box: HTMLElement, appearance: Appearance = 'light'): Drawing | null {
  return inAppearance(appearance, () =>
    fromTheStart(box, () => {
      const reader = new Reader(box);
      for (const child of box.children) reader.read(child);
      const { marks, texts, width, height, top } = reader;
      if (marks.every((text) => text === '') && texts.length === 0) return null;
      const drawn = marks.join('\n');
      const read = {
        width: Math.ceil(width),
        height: Math.ceil(height - top),
        definitions: hatchMarkup(drawn),
        marks: drawn,
        texts,
      };
      return { ...moved(read, 0, -top), height: read.height };
    }),
  );
}
