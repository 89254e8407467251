import { Window } from 'happy-dom';
import * as v from 'valibot';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureNamed } from '../../../src/app/figures.ts';
import { publishedSources } from '../../../src/app/published/made/sources.ts';
import { standardFigures } from '../../../src/app/published/made/standard-figures.ts';
import { makeFigure, type FigureSources } from '../../../src/figure/value/make.ts';
import { speechIn } from '../../fixtures/words.ts';
import { addressedFiles, read } from './addresses.ts';

const fetchBefore = globalThis.fetch;
let files: ReadonlyMap<string, string>;
let pictures: ReadonlyMap<string, Uint8Array>;
let sources: FigureSources;

beforeAll(async () => {
  ({ files, pictures } = await addressedFiles());
  sources = await publishedSources(read);
});
afterAll(() => {
  globalThis.fetch = fetchBefore;
});

function textOf(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is not published.`);
  return text;
}

/** What JSON-stat 2.0 asks of a dataset, as far as shapes can say it. */
const Dataset = v.object({
  version: v.literal('2.0'),
  class: v.literal('dataset'),
  label: v.string(),
  id: v.array(v.string()),
  size: v.array(v.number()),
  role: v.record(v.picklist(['time', 'geo', 'metric']), v.array(v.string())),
  value: v.array(v.nullable(v.number())),
  status: v.record(v.pipe(v.string(), v.digits()), v.string()),
  dimension: v.record(
    v.string(),
    v.object({
      label: v.string(),
      category: v.object({ index: v.array(v.string()), label: v.record(v.string(), v.string()) }),
    }),
  ),
});

function datasetOf(path: string): v.InferOutput<typeof Dataset> {
  return v.parse(Dataset, JSON.parse(textOf(path)));
}

function categories({ dimension }: v.InferOutput<typeof Dataset>, id: string): readonly string[] {
  return dimension[id]?.category.index ?? [];
}

describe('figures by indicator', () => {
  it('are those of the engine to the last digit, in CSV and in JSON-stat', async () => {
    const differences: string[] = [];
    let compared = 0;
    for (const { id } of sources.catalogue.indicators) {
      const { history } = await sources.engine.ask('card', { indicator: id });
      const rows = new Map(
        csvParse(textOf(`data/indicators/${id}.csv`)).map((row) => [`${row['region']} ${row['year']}`, row]),
      );
      const cube = datasetOf(`data/indicators/${id}.json`);
      const [regions, years] = [categories(cube, 'region'), categories(cube, 'year')];
      for (const [index, region] of history.region.entries()) {
        const year = String(history.year[index]);
        const known = history.value[index] ?? Number.NaN;
        const row = rows.get(`${region} ${year}`);
        if (row === undefined) continue;
        const written = row['value'] === '' ? Number.NaN : Number(row['value']);
        const cell = cube.value[regions.indexOf(region) * years.length + years.indexOf(year)] ?? Number.NaN;
        compared += 1;
        if (!Object.is(written, known) || !Object.is(cell, known))
          differences.push(`${id} ${region} ${year}: ${String(known)}, ${String(written)}, ${String(cell)}`);
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(25_000);
  });

  it('say why a figure is missing', () => {
    const cube = datasetOf('data/indicators/business-rd.json');
    const rows = csvParse(textOf('data/indicators/business-rd.csv'));
    expect(rows.filter((row) => row['value'] === '' && row['reason'] === '')).toEqual([]);
    expect(
      cube.value.flatMap((value, at) => (value === null && cube.status[String(at)] === undefined ? [at] : [])),
    ).toEqual([]);
  });
});

describe('standard figures', () => {
  it('carry the numbers of the figure that is made from the same View', async () => {
    let compared = 0;
    for (const [figure, of] of [
      ['map', 'overall'],
      ['ranking', 'skills'],
      ['map', 'gerd'],
      ['gaps-matrix', 'skills'],
      ['region-profile', 'ITI3'],
    ] as const) {
      const standard = standardFigures(sources.catalogue).find((one) => one.figure === figure && one.of === of);
      if (standard === undefined) throw new Error(`${figure} of ${of} has no address.`);
      const made = await makeFigure(await figureNamed(figure), standard.view, sources, speechIn('en'));
      if (made.kind === 'absence') throw new Error(`${figure} of ${of} has nothing to show.`);
      const rows = new Map(csvParse(textOf(`data/figures/${figure}/${of}.csv`)).map((row) => [row['key'], row]));
      const { columns } = made.table;
      for (const row of made.table.rows)
        for (const [at, { id, kind, isForScreen }] of columns.entries()) {
          const cell = row.cells[at];
          if (typeof cell !== 'object' || isForScreen === true || kind === 'text') continue;
          const written = rows.get(row.id)?.[id.replaceAll('-', '_')];
          compared += 1;
          // Files of figures carry twelve digits.
          if (Number.isFinite(cell.value)) expect(Number(written), `${row.id} ${id}`).toBeCloseTo(cell.value, 8);
          else expect(written, `${row.id} ${id}`).toBe('');
        }
    }
    expect(compared).toBeGreaterThan(1500);
  });

  it('say between which ranks a region lies', () => {
    const rows = csvParse(textOf('data/figures/ranking/skills.csv')).filter((row) => row['rank'] !== '');
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) expect(Number(row['rank_low']), row['code']).toBeLessThanOrEqual(Number(row['rank_high']));
    expect(rows.filter((row) => row['rank_low'] === '')).toEqual([]);
  });

  it('have an SVG that stands alone, with title, description and source', () => {
    const window = new Window();
    const drawings = [...files].filter(([path]) => path.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(15);
    for (const [path, text] of drawings) {
      const drawing = new window.DOMParser().parseFromString(text, 'image/svg+xml');
      expect(drawing.querySelector('parsererror'), path).toBeNull();
      expect(drawing.documentElement.querySelector('title')?.textContent, path).toBeTruthy();
      expect(drawing.documentElement.querySelector('desc')?.textContent, path).toContain('Source: ');
      expect(text, path).not.toMatch(/NaN|undefined|class="|style="|var\(--|<script|href=/);
    }
  });

  it('are drawn of every region with figures, and of none without', () => {
    expect(files.has('data/figures/region-profile/ITI3.svg')).toBe(true);
    expect(files.has('data/figures/region-profile/UA11.svg')).toBe(false);
    expect(files.has('data/regions/UA-21.md')).toBe(true);
  });
});

describe('JSON-stat', () => {
  it('has as many values as its dimensions have places, and roles and statuses for what is there', () => {
    const paths = [...files.keys()].filter((path) => /^data\/(?:tables|indicators|figures)\/.*\.json$/.test(path));
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const cube = datasetOf(path);
      expect(
        cube.id.map((id) => categories(cube, id).length),
        path,
      ).toEqual(cube.size);
      expect(cube.value.length, path).toBe(cube.size.reduce((product, size) => product * size, 1));
      for (const id of cube.id) expect(new Set(categories(cube, id)).size, path).toBe(categories(cube, id).length);
      for (const ids of Object.values(cube.role)) for (const id of ids) expect(cube.id, path).toContain(id);
      for (const at of Object.keys(cube.status)) expect(Number(at), path).toBeLessThan(cube.value.length);
    }
  });
});

const Text = v.object({ '@value': v.pipe(v.string(), v.minLength(1)), '@language': v.string() });
const Named = v.object({ '@id': v.pipe(v.string(), v.minLength(1)) });
/** What DCAT-AP 3 asks for: title and description of all, who publishes, an address of every form. */
const Agent = v.object({ '@type': v.literal('foaf:Agent'), 'foaf:name': Text });
const Dcat = v.object({
  '@type': v.literal('dcat:Catalog'),
  'dct:title': Text,
  'dct:description': Text,
  'dct:publisher': Agent,
  'dct:license': Named,
  'dcat:dataset': v.array(
    v.object({
      '@id': v.string(),
      '@type': v.literal('dcat:Dataset'),
      'dct:title': Text,
      'dct:description': Text,
      'dct:publisher': Agent,
      'dcat:distribution': v.pipe(
        v.array(
          v.object({
            '@type': v.literal('dcat:Distribution'),
            'dcat:accessURL': Named,
            'dct:license': Named,
            'dct:format': Named,
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
});

/** The file that an address means, where it is named in a file. */
function fileAt(address: string, from: string): string {
  return new URL(address, `https://atlas.test/${from}`).pathname.slice(1);
}

