import { EXPORTS } from '../../design/messages/exports.ts';
import { tokenColour } from '../../design/token-colour.ts';
import { download } from '../../figure/export/download.ts';
import { today } from '../../figure/words/day.ts';
import { inLight } from '../../figure/picture/light.ts';
import { figureOfMap } from '../../figure/export/map-figure.ts';
import { fileName, noticesOf, sourceLineOf, subtitleOf, type Exported } from '../../figure/words/exported.ts';
import type { PictureKind } from '../../frame/ShareAndDownload.tsx';
import { PICTURE_FAMILY, carriedBy, pictureFonts } from '../../figure/picture/picture-fonts.ts';
import { dataAddress } from '../../figure/picture/png.ts';
import type { SlideGiven } from '../../figure/slides/pptx.ts';
import { snapshotFile } from '../../figure/snapshot/snapshot-file.ts';
import { writeSlides } from '../../figure/slides/slides.ts';
import { xlsxOf } from '../../figure/export/xlsx.ts';
import { standaloneMap } from './picture-map.ts';
import { takeMap } from './take-map.ts';
import { drawTexts, withoutTexts } from './picture-texts.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const WIDTH = 1600;
const MARGIN = 40;
/** How much wider lines are than on screen, where the map is about half as wide. */
const LINES = 1.75;

type Attributes = Readonly<Record<string, string | number>>;

function shape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

const pen = document.createElement('canvas').getContext('2d');

function widthOf(text: string, size: number, weight: number): number {
  if (pen === null) return text.length * size * 0.6;
  pen.font = `${weight} ${size}px ${PICTURE_FAMILY}`;
  return pen.measureText(text).width;
}

/** A text in lines that fit between the margins. */
function wrapped(text: string, size: number, weight: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, weight) <= WIDTH - 2 * MARGIN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface LegendEntry {
  readonly label: string;
  readonly count: string;
  /** Null for the hatch. */
  readonly fill: string | null;
}

function legendOnPage(): { readonly title: string; readonly entries: readonly LegendEntry[] } {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-legend-row]')].map((row): LegendEntry => {
    const [label, count] = row.querySelectorAll(':scope > span');
    const swatch = row.querySelector('svg > rect');
    return {
      label: label?.textContent ?? '',
      count: count?.textContent ?? '',
      fill: swatch === null || row.dataset['legendRow'] === 'no-data' ? null : getComputedStyle(swatch).fill,
    };
  });
  return { title: document.querySelector('.map-legend-title')?.textContent ?? '', entries };
}

/** Grows downwards, part by part. */
class Sheet {
  readonly title: string;
  readonly root = shape('svg', { xmlns: NAMESPACE, role: 'img', 'font-family': PICTURE_FAMILY });
  #bottom = MARGIN;

  constructor(title: string) {
    this.title = title;
  }

  text(content: string, size: number, weight: number, token: string): void {
    for (const line of wrapped(content, size, weight)) {
      this.#bottom += Math.round(size * 1.35);
      this.root.append(
        shape(
          'text',
          {
            x: MARGIN,
            y: this.#bottom - Math.round(size * 0.35),
            'font-size': size,
            'font-weight': weight,
            fill: tokenColour(token),
          },
          line,
        ),
      );
    }
  }

  space(height: number): void {
    this.#bottom += height;
  }

