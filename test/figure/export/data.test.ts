import { csvParseRows } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetRows } from '../../../data/build/tables/workbook.ts';
import { bibtexOf, citationOf } from '../../../src/figure/export/citation.ts';
import { dataPackageOf, dataPackageZip } from '../../../src/figure/export/data-package.ts';
import { figureCsv } from '../../../src/figure/export/figure-csv.ts';
import { figureFileName, plainName, remarksOf } from '../../../src/figure/value/exported.ts';
import { jsonStatOf } from '../../../src/figure/export/json-stat.ts';
import { columnName, workbookOf } from '../../../src/figure/office/workbook.ts';
import { xlsxOf } from '../../../src/figure/export/xlsx.ts';
import { TABLE, aFigure } from './a-figure.ts';

describe('a figure', () => {
  it('is named after its finding, in letters every system knows', () => {
    expect(plainName('București – Ilfov, 2021!')).toBe('bucuresti-ilfov-2021');
    expect(figureFileName({ title: 'Δ' })).toBe('atlas-figure');
    expect(figureFileName(aFigure())).toMatch(/^atlas-marche-trails-[a-z0-9-]+$/);
  });
  it('says why a figure is missing and what else holds of one, under the name of its column', () => {
    expect(TABLE.rows.map((row) => remarksOf(row, TABLE.columns))).toEqual([
      ['2023: estimated'],
      ['2015: not published'],
      [],
    ]);
  });
});

describe('the workbook', () => {
  const book = xlsxOf(aFigure());
  const part = (path: string): string => strFromU8(unzipSync(book)[path] ?? new Uint8Array());

  it('holds the table as displayed: numbers as numbers with their decimals, missing ones empty with the reason beside', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Table', 'Sources and notes']);
    const rows = sheetRows(book, 'Table', 'table');
    expect(rows.map((row) => [0, 1, 2, 3, 4].map((at) => row[at] ?? null))).toEqual([
      ['Region', 'Course', '2015', '2023', 'Remarks'],
      ['Marche', 'closing', 12.3456, 0, '2023: estimated'],
      ['București - Ilfov & <co>', 'unclear', null, -1234.5, '2015: not published'],
      ['=HYPERLINK("x")', null, null, 3, null],
    ]);
    // The style of a cell names how many decimals its number shows; all of it is kept.
    const sheet = part('xl/worksheets/sheet1.xml');
    const formats = [...part('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)];
    const styles = [
      ...part('xl/styles.xml').matchAll(/<xf numFmtId="(\d+)" fontId="\d" fillId="0" borderId="\d" xfId/g),
    ];
    const shownAs = (cell: string): string | undefined => {
      const style = Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1]);
      return formats.find(([, id]) => id === styles[style]?.[1])?.[2];
    };
    expect(['C2', 'D3'].map(shownAs)).toEqual(['#,##0.0', '#,##0.0']);
    // A text, and one of the list of texts: Numbers and Keynote read no others.
    expect(sheet).toContain('r="A4" s="0" t="s"');
    expect(sheet).not.toContain('inlineStr');
    expect(sheet).not.toContain('<f>');
  });

  it('says on a second sheet what it shows, where it comes from, what was done to it, and where it stands', () => {
    const rows = sheetRows(book, 'Sources and notes', 'about');
    const texts = rows.map(([, text]) => text);
    for (const text of [
      'Eurostat, tgs00042',
      'Own calculations',
      'CC BY 4.0',
      '24 November 2026',
      '2019 is shown for 3 regions.',
      'Arithmetic mean of six themes.',
    ])
      expect(texts).toContain(text);
    expect(texts[0]).toBe(aFigure().title);
    expect(rows.find(([label]) => label === 'This figure in the atlas')?.[1]).toBe(aFigure().link);
    // The library that reads workbooks leaves the addresses of links as they are written.
    const relations = strFromU8(
      unzipSync(xlsxOf(aFigure()))['xl/worksheets/_rels/sheet2.xml.rels'] ?? new Uint8Array(),
    );
    expect(relations).toContain(`Target="${aFigure().link.replaceAll('&', '&amp;')}" TargetMode="External"`);
  });

  it('writes thousands of cells without a worker, and columns beyond Z', () => {
    expect([
      columnName(0),
      columnName(25),
      columnName(26),
      columnName(51),
      columnName(52),
      columnName(701),
      columnName(702),
    ]).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 40 }, (__, column) => ({ value: row * column + 0.5, decimals: 1 })),
    );
    const written = sheetRows(workbookOf([{ name: 'Big', rows, widths: [10] }], '2026-11-25'), 'Big', 'big');
    expect(written[399]?.[39]).toBe(399 * 39 + 0.5);
  });
});

describe('the CSV of a figure', () => {
  it('has a row for each of the table, with remarks, notices, source, licence and link', () => {
    const [head = [], ...rows] = csvParseRows(figureCsv(aFigure()));
    expect(head.slice(0, 5)).toEqual(['Region', 'Course', '2015', '2023', 'Remarks']);
    for (const cells of rows) expect(cells.length).toBe(head.length);
    expect(rows[0]?.slice(0, 5)).toEqual(['Marche', 'closing', '12.3456', '0', '2023: estimated']);
    expect(rows[1]?.slice(2, 5)).toEqual(['', '-1234.5', '2015: not published']);
    // Not a formula.
    expect(rows[2]?.[0]).toBe('\'=HYPERLINK("x")');
    expect(rows[0]?.at(-1)).toBe(aFigure().link);
    expect(rows[0]).toContain('CC BY 4.0');
  });
});