describe('what describes the figures', () => {
  it('is a DCAT-AP catalogue with what that asks for, of files that are there', () => {
    const catalogue = v.parse(Dcat, JSON.parse(textOf('data/catalogue.jsonld')));
    const ids = catalogue['dcat:dataset'].map((dataset) => dataset['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
    const missing = catalogue['dcat:dataset']
      .flatMap((dataset) => dataset['dcat:distribution'].map((form) => form['dcat:accessURL']['@id']))
      .filter((address) => !files.has(fileAt(address, 'data/catalogue.jsonld')));
    expect(missing).toEqual([]);
  });

  it('is a Data Package whose columns are those of its files', () => {
    const { resources } = v.parse(
      v.object({
        resources: v.array(
          v.object({
            name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
            path: v.string(),
            schema: v.object({ fields: v.array(v.object({ name: v.string() })) }),
          }),
        ),
      }),
      JSON.parse(textOf('data/datapackage.json')),
    );
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(resources.length).toBe(12 + sources.catalogue.indicators.length);
    for (const { path, schema } of resources)
      expect(csvParse(textOf(`data/${path}`)).columns, path).toEqual(schema.fields.map(({ name }) => name));
  });

  it('is a feed of changes that readers of feeds can read', () => {
    const feed = new new Window().DOMParser().parseFromString(textOf('data/changes.atom'), 'application/xml');
    expect(feed.querySelector('parsererror')).toBeNull();
    const root = feed.documentElement;
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    for (const one of [root, ...root.querySelectorAll('entry')]) {
      const own = (name: string): string =>
        [...one.children].find((child) => child.tagName === name)?.textContent ?? '';
      expect(own('id')).toMatch(/^tag:/);
      expect(own('title')).not.toBe('');
      expect(own('updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });

  it('is a list in every language for readers without scripts, of files that are there', () => {
    for (const [page, said] of [
      ['data/index.html', 'List of all figures'],
      ['data/it.html', 'Elenco di tutti i dati'],
    ] as const) {
      const text = textOf(page);
      expect(text).toContain(`<h1>${said}</h1>`);
      expect(text).not.toContain('<script');
      const addresses = [...text.matchAll(/<a href="([^"]+)"/g)].map(([, address = '']) => fileAt(address, page));
      expect(addresses.length).toBeGreaterThan(300);
      expect(addresses.filter((file) => !['', 'it.html'].includes(file) && !files.has(file))).toEqual([]);
    }
  });

  it('has a picture of the map in every language, as large as what shows links asks for', () => {
    for (const language of ['en', 'it']) {
      const bytes = pictures.get(`data/previews/${language}.png`);
      if (bytes === undefined) throw new Error(`There is no picture in "${language}".`);
      const head = Buffer.from(bytes);
      expect(head.subarray(1, 4).toString()).toBe('PNG');
      expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630]);
      // An empty sheet would weigh some kilobytes.
      expect(bytes.length).toBeGreaterThan(40_000);
    }
  });

  it('is a page for every region and indicator, and names only files that are there', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.md') || path === 'llms.txt');
    const area = sources.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
    expect(pages.length).toBe(area.length + sources.catalogue.indicators.length + 1);
    expect(area.length).toBe(83);
    const missing = pages.flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)]+)\)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('http'))
        .map((address) => fileAt(address, path))
        .filter((file) => file !== '' && !files.has(file))
        .map((file) => `${path}: ${file}`),
    );
    expect(missing).toEqual([]);
  });
});
