import { plainColour } from './colours.ts';
import { escaped, hatchOf, short, type PlacedText } from '../value/drawing.ts';

const SHAPES = new Set(['line', 'rect', 'circle', 'ellipse', 'path', 'polyline', 'polygon']);
const GROUPS = new Set(['g', 'svg', 'a']);
const GEOMETRY = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'd',
  'points',
  'width',
  'height',
  'viewBox',
  'preserveAspectRatio',
];
/** Looks with the value that need not be written. */
const LOOKS = [
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['fill-opacity', '1'],
  ['stroke-opacity', '1'],
  ['opacity', '1'],
  ['fill-rule', 'nonzero'],
] as const;

const attribute = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

function geometryOf(element: SVGElement): string {
  return GEOMETRY.map((name) => {
    const value = element.getAttribute(name);
    return value === null ? '' : attribute(name, value);
  }).join('');
}

function turned(style: CSSStyleDeclaration): string {
  return style.transform === 'none' || style.transform === ''
    ? ''
    : attribute('transform', style.transform.replaceAll(', ', ' '));
}

/** Of the pattern that a fill names, as `url("#id")`. */
function sizeOf(fill: string): number {
  const pattern = document.getElementById(/#([^")]+)/.exec(fill)?.[1] ?? '');
  return Number(pattern?.getAttribute('width') ?? Number.NaN) || 5;
}

/** How much larger lines would be drawn than they are: those that keep their width on screen get it in units of the drawing. */
function scaleOf(element: SVGElement, style: CSSStyleDeclaration): number {
  if (style.getPropertyValue('vector-effect') !== 'non-scaling-stroke' || !(element instanceof SVGGraphicsElement))
    return 1;
  const matrix = element.getScreenCTM();
  if (matrix === null) return 1;
  const isUpright = element instanceof SVGLineElement && element.getAttribute('x1') === element.getAttribute('x2');
  return (isUpright ? Math.hypot(matrix.a, matrix.b) : Math.hypot(matrix.c, matrix.d)) || 1;
}

function looksOf(element: SVGElement, style: CSSStyleDeclaration): string {
  const [fill, stroke] = [plainColour(style.fill), plainColour(style.stroke)];
  const scale = scaleOf(element, style);
  const width = Number.parseFloat(style.strokeWidth) / scale;
  // The one pattern that figures are filled with is the hatch of what is missing.
  const paint = style.fill.startsWith('url(')
    ? attribute('fill', `url(#${hatchOf(sizeOf(style.fill))})`)
    : `${attribute('fill', fill?.hex ?? 'none')}${fill === null || fill.opacity === 1 ? '' : attribute('fill-opacity', String(fill.opacity))}`;
  const line =
    stroke === null || !(width > 0)
      ? ''
      : `${attribute('stroke', stroke.hex)}${attribute('stroke-width', String(Math.round(width * 1e4) / 1e4))}`;
  return (
    paint +
    line +
    LOOKS.map(([name, usual]) => {
      const value = style.getPropertyValue(name);
      return value === '' || value === usual || (line === '' && name.startsWith('stroke'))
        ? ''
        : attribute(
            name,
            name === 'stroke-dasharray'
              ? value.replaceAll(/[\d.]+(?:px)?/g, (length) => short(Number.parseFloat(length) / scale))
              : value,
          );
    }).join('')
  );
}

/** What a mark is called where it is pointed at or heard, as its title. */
function titleOf(element: SVGElement): string {
  const title =
    [...element.children].find(({ tagName }) => tagName === 'title')?.textContent ??
    (element.matches('[role="button"], [role="img"]') ? element.getAttribute('aria-label') : null) ??
    '';
  const plain = title.replaceAll(/\s+/g, ' ').trim();
  return plain === '' ? '' : `<title>${escaped(plain)}</title>`;
}

function markupOf(element: Element): string {
  if (!(element instanceof SVGElement)) return '';
  const style = getComputedStyle(element);
  if (style.display === 'none') return '';
  const name = element.tagName;
  const title = titleOf(element);
  if (SHAPES.has(name)) {
    const shape = `${name}${geometryOf(element)}${turned(style)}${looksOf(element, style)}`;
    return style.visibility === 'hidden' ? '' : title === '' ? `<${shape}/>` : `<${shape}>${title}</${name}>`;
  }
  if (!GROUPS.has(name)) return '';
  const inside = [...element.children].map(markupOf).join('');
  const faded = style.opacity === '1' ? '' : attribute('opacity', style.opacity);
  return inside === ''
    ? ''
    : `<${name === 'a' ? 'g' : name}${name === 'svg' ? geometryOf(element) : ''}${turned(style)}${faded}>${title}${inside}</${name === 'a' ? 'g' : name}>`;
}

/** The marks of a drawing on the page, carrying their looks themselves; texts are left out. */
export function marksOf(drawing: SVGSVGElement, x: number, y: number, width: number, height: number): string {
  const inside = [...drawing.children].map(markupOf).join('');
  if (inside === '') return '';
  // A drawing that is one picture says what it shows, unless its marks do.
  const title = drawing.matches('[role="img"]') && !inside.includes('<title>') ? titleOf(drawing) : '';
  const [viewBox, ratio] = [drawing.getAttribute('viewBox'), drawing.getAttribute('preserveAspectRatio')];
  return `<svg x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${viewBox === null ? '' : attribute('viewBox', viewBox)}${ratio === null ? '' : attribute('preserveAspectRatio', ratio)} overflow="${getComputedStyle(drawing).overflow === 'visible' ? 'visible' : 'hidden'}">${title}${inside}</svg>`;
}

const ANCHORS: Readonly<Record<string, PlacedText['anchor']>> = { middle: 'middle', end: 'end' };

/** The letters a reader sees: those of a title are only heard. */
function lettersOf(element: Element): string {
  const letters = [...element.childNodes].map((node) =>
    node instanceof Text ? node.data : node instanceof SVGTSpanElement ? lettersOf(node) : '',
  );
  return letters
    .join('')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** One row of a text, placed from `left` and `top` of the window. */
function placed(element: SVGTextContentElement, left: number, top: number): readonly PlacedText[] {
  const content = lettersOf(element);
  const matrix = element.getScreenCTM();
  const count = element.getNumberOfChars();
  if (content === '' || matrix === null || count === 0) return [];
  const style = getComputedStyle(element);
  const colour = plainColour(style.fill);
  if (colour === null || style.visibility === 'hidden' || style.display === 'none') return [];
  const [from, to] = [element.getStartPositionOfChar(0), element.getEndPositionOfChar(count - 1)];
  const anchor = ANCHORS[style.textAnchor] ?? 'start';
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
  const point = new DOMPoint(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share).matrixTransform(
    matrix,
  );
  const scale = Math.hypot(matrix.a, matrix.b);
  const halo = plainColour(style.stroke);
  const own = Math.atan2(to.y - from.y, to.x - from.x) + Math.atan2(matrix.b, matrix.a);
  return [
    {
      content,
      anchor,
      x: point.x - left,
      y: point.y - top,
      size: Number.parseFloat(style.fontSize) * scale,
      weight: Number.parseFloat(style.fontWeight),
      colour: colour.hex,
      halo: halo === null ? null : { colour: halo.hex, width: Number.parseFloat(style.strokeWidth) * scale },
      angle: Math.abs(own) < 0.001 ? 0 : (own * 180) / Math.PI,
    },
  ];
}

/** The texts of a drawing on the page, row by row. */
export function textsOf(drawing: SVGSVGElement, left: number, top: number): readonly PlacedText[] {
  return [...drawing.querySelectorAll('text')].flatMap((text) => {
    const rows = [...text.querySelectorAll('tspan')];
    return rows.length === 0 ? placed(text, left, top) : rows.flatMap((row) => placed(row, left, top));
  });
}