  map(map: SVGSVGElement): void {
    const { width, height } = map.viewBox.baseVal;
    const drawn = Math.round((WIDTH * height) / width);
    const copy = standaloneMap(map, (width / WIDTH) * LINES);
    for (const [name, value] of Object.entries({
      x: 0,
      y: this.#bottom,
      width: WIDTH,
      height: drawn,
      overflow: 'hidden',
    }))
      copy.setAttribute(name, String(value));
    // Not every editor cuts off a drawing within a drawing by itself.
    this.root.append(
      shape('clipPath', { id: 'map-window' }, shape('rect', { x: 0, y: this.#bottom, width: WIDTH, height: drawn })),
      shape('g', { 'clip-path': 'url(#map-window)' }, copy),
    );
    this.#bottom += drawn;
  }

  legend(entries: readonly LegendEntry[]): void {
    const size = 17;
    let left = MARGIN;
    this.#bottom += 34;
    for (const { label, count, fill } of entries) {
      const labelWidth = widthOf(label, size, 400);
      const width = 32 + labelWidth + 10 + widthOf(count, size, 400);
      if (left > MARGIN && left + width > WIDTH - MARGIN) {
        left = MARGIN;
        this.#bottom += 34;
      }
      const baseline = this.#bottom - 8;
      this.root.append(
        shape('rect', {
          x: left,
          y: baseline - 17,
          width: 22,
          height: 22,
          fill: fill ?? 'url(#hatch)',
          stroke: tokenColour('line'),
        }),
        shape('text', { x: left + 32, y: baseline, 'font-size': size, fill: tokenColour('ink') }, label),
        shape(
          'text',
          { x: left + 42 + labelWidth, y: baseline, 'font-size': size, fill: tokenColour('ink-quiet') },
          count,
        ),
      );
      left += width + 32;
    }
  }

  /** The drawing, on its ground, with its fonts. */
  finish(fonts: string): SVGSVGElement {
    const height = this.#bottom + MARGIN;
    for (const [name, value] of Object.entries({ viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height }))
      this.root.setAttribute(name, String(value));
    this.root.prepend(
      shape('title', {}, this.title),
      shape(
        'defs',
        {},
        shape('style', {}, fonts),
        shape(
          'pattern',
          { id: 'hatch', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
          shape('rect', { width: 8, height: 8, fill: tokenColour('no-data') }),
          shape('rect', { width: 2, height: 8, fill: tokenColour('no-data-hatch') }),
        ),
      ),
      shape('rect', { width: '100%', height: '100%', fill: tokenColour('surface') }),
    );
    return this.root;
  }
}

/** The map on screen with headline, subtitle, legend, what was done to the figures, source and notices, as a drawing of its own. */
function compose(map: SVGSVGElement, exported: Exported): Sheet {
  const { subject, headline, messages, format } = exported;
  const { title, entries } = legendOnPage();
  const sheet = new Sheet(headline ?? subject.title);
  sheet.text(sheet.title, 34, 600, 'ink');
  sheet.text(subtitleOf(exported), 20, 400, 'ink-quiet');
  sheet.space(20);
  sheet.map(map);
  sheet.space(20);
  sheet.text(title, 17, 600, 'ink');
  sheet.legend(entries);
  sheet.space(16);
  sheet.text(noticesOf(exported).join(' '), 15, 400, 'ink-quiet');
  sheet.space(8);
  sheet.text(`${messages.footer.source}: ${sourceLineOf(exported)}`, 15, 400, 'ink-quiet');
  sheet.text(`${messages.footer.boundaries}. ${messages.footer.otherShapes}`, 15, 400, 'ink-quiet');
  sheet.text(`* ${format.country('XK')}: ${messages.footer.kosovo}`, 15, 400, 'ink-quiet');
  const words = EXPORTS[format.language];
  sheet.text(`${words.atlas}. ${words.taken(format.date(today()))}.`, 15, 400, 'ink-quiet');
  return sheet;
}

function asFile(root: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml;charset=utf-8' });
}

async function rastered(root: SVGSVGElement): Promise<Blob | null> {
  const image = new Image();
  const address = URL.createObjectURL(asFile(withoutTexts(root)));
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = Number(root.getAttribute('height')) * 2;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  context.scale(2, 2);
  drawTexts(root, context);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** The map in light colours with its legend, and no other words: a slide has those itself. */
async function mapPicture(map: SVGSVGElement): Promise<SlideGiven['picture']> {
  const root = inLight(() => {
    const sheet = new Sheet('');
    const { title, entries } = legendOnPage();
    sheet.map(map);
    sheet.space(12);
    sheet.text(title, 17, 600, 'ink');
    sheet.legend(entries);
    return sheet.finish('');
  });
  const picture = await rastered(root);
  return picture === null
    ? null
    : { address: await dataAddress(picture), width: WIDTH, height: Number(root.getAttribute('height')) };
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Saves the map on screen as PNG (twice the size, sharp on a slide), SVG, slide or a file that opens by itself, and its table as a workbook. */
export async function savePicture(kind: PictureKind, exported: Exported): Promise<void> {
  if (kind === 'xlsx') {
    download(new Blob([xlsxOf(figureOfMap(exported, today()))], { type: WORKBOOK }), `${fileName(exported)}.xlsx`);
    return;
  }
  const section = document.querySelector<HTMLElement>('.explore-map');
  if (kind === 'html' && section !== null) {
    const taken = takeMap(section, exported);
    const { name, content } = await snapshotFile([taken], {
      title: taken.figure.title,
      language: taken.figure.language,
      name: fileName(exported),
    });
    download(content, name);
    return;
  }
  const map = document.querySelector<SVGSVGElement>('svg[data-picture="map"]');
  if (map === null) return;
  // Before composing, which measures: all that may stand in the picture stands on the page or in the notices.
  const fonts = await pictureFonts([document.body.textContent, ...noticesOf(exported)].join(' '));
  if (kind === 'pptx') {
    download(
      new Blob([await writeSlides([{ figure: figureOfMap(exported, today()), picture: await mapPicture(map) }])], {
        type: SLIDES,
      }),
      `${fileName(exported)}.pptx`,
    );
    return;
  }
  const sheet = compose(map, exported);
  const file = kind === 'svg' ? asFile(sheet.finish(carriedBy(fonts))) : await rastered(sheet.finish(''));
  if (file !== null) download(file, `${fileName(exported)}.${kind}`);
}
