import { legendOf, type LegendRow } from '../../../design/drawing/classes.ts';
import type { MapContext } from '../../../features/explore/content/map-made.ts';
import { escaped, mark, type Drawing } from '../../../figure/value/drawing.ts';
import { legendAmount, writeAmount } from '../../../figure/words/subject.ts';
import { fittingLabels, LINE } from '../../../map/places/labels.ts';
import { lineOf, pathOf } from '../../../map/shapes/paths.ts';
import { KOSOVO, type MapGeometry, type PlanePoint, type RegionCode } from '../../../model/index.ts';
import { fillOf, Paper } from './paper.ts';
import { light } from './light-colours.ts';

const WIDTH = 640;
const LEGEND = 250;
const ROW = 20;
/** Small enough for the names of neighbours that are small. */
const LABEL = 10;

interface Shapes {
  readonly height: number;
  readonly regions: readonly (readonly [RegionCode, string])[];
  readonly land: string;
  readonly regionBorders: string;
  readonly countryBorders: string;
  readonly scale: number;
}

let drawn: { readonly geometry: MapGeometry; readonly shapes: Shapes } | null = null;

/** The shapes in pixels, the same for all maps. */
function shapesOf(geometry: MapGeometry): Shapes {
  if (drawn?.geometry === geometry) return drawn.shapes;
  const scale = WIDTH / geometry.frame.width;
  const line = (points: readonly PlanePoint[]): PlanePoint[] => points.map(([x, y]) => [x * scale, y * scale]);
  const shape = (polygons: MapGeometry['regions'][number]['polygons']): string =>
    pathOf(polygons.map((polygon) => polygon.map(line)));
  const shapes: Shapes = {
    scale,
    height: geometry.frame.height * scale,
    regions: geometry.regions.map(({ code, polygons }) => [code, shape(polygons)]),
    land: geometry.surroundings.map(({ polygons }) => shape(polygons)).join(''),
    regionBorders: lineOf(geometry.regionBorders.map(line)),
    countryBorders: lineOf(geometry.countryBorders.map(line)),
  };
  drawn = { geometry, shapes };
  return shapes;
}

function drawKey(paper: Paper, { exported, classes }: MapContext): void {
  const { result, subject, view, messages, format } = exported;
  const { shown } = view;
  const values = result.columns[shown];
  const rows = legendOf(classes, values).filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  const left = WIDTH + 20;
  let y = 16;
  const line = (fill: string, text: string, count: number): void => {
    paper.draw(mark('rect', { x: left, y: y - 11, width: 20, height: 12, fill, stroke: light('line') }));
    paper.write(text, left + 28, y);
    paper.write(messages.map.classCount({ count }), left + LEGEND - 20, y, {
      anchor: 'end',
      colour: light('ink-quiet'),
    });
    y += ROW;
  };
  paper.write(shown === 'gap' ? `${subject.gapName}, ${subject.gapUnit}` : subject.unit, left, y, { weight: 600 });
  y += ROW + 4;
  const sideOf = ({ key }: LegendRow): string => {
    if (classes.kind === 'sequential') return '';
    if (key.startsWith('behind')) return subject.hasDirection ? messages.map.behind : messages.map.above;
    return subject.hasDirection ? messages.map.ahead : messages.map.below;
  };
  let side = '';
  for (const row of rows) {
    const own = sideOf(row);
    if (own !== side) {
      paper.write(own, left, y, { colour: light('ink-quiet') });
      y += ROW;
      side = own;
    }
    const [from, to] = [row.from, row.to].map((end) => legendAmount(format, end, subject, shown));
    line(fillOf(row.key), messages.map.classRange({ from: from ?? '', to: to ?? '' }), row.count);
  }
  line(fillOf('no-data'), messages.map.noData, values.filter((value) => !Number.isFinite(value)).length);
}

/** The map with its key to the right. */
export function mapDrawing(shown: MapContext): Drawing | null {
  const { geometry, fills, exported } = shown;
  if (geometry === null) return null;
  const { format, names, subject, view, result } = exported;
  const shapes = shapesOf(geometry);
  const paper = new Paper();
  const values = new Map(
    result.columns.region.map((code, row) => [code, result.columns[view.shown][row] ?? Number.NaN]),
  );
  const titleOf = (code: RegionCode): string => {
    const value = values.get(code) ?? Number.NaN;
    const said = Number.isFinite(value)
      ? writeAmount(format, value, subject, view.shown)
      : exported.messages.map.noData;
    return `${names.region(code)}: ${said}`;
  };
  const size = { width: WIDTH, height: shapes.height };
  const line = { fill: 'none', 'stroke-linejoin': 'round' };
  paper.draw(
    `<clipPath id="frame">${mark('rect', size)}</clipPath><g clip-path="url(#frame)">`,
    mark('rect', { ...size, fill: light('map-sea') }),
    mark('path', { d: shapes.land, fill: light('map-land') }),
    ...shapes.regions.map(
      ([code, path]) =>
        `<path d="${path}" fill="${fillOf(fills.get(code) ?? 'no-data')}"><title>${escaped(titleOf(code))}</title></path>`,
    ),
    mark('path', { ...line, d: shapes.regionBorders, stroke: light('map-border'), 'stroke-width': 0.75 }),
    mark('path', { ...line, d: shapes.countryBorders, stroke: light('map-border'), 'stroke-width': 3 }),
    mark('path', { ...line, d: shapes.countryBorders, stroke: light('map-country-border'), 'stroke-width': 1 }),
    '</g>',
  );
  const labels = fittingLabels(
    geometry.surroundings
      .filter(({ id, isInSeeArea }) => isInSeeArea || id === KOSOVO)
      .map(({ id, anchor: [x, y] }) => ({
        id,
        text: format.countryOnMap(id),
        at: [x * shapes.scale, y * shapes.scale] as const,
        kind: 'country' as const,
      })),
    LABEL,
  );
  for (const {
    lines,
    at: [x, y],
  } of labels)
    for (const [nth, line] of lines.entries())
      paper.write(line, x, y + 4 + (nth - (lines.length - 1) / 2) * LINE * LABEL, {
        anchor: 'middle',
        size: LABEL,
        halo: { colour: light('surface'), width: 3 },
      });
  drawKey(paper, shown);
  return paper.done(WIDTH + LEGEND, Math.ceil(shapes.height));
}
