import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { encodeAnswerList, NAMED_BY, pathOfAnswer } from '../../src/datasets/answers/answer-list.ts';
import { decodeCatalogue } from '../../src/datasets/catalogue.ts';
import { decodeIndustryCatalogue } from '../../src/datasets/industry-catalogue.ts';
import { decodeSectorTable, type SectorTable } from '../../src/datasets/sector-table.ts';
import { INDUSTRY_KINDS, SINGLE_KINDS, type PreparedKind } from '../../src/engine/prepared/answer-keys.ts';
import type { Entry, PublishedFile } from '../../src/model/catalogue.ts';
import type { SectorTableName } from '../../src/model/industry.ts';
import { THEMES } from '../../src/model/theme.ts';
import { decodeGeometry } from '../../src/datasets/geometry.ts';
import { planeGeometry } from './geometry/plane.ts';
import { averagesFile, catalogueFile } from './publish/catalogue-file.ts';
import { answerFiles } from './publish/answer-files.ts';
import { bordersFile, groupsFile } from './publish/groups-file.ts';
import { industryFile } from './publish/industry-file.ts';
import { codesFile, namesFile } from './publish/names-file.ts';
import { notesFile } from './publish/notes-file.ts';
import { columnsOf } from './publish/packed-columns.ts';
import { publishedFigures } from './publish/published-figures.ts';
import { countryFigures, sectorFigures } from './publish/sector-figures.ts';
import { sectorFile } from './publish/sector-file.ts';
import { structureFile } from './publish/structure-file.ts';
import { themeFile } from './publish/theme-file.ts';
import { tidyTables } from './publish/tidy-tables.ts';