describe('JSON-stat', () => {
  const found = jsonStatOf(aFigure());

  it('is a dataset of version 2.0 whose sizes, keys and values agree', () => {
    expect(found).toMatchObject({
      version: '2.0',
      class: 'dataset',
      id: ['region', 'measure'],
      size: [3, 2],
      role: { geo: ['region'], metric: ['measure'] },
      updated: '2026-11-24',
      href: aFigure().link,
    });
    expect(found.value).toHaveLength(found.size.reduce((product, size) => product * size, 1));
    for (const [place, name] of found.id.entries()) {
      const { index, label } = found.dimension[name]?.category ?? { index: [], label: {} };
      expect(index).toHaveLength(found.size[place] ?? -1);
      expect(new Set(index).size).toBe(index.length);
      expect(Object.keys(label).toSorted()).toEqual([...index].toSorted());
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('keeps a missing figure missing, with its reason, and a zero a zero', () => {
    expect(found.value).toEqual([12.3456, 0, null, -1234.5, null, 3]);
    expect(found.status).toEqual({});
    expect(found.extension.remarks).toEqual({ 1: 'estimated', 2: 'not published' });
    expect(found.dimension['region']?.category.note?.['ITI3']).toEqual(['Course: closing']);
    expect(found.note).toContain('2019 is shown for 3 regions.');
  });

  it('has a dimension for each of the columns that tell rows apart together, and no value where there is no row', () => {
    const number = (value: number) => ({ value, text: String(value), reason: null, remarks: [] });
    const cube = jsonStatOf(
      aFigure({
        table: {
          keys: ['country', 'year'],
          columns: [
            { id: 'country', label: 'Country', kind: 'text', decimals: 0 },
            { id: 'year', label: 'Year', kind: 'year', decimals: 0 },
            { id: 'value', label: 'Median', kind: 'number', decimals: 1 },
            { id: 'country-code', label: 'Country code', kind: 'text', decimals: 0 },
          ],
          rows: [
            { id: 'EL 2022', cells: ['Greece', number(2022), number(27.6), 'EL'] },
            { id: 'EL 2023', cells: ['Greece', number(2023), number(28.1), 'EL'] },
            { id: 'HR 2023', cells: ['Croatia', number(2023), number(24.3), 'HR'] },
          ],
        },
      }),
    );
    expect(cube).toMatchObject({
      id: ['country', 'year', 'measure'],
      size: [2, 2, 1],
      role: { geo: ['country'], time: ['year'], metric: ['measure'] },
      value: [27.6, 28.1, null, 24.3],
    });
    expect(cube.dimension['country']?.category).toEqual({
      index: ['EL', 'HR'],
      label: { EL: 'Greece', HR: 'Croatia' },
    });
  });

  it('tells rows with the same key apart', () => {
    const row = TABLE.rows[0];
    const twice = jsonStatOf(aFigure({ table: { columns: TABLE.columns, rows: row === undefined ? [] : [row, row] } }));
    expect(twice.dimension['region']?.category.index).toEqual(['ITI3', 'ITI3-2']);
  });
});

describe('the Data Package', () => {
  const files = unzipSync(dataPackageZip(aFigure()));

  it('is a zip of a description and a table that fits it', () => {
    expect(Object.keys(files).toSorted()).toEqual(['data.csv', 'datapackage.json']);
    const { description, csv } = dataPackageOf(aFigure());
    expect(JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))).toEqual(description);
    expect(strFromU8(files['data.csv'] ?? new Uint8Array())).toBe(csv);
    const [head = [], ...rows] = csvParseRows(csv);
    const { fields, missingValues } = description.resources[0].schema;
    expect(head).toEqual(fields.map(({ name }) => name));
    for (const name of head) expect(name).toMatch(/^[a-z0-9_-]+$/);
    for (const cells of rows) {
      for (const [index, { type }] of fields.entries()) {
        const text = cells[index] ?? '';
        if (type === 'number' && !missingValues.includes(text)) expect(Number.isFinite(Number(text)), text).toBe(true);
      }
    }
    expect(rows[1]).toEqual(['RO32', 'București - Ilfov & <co>', 'unclear', '', '-1234.5', '2015: not published']);
  });

  it('names licence, sources and where it came from', () => {
    const { description } = dataPackageOf(aFigure());
    expect(description.licenses).toEqual([
      { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    ]);
    expect(description.sources).toEqual([{ title: 'Eurostat, tgs00042' }, { title: 'Own calculations' }]);
    expect(description.homepage).toBe(aFigure().link);
    expect(description.name).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('a citation', () => {
  it('names finding, atlas, source, day and link, in either language', () => {
    expect(citationOf(aFigure())).toBe(
      '“Marche trails the EU average by 11 points & "closes" <it>”. South East Europe innovation atlas. Overall score, of 100. Gap to the EU average, 2015–2023. Source: Eurostat. Licence: CC BY 4.0. Data of 24 November 2026. Taken on 25 November 2026. https://atlas.example/?v=1&page=change&regions=ITI3',
    );
    expect(citationOf(aFigure({ language: 'it' }))).toContain('Atlante dell’innovazione dell’Europa sud-orientale');
    expect(citationOf(aFigure({ language: 'it' }))).toContain('25 novembre 2026');
  });
  it('is an entry that BibTeX reads: balanced braces, marks escaped, the link as it is', () => {
    const entry = bibtexOf(aFigure({ title: 'A gap of 10% in {R&D}_x' }));
    expect(entry).toMatch(/^@misc\{atlas-2026-11-25-[a-z0-9-]+,\n/);
    expect(entry).toContain('title = {{A gap of 10\\% in \\{R\\&D\\}\\_x}}');
    expect(entry).toContain(`url = {${aFigure().link}}`);
    expect(entry).toContain('year = {2026}');
    const plain = entry.replaceAll(/\\[{}]/g, '');
    expect(plain.split('{').length).toBe(plain.split('}').length);
  });
});
