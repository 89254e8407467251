/** What draws the map: the libraries that the atlas draws its own with, and nothing of the atlas. */
export const PEERS = ['maplibre', 'd3-page', 'd3-redraw', 'd3-fill'] as const;
export type MapPeer = (typeof PEERS)[number];

/** Width and height in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export const NO_DATA = '#e4e4e4';

const COMMON = `
  const colours = await (await fetch('colours.json')).json();
  const buttons = document.querySelector('nav');
  const offer = (show) => {
    for (const theme of Object.keys(colours)) {
      const button = document.createElement('button');
      button.className = 'theme-tab';
      button.textContent = theme;
      button.addEventListener('click', () => show(colours[theme]));
      buttons.append(button);
    }
    show(Object.values(colours)[0]);
  };`;

/** The regions by feature state, the quickest of the ways that MapLibre's guides show. */
const MAPLIBRE = `
  import { Map as MapLibreMap, setWorkerUrl } from './maplibre-gl.mjs';
  setWorkerUrl(new URL('./maplibre-gl-worker.mjs', location.href).href);
  ${COMMON}
  const shapes = await (await fetch('shapes.json')).json();
  const map = new MapLibreMap({
    container: 'map',
    style: {
      version: 8,
      sources: {
        surroundings: { type: 'geojson', data: shapes.surroundings },
        regions: { type: 'geojson', data: shapes.regions, promoteId: 'code' },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#eef3f6' } },
        { id: 'surroundings', type: 'fill', source: 'surroundings', paint: { 'fill-color': '#f7f7f4' } },
        {
          id: 'regions',
          type: 'fill',
          source: 'regions',
          paint: { 'fill-color': ['to-color', ['feature-state', 'colour'], '${NO_DATA}'] },
        },
        { id: 'borders', type: 'line', source: 'regions', paint: { 'line-color': '#ffffff', 'line-width': 0.75 } },
      ],
    },
    bounds: shapes.bounds,
    attributionControl: false,
  });
  map.once('load', () =>
    offer((chosen) => {
      for (const [id, colour] of Object.entries(chosen)) map.setFeatureState({ source: 'regions', id }, { colour });
    }),
  );`;

/**
 * The map page of d3's first lessons: one function draws all shapes, the countries around too, out of degrees and through
 * a projection, and is called again for other figures.
 */
const D3_PAGE = `
  ${COMMON}
  const shapes = await (await fetch('degrees.json')).json();
  const box = document.querySelector('#map');
  const [width, height] = [box.clientWidth, box.clientHeight];
  const path = d3.geoPath(
    d3.geoMercator().fitSize([width, height], { type: 'MultiPoint', coordinates: shapes.bounds }),
  );
  const svg = d3.select(box).append('svg').attr('width', width).attr('height', height);
  offer((chosen) =>
    svg
      .selectAll('path')
      .data([...shapes.surroundings.features, ...shapes.regions.features])
      .join('path')
      .attr('d', path)
      .attr('data-region', ({ properties }) => properties.code)
      .attr('fill', ({ properties }) => chosen[properties.code] ?? '#f7f7f4')
      .attr('stroke', '#ffffff')
      .attr('stroke-width', 0.75),
  );`;

/** With \`d\`, as d3's examples draw a map again; without, as one draws who sets nothing but what has changed. */
const d3 = (shape: string): string => `
  ${COMMON}
  const topology = await (await fetch('topology.json')).json();
  const [regions, surroundings] = ['regions', 'surroundings'].map((name) =>
    topojson.feature(topology, topology.objects[name]).features,
  );
  const box = document.querySelector('#map');
  const [width, height] = [box.clientWidth, box.clientHeight];
  const path = d3.geoPath(
    d3.geoIdentity().fitSize([width, height], {
      type: 'Polygon',
      coordinates: [[[0, 0], [topology.frame.width, 0], [topology.frame.width, topology.frame.height], [0, topology.frame.height], [0, 0]]],
    }),
  );
  const svg = d3.select(box).append('svg').attr('width', width).attr('height', height);
  svg.append('g').selectAll('path').data(surroundings).join('path').attr('d', path).attr('fill', '#f7f7f4');
  const drawn = svg.append('g').attr('stroke', '#ffffff').attr('stroke-width', 0.75);
  drawn
    .selectAll('path')
    .data(regions, ({ id }) => id)
    .join('path')
    .attr('d', path)
    .attr('data-region', ({ id }) => id);
  offer((chosen) =>
    drawn
      .selectAll('path')
      .data(regions, ({ id }) => id)
      .join('path')
      ${shape}
      .attr('fill', ({ id }) => chosen[id]),
  );`;

const SCRIPTS: Readonly<Record<MapPeer, string>> = {
  maplibre: MAPLIBRE,
  'd3-page': D3_PAGE,
  'd3-redraw': d3(".attr('d', path)"),
  'd3-fill': d3(''),
};

/** A page with a map of this size and a button for each theme of `colours.json`, and no more. */
export const pageOf = (peer: MapPeer, { width, height }: Box): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${peer}</title>
    <link rel="icon" href="data:," />
    ${peer === 'maplibre' ? '<link rel="stylesheet" href="maplibre-gl.css" />' : '<script src="d3.min.js"></script><script src="topojson-client.min.js"></script>'}
    <style>body { margin: 0 } #map { width: ${width}px; height: ${height}px }</style>
  </head>
  <body>
    <nav></nav>
    <div id="map"></div>
    <script type="module">${SCRIPTS[peer]}</script>
  </body>
</html>`;