const DATA = new URL('../', import.meta.url);
const TARGET = new URL('../../public/data/', import.meta.url);

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Size {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

/**
 * Writes the answers into their folder and gives the names of their files; answers that are the same share one. Throws
 * where two that differ would be called the same.
 */
function writeAnswers(
  files: ReadonlyMap<PreparedKind, ReadonlyMap<string, string>>,
  target: URL,
  sizes: Size[],
): ReadonlyMap<PreparedKind, ReadonlyMap<string, string>> {
  mkdirSync(new URL('answers/', target));
  const written = new Map<string, string>();
  const names = [...files].map(([kind, texts]) => {
    const packed = { files: 0, raw: 0, gzip: 0 };
    const named = [...texts].map(([key, text]) => {
      const bytes = new TextEncoder().encode(text);
      const name = digestOf(bytes).slice(0, NAMED_BY);
      const path = pathOfAnswer(kind, name);
      const before = written.get(path);
      if (before !== undefined && before !== text)
        throw new Error(
          `${path}: two answers have the same name; take one digit more in src/datasets/answers/answer-list.ts`,
        );
      if (before === undefined) {
        writeFileSync(new URL(path, target), bytes);
        written.set(path, text);
        packed.files += 1;
        packed.raw += bytes.length;
        packed.gzip += gzipSync(bytes).length;
      }
      return [key, name] as const;
    });
    sizes.push({ file: `answers/${kind}.*.json, ${packed.files} files`, raw: packed.raw, gzip: packed.gzip });
    return [kind, new Map(named)] as const;
  });
  return new Map(names);
}

/**
 * Writes public/data from data/: one Arrow file a theme, the context and a sector table, the geometry, the averages, what
 * sectors there are, names, old codes, listed groups and borders of regions, the catalogue, the answer to the first view, those that embeds ask for
 * and their lists (all named by their content), tables for other programs, and index.json, which names catalogue, first
 * answer and lists. The same tables give the same bytes.
 * Prints the sizes. Throws where a table is missing.
 */
export async function publish(
  data: URL = DATA,
  target: URL = TARGET,
): Promise<{ entry: Entry; files: readonly PublishedFile[] }> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const written: PublishedFile[] = [];
  const sizes: Size[] = [];
  const write = (name: string, extension: string, content: string | Uint8Array): PublishedFile => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const sha256 = digestOf(bytes);
    const file = { path: `${name}.${sha256.slice(0, 8)}.${extension}`, bytes: bytes.length, sha256 };
    writeFileSync(new URL(file.path, target), bytes);
    written.push(file);
    sizes.push({ file: file.path, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
    return file;
  };
  const catalogue = catalogueFile(data);
  const averages = averagesFile(
    data,
    catalogue.regions.map((region) => region.code),
  );
  const tables = new Map(
    [...THEMES, 'context' as const].map((theme) => [
      theme,
      themeFile(
        data,
        theme,
        catalogue.indicators.filter((indicator) => indicator.theme === theme),
      ),
    ]),
  );
  const figures = {
    manufacturing: sectorFigures(data, 'manufacturing'),
    divisions: sectorFigures(data, 'divisions'),
    'ten-sectors': sectorFigures(data, 'ten-sectors'),
  };
  const industry = industryFile(data, figures);
  const industries = decodeIndustryCatalogue(industry, 'industry');
  const packed = (name: SectorTableName): Uint8Array =>
    sectorFile(
      figures[name],
      countryFigures(data, name, new Set(industries.tables[name].years)),
      industries.tables[name],
    );
  const sectors = {
    manufacturing: packed('manufacturing'),
    divisions: packed('divisions'),
    'ten-sectors': packed('ten-sectors'),
  };
  const plane = planeGeometry();
  const groups = groupsFile(data);
  const files = {
    ...Object.fromEntries([...tables].map(([theme, bytes]) => [theme, write(theme, 'arrow', bytes)])),
    geometry: write('geometry', 'json', JSON.stringify(plane)),
    averages: write('averages', 'json', JSON.stringify(averages)),
    industry: write('industry', 'json', JSON.stringify(industry)),
    names: write('names', 'json', JSON.stringify(namesFile(data, industries))),
    codes: write('codes', 'json', JSON.stringify(codesFile(data))),
    groups: write('groups', 'json', JSON.stringify(groups)),
    borders: write('borders', 'json', JSON.stringify(bordersFile(data))),
    notes: write('notes', 'json', JSON.stringify(notesFile(data))),
    structure: write('structure', 'json', JSON.stringify(structureFile(data))),
    manufacturing: write('manufacturing', 'arrow', sectors.manufacturing),
    divisions: write('divisions', 'arrow', sectors.divisions),
    'ten-sectors': write('ten-sectors', 'arrow', sectors['ten-sectors']),
  };
  // Columns pack better than records, and the catalogue comes before the page answers.
  const whole = {
    ...catalogue,
    regions: columnsOf(catalogue.regions),
    indicators: columnsOf(catalogue.indicators),
    files,
  };
  const known = publishedFigures(decodeCatalogue(whole, 'catalogue'), averages, tables, groups);
  const decoded = (name: SectorTableName): SectorTable =>
    decodeSectorTable(new Uint8Array(sectors[name]), name, industries.tables[name], name);
  const industryTables = {
    catalogue: industries,
    tables: {
      manufacturing: decoded('manufacturing'),
      divisions: decoded('divisions'),
      'ten-sectors': decoded('ten-sectors'),
    },
  };
  const answers = await answerFiles(known, industryTables, decodeGeometry(plane, 'geometry'));
  const names = writeAnswers(answers.files, target, sizes);
  const listed = (isWanted: (kind: PreparedKind) => boolean): string =>
    encodeAnswerList(new Map([...names].filter(([kind]) => isWanted(kind))));
  const entry: Entry = {
    catalogue: write('catalogue', 'json', JSON.stringify(whole)),
    firstAnswer: write('first-answer', 'json', answers.first),
    answers: write(
      'answers',
      'json',
      listed((kind) => !INDUSTRY_KINDS.has(kind) && !SINGLE_KINDS.has(kind)),
    ),
    singleAnswers: write(
      'single-answers',
      'json',
      listed((kind) => SINGLE_KINDS.has(kind)),
    ),
    industryAnswers: write(
      'industry-answers',
      'json',
      listed((kind) => INDUSTRY_KINDS.has(kind)),
    ),
  };
  mkdirSync(new URL('tables/', target));
  for (const [name, text] of tidyTables(known)) {
    const bytes = new TextEncoder().encode(text);
    writeFileSync(new URL(`tables/${name}`, target), bytes);
    sizes.push({ file: `tables/${name}`, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
  }
  writeFileSync(new URL('index.json', target), `${JSON.stringify(entry)}\n`);
  console.table(sizes);
  return { entry, files: written };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await publish();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
