import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { decodeCatalogue } from '../../src/datasets/catalogue.ts';
import { decodeIndustryCatalogue } from '../../src/datasets/industry-catalogue.ts';
import type { Entry, PublishedFile } from '../../src/model/catalogue.ts';
import { THEMES } from '../../src/model/theme.ts';
import { planeGeometry } from './geometry/plane.ts';
import { averagesFile, catalogueFile } from './publish/catalogue-file.ts';
import { firstAnswerFile } from './publish/first-answer-file.ts';
import { industryFile } from './publish/industry-file.ts';
import { sectorFigures } from './publish/sector-figures.ts';
import { sectorFile } from './publish/sector-file.ts';
import { themeFile } from './publish/theme-file.ts';

const DATA = new URL('../', import.meta.url);
const TARGET = new URL('../../public/data/', import.meta.url);

/**
 * Writes public/data from data/: one Arrow file a theme, the context and a sector table, the geometry, the averages, what
 * sectors there are, the catalogue and the answer to the first view (all named by their content), and index.json, which
 * names the last two. The same tables
 * give the same bytes. Prints the sizes. Throws where a table is missing.
 */
export function publish(data: URL = DATA, target: URL = TARGET): { entry: Entry; files: readonly PublishedFile[] } {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const written: PublishedFile[] = [];
  const sizes: { file: string; raw: number; gzip: number }[] = [];
  const write = (name: string, extension: string, content: string | Uint8Array): PublishedFile => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { path: `${name}.${sha256.slice(0, 8)}.${extension}`, bytes: bytes.length, sha256 };
    writeFileSync(new URL(file.path, target), bytes);
    written.push(file);
    sizes.push({ file: file.path, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
    return file;
  };
  const catalogue = catalogueFile(data);
  const averages = averagesFile(data, catalogue.regions.map((region) => region.code));
  const tables = new Map([...THEMES, 'context' as const].map((theme) => [theme, themeFile(data, theme, catalogue.indicators.filter((indicator) => indicator.theme === theme))]));
  const figures = { divisions: sectorFigures(data, 'divisions'), 'ten-sectors': sectorFigures(data, 'ten-sectors') };
  const industry = industryFile(data, figures);
  const { tables: sectorTables } = decodeIndustryCatalogue(industry, 'industry');
  const files = {
    ...Object.fromEntries([...tables].map(([theme, bytes]) => [theme, write(theme, 'arrow', bytes)])),
    geometry: write('geometry', 'json', JSON.stringify(planeGeometry())),
    averages: write('averages', 'json', JSON.stringify(averages)),
    industry: write('industry', 'json', JSON.stringify(industry)),
    divisions: write('divisions', 'arrow', sectorFile(figures.divisions, sectorTables.divisions)),
    'ten-sectors': write('ten-sectors', 'arrow', sectorFile(figures['ten-sectors'], sectorTables['ten-sectors'])),
  };
  const whole = { ...catalogue, files };
  const entry: Entry = {
    catalogue: write('catalogue', 'json', JSON.stringify(whole)),
    firstAnswer: write('first-answer', 'json', firstAnswerFile(decodeCatalogue(whole, 'catalogue'), averages, tables)),
  };
  writeFileSync(new URL('index.json', target), `${JSON.stringify(entry)}\n`);
  console.table(sizes);
  return { entry, files: written };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    publish();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
