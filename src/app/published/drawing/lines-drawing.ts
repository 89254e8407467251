import { layoutSparks, SPARK, type SparkInput } from '../../../charts/spark-lines/layout.ts';
import { mark, type Drawing } from '../../../figure/value/drawing.ts';
import { light } from './light-colours.ts';
import { Paper } from './paper.ts';

/** What the figure of a history shows. */
export interface HistoryShown {
  readonly lines: {
    readonly groups: readonly { readonly id: string; readonly name: string; readonly lines: readonly SparkInput[] }[];
  };
}

const COLUMNS = 5;
const BOX = { width: 168, height: 78 } as const;
const SCALE = 1.5;
/** Height of a region without a line, where its country has none. */
const MISSING = 40;

/** A small line for each region, country by country, all on one scale. */
export function historyDrawing({ lines: { groups } }: HistoryShown): Drawing {
  const paper = new Paper();
  const placed = new Map(layoutSparks(groups.flatMap(({ lines }) => lines)).map((spark) => [spark.input.id, spark]));
  const stroke = { fill: 'none', stroke: light('ink-quiet'), 'stroke-width': 1 };
  let y = 0;
  for (const { name, lines } of groups) {
    paper.write(name, 0, y + 16, { size: 13, weight: 600 });
    y += 24;
    const isDrawn = lines.some(({ id }) => (placed.get(id)?.dots.length ?? 0) > 0);
    for (const [at, { id, name: region, text }] of lines.entries()) {
      const spark = placed.get(id);
      const left = (at % COLUMNS) * BOX.width;
      const top = y + Math.floor(at / COLUMNS) * (isDrawn ? BOX.height : MISSING);
      paper.writeShort(region, left, top + 11, BOX.width - 62, { size: 11 });
      const isMissing = spark === undefined || spark.dots.length === 0;
      if (isMissing) {
        paper.writeShort(text, left, top + 27, BOX.width - 10, { size: 11, colour: light('ink-quiet') });
        continue;
      }
      paper.write(text, left + SPARK.width * SCALE, top + 11, { size: 11, anchor: 'end' });
      paper.draw(
        `<g transform="translate(${String(left)} ${String(top + 16)}) scale(${String(SCALE)})">`,
        ...spark.bridges.map((points) => mark('polyline', { ...stroke, points, 'stroke-dasharray': '2 2' })),
        ...spark.runs.map((points) => mark('polyline', { ...stroke, points })),
        ...spark.dots.map(({ x, y: height }) =>
          mark('circle', { cx: x, cy: height, r: 1.6, fill: light('ink-quiet') }),
        ),
        '</g>',
      );
    }
    y += Math.ceil(lines.length / COLUMNS) * (isDrawn ? BOX.height : MISSING);
  }
  return paper.done(COLUMNS * BOX.width, y);
}
