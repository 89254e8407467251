import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeCatalogue, decodeEntry } from '../../../src/datasets/catalogue.ts';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { industrySpace } from '../../../src/engine/industry/space.ts';
import { sectorAcross } from '../../../src/engine/industry/across.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import {
  DEFAULT_VIEW,
  industryQuestionOf,
  parseSectorCode,
  type IndustryQuestion,
  type SectorCode,
} from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { sectorTables } from './tables.ts';

const FOLDER = join(import.meta.dirname, '../../../public/data');
const BASE = 'https://atlas.example/data/';
const json = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as unknown;
const { path } = decodeEntry(json('index.json'), 'index.json').catalogue;
const catalogue = decodeCatalogue(json(path), path);
const { catalogue: read, tables } = sectorTables();

/** What was fetched, file by file; addresses in `failing` are not there. */
function serve(failing: Set<string> = new Set()): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const name = address.slice(BASE.length);
    asked.push(name);
    return Promise.resolve(
      failing.has(name)
        ? new Response('', { status: 404 })
        : new Response(new Uint8Array(readFileSync(join(FOLDER, name)))),
    );
  });
  return asked;
}
afterEach(() => void vi.unstubAllGlobals());

const asked = (change: Partial<IndustryQuestion> = {}): IndustryQuestion => ({
  ...industryQuestionOf(DEFAULT_VIEW),
  table: 'divisions',
  ...change,
});
function code(text: string): SectorCode {
  const parsed = parseSectorCode(text);
  if (parsed === null) throw new Error(`${text} is no code.`);
  return parsed;
}

describe('industry from the published files', { timeout: 60_000 }, () => {
  it('has the sectors, families and regions of the tables', async () => {
    serve();
    const industry = await createLocalEngine(BASE, catalogue).ask('industry', null);
    expect(industry.families).toEqual(read.families);
    for (const name of ['divisions', 'ten-sectors'] as const) {
      const reporting = new Set(tables[name].note.regions.map(({ code: own }) => own));
      expect(industry.tables[name].years).toEqual(tables[name].note.years);
      expect(industry.tables[name].sectors.map((sector) => [sector.code, sector.family])).toEqual(
        tables[name].note.sectors.map((sector) => [sector.code, sector.family]),
      );
      for (const own of reporting) expect(industry.tables[name].regions.map((place) => place.code)).toContain(own);
    }
  });

  it('answers as the tables in data/sectors do', async () => {
    serve();
    const engine = createLocalEngine(BASE, catalogue);
    for (const own of ['ITI3', 'BG42', 'EL62', 'HR02', 'HU11', 'AT11']) {
      expect(await engine.ask('portfolio', { question: asked(), region: region(own) }), own).toEqual(
        industryPortfolio(read, tables.divisions, asked(), region(own)),
      );
      expect(await engine.ask('industrySpace', { question: asked(), region: region(own) }), own).toEqual(
        industrySpace(tables.divisions, asked(), region(own)),
      );
    }
    expect(await engine.ask('sectorAcross', { question: asked(), sector: code('C15') })).toEqual(
      sectorAcross(tables.divisions, asked(), code('C15')),
    );
    const ten = asked({ table: 'ten-sectors', year: 2016 });
    // The version the ten sectors are in is the publisher's to say.
    for (const own of ['RS11', 'MK00', 'HR05']) {
      expect({ ...(await engine.ask('portfolio', { question: ten, region: region(own) })), place: null }, own).toEqual({
        ...industryPortfolio(read, tables['ten-sectors'], ten, region(own)),
        place: null,
      });
    }
    expect(
      (await engine.ask('sectorAcross', { question: ten, sector: code('B-E') })).regions.map(
        ({ position }) => position,
      ),
    ).toEqual(sectorAcross(tables['ten-sectors'], ten, code('B-E')).regions.map(({ position }) => position));
  });

  it('fetches each file once and only those it needs, and tries again what failed', async () => {
    const divisions = catalogue.files.divisions.path;
    const failing = new Set([divisions]);
    const fetched = serve(failing);
    const engine = createLocalEngine(BASE, catalogue);
    expect(
      await engine.ask('industrySpace', { question: asked({ table: 'ten-sectors' }), region: region('ITI3') }),
    ).toBeNull();
    expect(fetched).toEqual([]);
    await expect(engine.ask('portfolio', { question: asked(), region: region('ITI3') })).rejects.toMatchObject({
      name: 'DatasetError',
      kind: 'http',
    });
    failing.clear();
    await Promise.all([
      engine.ask('portfolio', { question: asked(), region: region('ITI3') }),
      engine.ask('industrySpace', { question: asked(), region: region('RO42') }),
      engine.ask('industry', null),
    ]);
    expect(fetched).toEqual([catalogue.files.industry.path, divisions, divisions]);
  });
});
