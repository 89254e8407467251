import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { geoArea } from 'd3';
import type { FeatureCollection } from 'geojson';
import { fetchCatalogue, fetchEntry } from '../../src/datasets/catalogue.ts';
import { fetchGeometry } from '../../src/datasets/geometry.ts';
import { classOf, makeClasses } from '../../src/design/drawing/classes.ts';
import { createLocalEngine } from '../../src/engine/transport/local-engine.ts';
import { degreesOf } from '../../src/map/zooming/mercator-plane.ts';
import {
  DEFAULT_VIEW,
  THEMES,
  questionOf,
  type Catalogue,
  type MapFrame,
  type MapGeometry,
  type PlanePolygon,
} from '../../src/model/index.ts';
import { root, type Site } from '../journeys/site.ts';
import { NO_DATA, pageOf, PEERS, type Box } from './map-peer-pages.ts';

/** One for each class, from one end to the other. */
const PALETTE = ['#0b5563', '#2c7f8c', '#6cb0b8', '#b6dadd', '#f4d9b8', '#eaa866', '#cf7331', '#96470f'];

function collection(
  shapes: readonly { readonly id: string; readonly polygons: readonly PlanePolygon[] }[],
  frame: MapFrame,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ id, polygons }) => {
      const coordinates = polygons.map((polygon) =>
        polygon.map((ring) => ring.map((point) => degreesOf(point, frame))),
      );
      return { type: 'Feature', properties: { code: id }, geometry: { type: 'MultiPolygon', coordinates } };
    }),
  };
}

/** The shapes of the atlas as any map of the web takes them. */
function shapesOf({ frame, regions, surroundings }: MapGeometry): string {
  return JSON.stringify({
    bounds: [degreesOf([0, frame.height], frame), degreesOf([frame.width, 0], frame)],
    regions: collection(
      regions.map(({ code, polygons }) => ({ id: code, polygons })),
      frame,
    ),
    surroundings: collection(surroundings, frame),
  });
}

/** The same wound as d3 takes them: a polygon lies to the other side of its line there. */
function degreesText(geometry: MapGeometry): string {
  const shapes: Readonly<Record<'regions' | 'surroundings', FeatureCollection>> & { readonly bounds: unknown } =
    JSON.parse(shapesOf(geometry));
  for (const { features } of [shapes.regions, shapes.surroundings])
    for (const { geometry: shape } of features) {
      if (shape.type !== 'MultiPolygon') continue;
      for (const coordinates of shape.coordinates)
        if (geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI) for (const ring of coordinates) ring.reverse();
    }
  return JSON.stringify(shapes);
}

/** The colour of every region, theme by theme, by the classes that the atlas makes of gaps. */
async function coloursOf(base: string, catalogue: Catalogue): Promise<string> {
  const engine = createLocalEngine(base, catalogue);
  const colours: Record<string, Record<string, string>> = {};
  for (const theme of THEMES) {
    const { columns } = await engine.ask('explore', questionOf({ ...DEFAULT_VIEW, theme }));
    const classes = makeClasses(columns.gap, DEFAULT_VIEW.classes, 'diverging');
    const colourOf = (gap: number): string => {
      const key = classOf(classes, gap);
      return key === 'no-data' ? NO_DATA : (PALETTE[classes.keys.indexOf(key)] ?? NO_DATA);
    };
    colours[theme] = Object.fromEntries(
      columns.region.map((code, row) => [code, colourOf(columns.gap[row] ?? Number.NaN)]),
    );
  }
  return JSON.stringify(colours);
}

/** Files of the libraries, as their packages hold them. */
const LIBRARIES = [
  'd3/dist/d3.min.js',
  'topojson-client/dist/topojson-client.min.js',
  'maplibre-gl/dist/maplibre-gl.css',
  'maplibre-gl/dist/maplibre-gl.mjs',
  'maplibre-gl/dist/maplibre-gl-shared.mjs',
  'maplibre-gl/dist/maplibre-gl-worker.mjs',
];

/**
 * Serves a page for each peer, as `maplibre.html`, with the shapes, regions and classes of the built atlas that `atlas`
 * serves, in a map of this size.
 */
export async function serveMapPeers(atlas: Site, box: Box): Promise<Site> {
  const base = `${atlas.url}data/`;
  const catalogue = await fetchCatalogue(base, await fetchEntry(base));
  const geometry = await fetchGeometry(base, catalogue);
  const topology = await fetch(base + catalogue.files.geometry.path);
  const files = new Map<string, string>([
    ['shapes.json', shapesOf(geometry)],
    ['degrees.json', degreesText(geometry)],
    ['colours.json', await coloursOf(base, catalogue)],
    ['topology.json', await topology.text()],
    ...PEERS.map((peer): [string, string] => [`${peer}.html`, pageOf(peer, box)]),
    ...LIBRARIES.map((path): [string, string] => [
      path.slice(path.lastIndexOf('/') + 1),
      readFileSync(`${root}node_modules/${path}`, 'utf8'),
    ]),
  ]);
  const kinds = new Map([
    ['html', 'text/html;charset=utf-8'],
    ['json', 'application/json'],
    ['css', 'text/css'],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1);
    const text = files.get(name);
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader('content-type', kinds.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'text/javascript');
    response.end(text ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
