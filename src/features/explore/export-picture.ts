import { download } from './download.ts';

interface Picture {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly kosovo: string;
  readonly name: string;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const WIDTH = 1600;
const PAINTED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'fill-opacity', 'paint-order', 'font-size', 'font-weight', 'letter-spacing', 'text-anchor', 'display', 'visibility'];

/** A copy of the drawing that carries its looks itself: outside the page there is no style sheet. */
function standalone(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const originals = [source, ...source.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (target === undefined) return;
    const style = getComputedStyle(original);
    for (const property of PAINTED) target.setAttribute(property, style.getPropertyValue(property));
    for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label', 'aria-pressed']) target.removeAttribute(name);
  });
  return copy;
}

function line(text: string, y: number, size: number, weight: number, fill: string): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  element.setAttribute('x', '40');
  element.setAttribute('y', String(y));
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', String(weight));
  element.setAttribute('fill', fill);
  element.textContent = text;
  return element;
}

/** Words of a text in lines of about so many letters. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function legendOf(page: Document): { readonly label: string; readonly fill: string }[] {
  return [...page.querySelectorAll<HTMLElement>('[data-legend-row]')].map((row) => {
    const swatch = row.querySelector('svg rect, svg path');
    return { label: row.textContent.trim().replace(/\s+/g, ' '), fill: swatch === null ? 'none' : getComputedStyle(swatch).fill };
  });
}

/** The map on screen with headline, subtitle, legend, source and notices, as a drawing of its own. */
export function composePicture(map: SVGSVGElement, picture: Picture): SVGSVGElement {
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--ink').trim();
  const quiet = style.getPropertyValue('--ink-quiet').trim();
  const [, , boxWidth = 4, boxHeight = 3] = (map.getAttribute('viewBox') ?? '0 0 4 3').split(/[ ,]+/).map(Number);
  const mapHeight = Math.round((WIDTH * boxHeight) / boxWidth);
  const titleLines = wrapped(picture.title, 80);
  const sourceLines = [...wrapped(picture.source, 170), ...wrapped(picture.kosovo, 170)];
  const legend = legendOf(document);
  const top = 40 + titleLines.length * 44 + 40;
  const legendHeight = legend.length === 0 ? 0 : 48;
  const height = top + mapHeight + legendHeight + 24 + sourceLines.length * 22 + 24;

  const root = document.createElementNS(NAMESPACE, 'svg');
  root.setAttribute('xmlns', NAMESPACE);
  root.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  root.setAttribute('width', String(WIDTH));
  root.setAttribute('height', String(height));
  root.setAttribute('font-family', "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif");
  const ground = document.createElementNS(NAMESPACE, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', style.getPropertyValue('--surface').trim());
  root.append(ground);
  titleLines.forEach((text, index) => root.append(line(text, 64 + index * 44, 34, 600, ink)));
  root.append(line(picture.subtitle, 64 + titleLines.length * 44 - 6, 20, 400, quiet));
  const drawing = standalone(map);
  drawing.setAttribute('x', '0');
  drawing.setAttribute('y', String(top));
  drawing.setAttribute('width', String(WIDTH));
  drawing.setAttribute('height', String(mapHeight));
  root.append(drawing);
  const step = (WIDTH - 80) / Math.max(1, legend.length);
  legend.forEach(({ label, fill }, index) => {
    const swatch = document.createElementNS(NAMESPACE, 'rect');
    for (const [name, value] of Object.entries({ x: 40 + index * step, y: top + mapHeight + 18, width: 22, height: 22, fill, stroke: quiet })) swatch.setAttribute(name, String(value));
    const text = line(label, top + mapHeight + 36, 17, 400, ink);
    text.setAttribute('x', String(40 + index * step + 30));
    root.append(swatch, text);
  });
  sourceLines.forEach((text, index) => root.append(line(text, top + mapHeight + legendHeight + 34 + index * 22, 15, 400, quiet)));
  return root;
}

/** Saves the map on screen as PNG (twice the size, sharp on a slide) or SVG. */
export async function savePicture(kind: 'png' | 'svg', picture: Picture): Promise<void> {
  const map = document.querySelector<SVGSVGElement>('svg[data-picture="map"]');
  if (map === null) return;
  const root = composePicture(map, picture);
  const text = new XMLSerializer().serializeToString(root);
  const blob = new Blob([text], { type: 'image/svg+xml;charset=utf-8' });
  if (kind === 'svg') {
    download(blob, `${picture.name}.svg`);
    return;
  }
  const image = new Image();
  const address = URL.createObjectURL(blob);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = Number(root.getAttribute('height')) * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (png !== null) download(png, `${picture.name}.png`);
}
