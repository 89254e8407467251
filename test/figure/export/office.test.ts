import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { excelCsv, PLAIN_CSV, type CsvForm } from '../../../src/figure/export/csv-form.ts';
import { figureCsvFile } from '../../../src/figure/export/figure-csv.ts';
import { xlsxOf } from '../../../src/figure/export/xlsx.ts';
import { filedTable } from '../../../src/figure/value/filed.ts';
import { numberColumn, textColumn } from '../../../src/figure/value/table.ts';
import { pptxOf } from '../../../src/figure/slides/pptx.ts';
import type { Language } from '../../../src/model/index.ts';
import { speechIn } from '../../fixtures/words.ts';
import { aFigure } from './a-figure.ts';

vi.stubGlobal('location', new URL('https://atlas.test/'));

/** LibreOffice without a window; these tests are left out where it is not installed. */
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'atlas-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a file as LibreOffice does and saves it in another format. */
function converted(
  name: string,
  content: Uint8Array,
  to: string,
  { reading, writing }: { readonly reading?: string; readonly writing?: string } = {},
): Uint8Array {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { status, stderr } = spawnSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    ...(reading === undefined ? [] : [`--infilter=${reading}`]),
    '--convert-to',
    writing === undefined ? to : `${to}:${writing}`,
    '--outdir',
    folder,
    path,
  ]);
  expect(status, String(stderr)).toBe(0);
  return readFileSync(path.replace(/\.\w+$/, `.${to}`));
}

/** CSV of a sheet as it is seen: comma, quote, UTF-8, numbers as they are shown. */
const AS_SHOWN = 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

/** How LibreOffice reads CSV: separator, quote, UTF-8, from the first row, in the numbers of a language of the system. */
const readingOf = ({ separator }: CsvForm, system: number): string =>
  `CSV:${String(separator.charCodeAt(0))},34,76,1,,${String(system)},false,true`;
const ENGLISH = 2057;
const ITALIAN = 1040;

describe.runIf(hasOffice)(`in LibreOffice${hasOffice ? '' : ' (left out: `soffice` is not on this machine)'}`, () => {
  it.each<[string, Language, CsvForm, number]>([
    ['comma and point, set to English', 'en', PLAIN_CSV, ENGLISH],
    ['semicolon and point, set to English', 'en', excelCsv('en'), ENGLISH],
    ['semicolon and comma, set to Italian', 'it', excelCsv('it'), ITALIAN],
  ])('a CSV of %s opens with numbers as numbers and letters whole', async (said, language, form, system) => {
    const file = new Uint8Array(await figureCsvFile(aFigure({ language }), form).arrayBuffer());
    const name = `${said.replaceAll(/\W+/g, '-')}.csv`;
    const sheets = unzipSync(converted(name, file, 'xlsx', { reading: readingOf(form, system) }));
    const text = (path: string): string => strFromU8(sheets[path] ?? new Uint8Array());
    const sheet = text('xl/worksheets/sheet1.xml');
    const cell = (place: string): string | undefined =>
      new RegExp(`<c r="${place}"[^>]*?(?: t="(\\w+)")?[^>]*><v>([^<]*)</v>`).exec(sheet)?.slice(1).join(':');
    expect(cell('C2')).toMatch(/^n?:12\.3456$/);
    expect(cell('D3')).toMatch(/^n?:-1234\.5$/);
    expect(text('xl/sharedStrings.xml')).toContain('București - Ilfov &amp; &lt;co&gt;');
    // No formula of it runs.
    expect(sheet).not.toContain('<f');
  });

  it.each<Language>(['en', 'it'])(
    'a workbook in %s shows shares in percent, years whole, and decimals as on screen',
    (language) => {
      const table = filedTable(
        {
          columns: [
            textColumn('region', 'Region'),
            numberColumn('share', 'Share', { kind: 'percent', decimals: 1 }),
            numberColumn('growth', 'Growth', { kind: 'signed-percent', decimals: 2 }),
            numberColumn('year', 'Year', { kind: 'year' }),
            numberColumn('value', 'Value', { decimals: 1 }),
            numberColumn('rank', 'Rank', { kind: 'rank' }),
          ],
          rows: [
            {
              id: 'ITI3',
              code: null,
              cells: [
                'Marche',
                { value: 0.0312 },
                { value: -0.00126 },
                { value: 2023 },
                { value: 1234.5678, decimals: 3, text: '1,234.568 (of few)' },
                { value: 7 },
              ],
            },
          ],
        },
        speechIn(language).format,
        'Code',
      );
      const shown = new TextDecoder().decode(
        converted(`book-${language}.xlsx`, xlsxOf(aFigure({ language, table })), 'csv', { writing: AS_SHOWN }),
      );
      // In the English of the system.
      expect(shown.split('\n')[1]).toBe('Marche,3.1%,-0.13%,2023,"1,234.568",7');
    },
  );

  it('a presentation opens with a page for each slide', async () => {
    const deck = await pptxOf([
      { figure: aFigure(), picture: null },
      { figure: aFigure({ chart: null }), picture: null },
    ]);
    const slides = Object.keys(unzipSync(deck)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
    const paper = Buffer.from(converted('deck.pptx', deck, 'pdf')).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBe(slides);
    expect(slides).toBeGreaterThanOrEqual(2);
  });
});
