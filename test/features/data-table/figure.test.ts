import { beforeAll, describe, expect, it } from 'vitest';
import {
  barsOf,
  hasBrokenYears,
  linesOf,
  MOST_LINES,
  shownLines,
} from '../../../src/features/data-table/content/drawings.ts';
import { drawnOf, type Drawn } from '../../../src/features/data-table/content/drawn.ts';
import { keyOn, mapOf } from '../../../src/features/data-table/content/map.ts';
import { tableQuestion } from '../../../src/features/data-table/content/question.ts';
import { scatterOf } from '../../../src/features/data-table/content/scatter.ts';
import { writtenTable, type WrittenTable } from '../../../src/features/data-table/content/table.ts';
import { ownTable as figure } from '../../../src/features/data-table/figures/table.tsx';
import { ownTable } from '../../../src/engine/own-table/own-table.ts';
import type { FigureTable } from '../../../src/figure/value/table.ts';
import { makeFigure, type FigureSources } from '../../../src/figure/value/make.ts';
import { groupName } from '../../../src/figure/words/group-words.ts';
import { namesOf } from '../../../src/figure/words/names.ts';
import type { Speech } from '../../../src/language/speech/words.ts';
import {
  DEFAULT_VIEW,
  statusesOf,
  type Language,
  type OwnTable,
  type View,
  MISSING_REASONS,
} from '../../../src/model/index.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { indicator, publishedFigures } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { speechIn } from '../../fixtures/words.ts';

serveData();

const figures = publishedFigures();
const words = { ...speechIn('en'), names: namesOf(figures.catalogue, speechIn('en')) };
const viewOf = (table: string, change: Partial<View> = {}): View => ({
  ...DEFAULT_VIEW,
  page: 'data',
  theme: 'skills',
  table,
  ...change,
});

function made(
  table: string,
  change: Partial<View> = {},
): { readonly answer: OwnTable; readonly written: WrittenTable } {
  const view = viewOf(table, change);
  const answer = ownTable(figures, tableQuestion(view, figures.catalogue));
  return { answer, written: writtenTable({ answer, words, catalogue: figures.catalogue, view }) };
}

function drawnIn(answer: OwnTable, written: WrittenTable, isOneIndicator = false): Drawn {
  const drawn = drawnOf(answer, written, { isOneIndicator });
  if (drawn === null) throw new Error('There are no numbers.');
  return drawn;
}

let sources: FigureSources;
let speeches: Readonly<Record<Language, Speech>>;
beforeAll(async () => {
  ({ sources, speeches } = await figureSources());
});

const MEANS = 'tertiary~area~IT.EL.AT~2018_2024~_~country.year~mean~none~none~~lines';

describe('a table on the map', () => {
  const region = (code: string) => {
    const found = figures.catalogue.regions.find((one) => one.code === code)?.code;
    if (found === undefined) throw new Error(`${code} is no region.`);
    return found;
  };
  const drawn = (table: string, filter: View['filter'] = null) => {
    const { answer, written } = made(table, { filter });
    return { answer, map: mapOf(answer, written, figures.catalogue, 1) };
  };

  it('has the newest figure of each region, of the first indicator, and says of which year', () => {
    const { answer, map } = drawn('tertiary.neet~area~~2018_2023~_~~none~none~none~~map');
    const own = figures.series(indicator('neet')).get(region('ITI3')) ?? [];
    const first = answer.keys.find(({ key }) => key === 'indicator')?.levels[0];
    expect(first).toBe('neet');
    // NEET ends in 2022.
    expect(map?.of).toEqual([expect.stringMatching(/neither|training|NEET/i), '2022']);
    expect(map?.regions.get(region('ITI3'))?.value).toBe(own.find(({ year }) => year === 2022)?.value);
  });

  it('has the figure of a country in all its regions, and none of rows that are of neither', () => {
    const { answer, map } = drawn('tertiary~area~~2022_2022~_~country~median~none~none~~map');
    const at = answer.keys[0]?.levels.indexOf('IT') ?? -1;
    const row = Array.from(answer.keys[0]?.at ?? []).indexOf(at);
    const value = answer.numbers[0]?.values[row];
    expect(map?.regions.get(region('ITI3'))?.value).toBe(value);
    expect(map?.regions.get(region('ITF4'))?.value).toBe(value);
    expect(drawn('tertiary~area~~2018_2022~_~year~median~none~none~~map').map).toBeNull();
  });

  const membersOf = (id: string) => figures.groups().find((group) => group.id === id)?.members ?? [];
  const area = figures.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  const paintedOn = (map: ReturnType<typeof mapOf>): readonly string[] =>
    map === null ? [] : area.flatMap(({ code }) => (/outside|no-data/.test(keyOn(map, code)) ? [] : [code]));

  it('paints of a country only the regions that its figure is of', () => {
    const { map } = drawn('tertiary~area~~2022_2022~_~country~median~none~none~~map', {
      kind: 'groups',
      groups: ['less-developed', 'eusair'],
    });
    if (map === null) throw new Error('There is no map.');
    const members = [membersOf('less-developed'), membersOf('eusair')];
    const inside = area.filter(({ code }) => members.every((known) => known.includes(code))).map(({ code }) => code);
    expect(inside.length).toBeGreaterThan(10);
    expect(paintedOn(map)).toEqual(inside);
    expect(keyOn(map, region('ITH5'))).toBe('outside');
    expect(keyOn(map, region('ITF4'))).not.toBe('outside');
  });

  it('paints where countries are split by groups only the regions of the group that it says', () => {
    const split = drawn('tertiary~area~~2022_2022~_~country.capital~median~none~none~~map');
    const told = figures
      .groups()
      .filter((group) => split.map?.of[0]?.toLowerCase() === groupName(group.id, words).toLowerCase());
    expect(told).toHaveLength(1);
    expect(paintedOn(split.map).length).toBeGreaterThan(5);
    expect(paintedOn(split.map).every((code) => told[0]?.members.some((known) => known === code))).toBe(true);
  });

  it('says why a score has no line in a year', () => {
    const { written } = made('skills~area~IT~2023_2023~_~~none~none~none~~table');
    const value = written.columns.find(({ id }) => id === 'value');
    expect(written.rows).toBe(12);
    expect(value?.reason(0)).toBe(words.messages.reasons['no-line']);
  });
});

describe('a table that is drawn', () => {
  it('has lines and bars of what was summed up, not of how many figures that is of', () => {
    const { answer, written } = made(MEANS);
    const [values] = answer.numbers;
    const lines = linesOf(answer, written, drawnIn(answer, written));
    expect(lines.map(({ name }) => name)).toEqual(['Austria', 'Greece', 'Italy']);
    expect(lines.flatMap(({ points }) => points.map(({ value }) => value))).toEqual(Array.from(values?.values ?? []));
    expect(barsOf(drawnIn(answer, written), words)[0]?.value).toBe(values?.values[0]);
  });

  it('has the same lines where years are columns', () => {
    const [rows, columns] = [made(MEANS), made(MEANS.replace('mean~none~none', 'mean~none~year'))];
    const pointsOf = ({ answer, written }: typeof rows) =>
      linesOf(answer, written, drawnIn(answer, written)).map(({ name, points }) => [
        name,
        points.map(({ year, value }) => [year, value]),
      ]);
    expect(pointsOf(columns)).toEqual(pointsOf(rows));
  });

  it('marks where a series breaks, whether years are rows or columns, in lines and beside its figure', () => {
    const asRows = 'employment-rate~area~IT.EL~2015_2023~_~country.year~median~none~none~~lines';
    const [rows, columns] = [made(asRows), made(asRows.replace('none~none', 'none~year'))];
    const brokenIn = ({ answer, written }: typeof rows) =>
      linesOf(answer, written, drawnIn(answer, written)).map(({ points }) =>
        points.flatMap(({ year, hasBreak }) => (hasBreak ? [year] : [])),
      );
    expect(brokenIn(rows).flat().length).toBeGreaterThan(0);
    expect(brokenIn(columns)).toEqual(brokenIn(rows));
    expect(hasBrokenYears(columns.answer)).toBe(true);
    const marked = Array.from({ length: columns.written.rows }, (_, row) =>
      columns.written.columns.flatMap(({ id, remark }) => (remark(row) === null ? [] : [Number(id)])),
    );
    expect(marked).toEqual(brokenIn(rows));
  });

  const TWO = 'tertiary.unemployment-rate~area~~2020_2024~_~country.year~median~none~year~';
  const subtitleIn = async (table: string, language: Language = 'en'): Promise<string> => {
    const value = await makeFigure(figure, viewOf(table), sources, speeches[language]);
    if (value.kind === 'absence') throw new Error('There is no table.');
    return value.subtitle ?? '';
  };

  it('has bars and map of the same year, the newest, and of one of two units', () => {
    const { answer, written } = made(`${TWO}~bars`);
    const drawn = drawnIn(answer, written);
    const bars = barsOf(drawn, words);
    const map = mapOf(answer, written, figures.catalogue, 1);
    const countries = new Set(Array.from(answer.keys[0]?.at ?? []));
    expect(bars).toHaveLength(countries.size);
    expect(answer.rows).toBeGreaterThan(bars.length);
    expect(bars.map(({ name }) => name)).toContain('Italy');
    const italy = bars.find(({ name }) => name === 'Italy')?.value;
    const at = drawn.rows.find((row) => drawn.nameOf(row) === 'Italy') ?? -1;
    expect(italy).toBe(answer.numbers.find(({ id }) => id === '2024')?.values[at]);
    const code = figures.catalogue.regions.find((one) => one.code === 'ITF4')?.code;
    expect(code === undefined ? null : map?.regions.get(code)?.value).toBe(italy);
    expect(drawn.label).toMatch(/^2024, %/);
    expect(map?.label).toBe(drawn.label);
  });

  it.each([
    ['map', 'en', /drawn: .*(tertiary|higher).*, 2024 \(one of the figures chosen/i],
    ['bars', 'en', /drawn: .*(tertiary|higher).*, 2024 \(one of the figures chosen/i],
    ['bars', 'it', /nel disegno: .*, 2024 \(uno dei dati scelti/],
    ['lines', 'en', /drawn: [^0-9]*(tertiary|higher).* \(one of the figures chosen/i],
  ] as const)('says beneath its title which figures and year are drawn: %s, %s', async (drawing, language, said) => {
    const subtitle = await subtitleIn(`${TWO}~${drawing}`, language);
    expect(subtitle).toMatch(said);
    expect(await subtitleIn(`${TWO}~table`, language)).not.toMatch(/drawn:|nel disegno:/);
  });

  it('is a scatter of two indicators in their newest year where years are columns', async () => {
    const { answer, written } = made(`${TWO}~scatter`);
    const scatter = scatterOf(answer, written, words);
    const [place, kind] = answer.keys;
    const newest = answer.numbers.find(({ id }) => id === '2024')?.values ?? [];
    const rowOf = (indicatorId: string): number =>
      Array.from({ length: answer.rows }, (_, row) => row).find(
        (row) => place?.levels[place.at[row] ?? -1] === 'IT' && kind?.levels[kind.at[row] ?? -1] === indicatorId,
      ) ?? -1;
    const italy = scatter?.points.filter(({ name }) => name === 'Italy');
    expect(italy).toHaveLength(1);
    expect(italy?.[0]).toMatchObject({ x: newest[rowOf('tertiary')], y: newest[rowOf('unemployment-rate')] });
    expect(scatter?.xName).toMatch(/tertiary|higher/i);
    expect(scatter?.yName).toMatch(/unemploy.*, %/i);
    expect(await subtitleIn(`${TWO}~scatter`)).toMatch(/drawn: 2024$/);
    const alone = TWO.replace('tertiary.', '');
    expect(await subtitleIn(`${alone}~scatter`)).toMatch(/drawn: 2020 and 2021$/);
  });

  it('says that lines are left out only where some are', () => {
    const lineOf = (name: string, ...values: readonly number[]) => ({
      name,
      points: values.map((value, at) => ({ year: 2020 + at, value, hasBreak: false })),
    });
    const known = Array.from({ length: MOST_LINES }, (_, at) => lineOf(String(at), at, at));
    // One that has no two points takes no other's place.
    expect(shownLines([lineOf('point', 1), ...known])).toEqual({ lines: known, more: 0 });
    expect(shownLines([...known, lineOf('last', 1, 2)])).toEqual({ lines: known, more: 1 });
  });

  it('has all indicators as bars where they share their unit, and calls them by their names', () => {
    const { answer, written } = made('skills.innovation~area~IT~2023_2023~_~country~median~none~none~~bars');
    const bars = barsOf(drawnIn(answer, written), words);
    expect(bars).toHaveLength(answer.rows);
    expect(new Set(bars.map(({ name }) => name)).size).toBe(answer.rows);
  });

  it('calls rows by what tells them apart', () => {
    const { written } = made('tertiary~area~~2022_2022~_~~none~none~none~~bars');
    expect(written.nameOf(written.rows - 1)).not.toMatch(/,|2022/);
  });

  it('is a scatter of two columns that were made of rows, and none without', () => {
    const { answer, written } = made('tertiary.neet~area~~2022_2022~_~~none~none~indicator~~scatter');
    const scatter = scatterOf(answer, written, words);
    expect(scatter?.points).toHaveLength(answer.rows);
    expect(scatter?.points[5]).toMatchObject({ x: answer.numbers[0]?.values[5], y: answer.numbers[1]?.values[5] });
    const plain = made(MEANS);
    expect(scatterOf(plain.answer, plain.written, words)).toBeNull();
  });
});

const firstOf = ({ rows }: FigureTable): readonly unknown[] => rows.map(({ cells }) => cells[0]);

describe('the rows of a table', () => {
  const rowsOf = async (table: string, language: Language = 'en') => {
    const value = await makeFigure(figure, viewOf(table), sources, speeches[language]);
    if (value.kind === 'absence') throw new Error('There is no table.');
    return value.table;
  };
  it.each(['en', 'it'] as const)(
    'stand by the names that are read where nothing is sorted by: %s',
    async (language) => {
      const names = firstOf(await rowsOf('neet~area~~2022_2022~_~country~median~none~none~~table', language));
      expect(names.length).toBeGreaterThan(10);
      expect(names).toEqual(names.toSorted((one, other) => String(one).localeCompare(String(other), language)));
    },
  );

  it('stand by the names the other way round where that column is pressed twice', async () => {
    const [up, down] = await Promise.all(
      ['up', 'down'].map((way) => rowsOf(`neet~area~~2022_2022~_~country~median~none~none~country_${way}~table`)),
    );
    if (up === undefined || down === undefined) throw new Error('There is no table.');
    expect(firstOf(down)).toEqual(firstOf(up).toReversed());
    expect(firstOf(up)[0]).toBe('Albania');
  });

  it('keep each name beside its own figure', async () => {
    const { rows } = await rowsOf('tertiary~area~IT~2022_2022~_~~none~none~none~~table');
    const series = figures.series(indicator('tertiary'));
    const own = figures.catalogue.regions
      .filter(({ name }) => name === 'Abruzzo')
      .map(({ code }) => series.get(code)?.find(({ year }) => year === 2022)?.value);
    expect(rows.slice(0, 3).map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Italy', 'Abruzzo'],
      ['Italy', 'Basilicata'],
      ['Italy', 'Emilia-Romagna'],
    ]);
    expect(rows[0]?.cells.flatMap((cell) => (typeof cell === 'object' ? [cell.value] : []))).toContain(own[0]);
  });

  it('say of a change onto a year in which the series breaks that it does, on screen and in files', async () => {
    const steps = 'unemployment-rate~area~IT~2016_2022~_~~none~change~none~~table';
    const { columns, rows } = await rowsOf(steps);
    const at = columns.findIndex(({ id }) => id === 'derived');
    const series = figures.series(indicator('unemployment-rate'));
    const [known, broken] = [{ yes: 0, no: 0 }, words.messages.statuses['break-in-series']];
    for (const { id, code, cells } of rows) {
      const change = cells[at];
      if (typeof change !== 'object' || !Number.isFinite(change.value)) continue;
      const figure = figures.catalogue.regions
        .filter((region) => region.code === code)
        .flatMap((region) => series.get(region.code) ?? [])
        .find(({ year }) => id.endsWith(` ${String(year)}`));
      const hasBreak = statusesOf(figure?.status ?? 0).includes('break-in-series');
      expect(change.remarks, id).toEqual(hasBreak ? [{ status: 'break-in-series', text: broken }] : undefined);
      known[hasBreak ? 'yes' : 'no'] += 1;
    }
    expect(known.yes).toBeGreaterThan(1);
    expect(known.no).toBeGreaterThan(20);
    const { written } = made(steps);
    const shown = written.columns.find(({ id }) => id === 'derived');
    const said = Array.from({ length: written.rows }, (_, row) => shown?.remark(row) ?? null);
    expect(said.filter((remark) => remark === broken)).toHaveLength(known.yes);
  });

  it.each(['none', 'year', 'indicator'])('count figures in whole numbers of no unit, as columns: %s', (pivot) => {
    const { answer, written } = made(`tertiary.adult-learning~area~IT~2022_2023~_~country~count~none~${pivot}~~table`);
    const counts = written.columns.filter(({ isNumeric }) => isNumeric);
    expect(counts.length).toBe(answer.numbers.length);
    for (const { text, value, label } of counts) {
      expect(label).not.toContain('%');
      expect(value(0)).toBeGreaterThan(0);
      expect(text(0)).toBe(String(value(0)));
    }
  });

  it('say that percentages lie percentage points apart, beside their own unit', async () => {
    const { columns, rows } = await rowsOf('gerd.ghg-per-gdp~area~IT~2018_2021~_~~none~difference~none~~table');
    const [own, apart] = ['unit', 'derived-unit'].map((id) => columns.findIndex((column) => column.id === id));
    expect(columns[apart ?? -1]?.label).toBe('Unit of the difference');
    const units = new Map(rows.map(({ cells }) => [cells[own ?? -1], cells[apart ?? -1]]));
    expect(units.get('% of GDP')).toBe('percentage points');
    expect([...units].filter(([unit]) => unit !== '% of GDP').every(([unit, other]) => unit === other)).toBe(true);
  });
});

describe('a table by groups of regions', () => {
  const valueOf = async (table: string, language: Language) => {
    const value = await makeFigure(figure, viewOf(table), sources, speeches[language]);
    if (value.kind === 'absence') throw new Error('There is no table.');
    return value;
  };

  it('says that a region in several groups counts in each, and which regions are in none', async () => {
    const value = await valueOf('neet~area~~2022_2022~_~strategy~median~none~none~~table', 'en');
    expect(value.finding).toContain('by macro-regional strategy: 3 rows');
    expect(value.table.rows.map(({ cells }) => cells[0])).toEqual([
      'Regions of the Adriatic-Ionian strategy (EUSAIR)',
      'Regions of the Alpine strategy (EUSALP)',
      'Regions of the Danube strategy (EUSDR)',
    ]);
    expect(value.notices.join(' ')).toMatch(/\d+ of 83 regions are in more than one group and count in each of them/);
    expect(value.table.columns.map(({ label }) => label)).toContain('Macro-regional strategy, code');
  });

  it.each([
    ['en', 'by cohesion category and indicator', 'Indicator', /never put together/],
    ['it', 'per categoria di coesione e indicatore', 'Indicatore', /non si uniscono mai/],
  ] as const)('has a row for each indicator in each group, and says so: %s', async (language, by, column, note) => {
    const value = await valueOf('tertiary.adult-learning~area~~2023_2023~_~cohesion~median~none~none~~table', language);
    const groups = new Set(firstOf(value.table));
    expect(value.finding).toContain(`${by}: ${String(2 * groups.size)} `);
    expect(value.table.columns[1]?.label).toBe(column);
    expect(value.notices.join(' ')).toMatch(note);
    for (const group of groups)
      expect(
        new Set(value.table.rows.filter(({ cells }) => cells[0] === group).map(({ cells }) => cells[1])).size,
      ).toBe(2);
    const alone = await valueOf('tertiary~area~~2023_2023~_~cohesion~median~none~none~~table', language);
    expect(alone.notices.join(' ')).not.toMatch(note);
    expect(alone.finding).toContain(`: ${String(groups.size)} `);
  });

  it('keeps those in none of the groups together', async () => {
    const value = await valueOf('neet~area~~2022_2022~_~programme~median~none~none~~table', 'en');
    const told = await valueOf('neet~area~~2022_2022~_~capital~median~none~none~~table', 'en');
    expect(told.table.rows.map(({ cells }) => cells[0])).toEqual(['Capital regions', 'All other regions']);
    expect(told.notices.join(' ')).toMatch(/\d+ regions are in none of the groups and stand as “All other regions”/);
    expect(value.notices.join(' ')).toMatch(/in more than one group and count in each of them/);
  });

  it('keeps regions apart that nobody classifies, and says what rests on a text that was not seen', async () => {
    const places = await valueOf('neet~area~~2022_2022~_~mountain~median~none~none~~table', 'it');
    expect(places.table.rows.map(({ cells }) => cells[0])).toContain('Regioni non classificate');
    expect(places.notices.join(' ')).toMatch(/non sono classificate: nessuna fonte dice/);
    const cohesion = await valueOf('neet~area~~2022_2022~_~cohesion~median~none~none~~table', 'it');
    expect(cohesion.notices.join(' ')).toMatch(/che non abbiamo potuto consultare/);
  });
});

describe('the files of a table', () => {
  it('have code, country, year, unit and status by column, and why a figure is missing', async () => {
    const value = await makeFigure(
      figure,
      viewOf('tertiary.gerd~area~~2021_2022~_~~none~none~none~~table'),
      sources,
      speeches.en,
    );
    if (value.kind === 'absence') throw new Error('There is no table.');
    const { columns, rows } = value.table;
    const at = (id: string): number => columns.findIndex((column) => column.id === id);
    for (const id of ['country-code', 'region-code', 'indicator-code', 'year', 'value', 'unit'])
      expect(at(id), id).toBeGreaterThan(-1);
    const wien = rows.find(({ id }) => id.includes('AT13 ') && id.includes('gerd 2021'));
    expect(wien?.cells[at('region-code')]).toBe('AT13');
    expect(wien?.cells[at('unit')]).toBe('% of GDP');
    const missing = rows.flatMap(({ cells }) => {
      const cell = cells[at('value')];
      return typeof cell === 'object' && Number.isNaN(cell.value) ? [cell] : [];
    });
    expect(missing.length).toBeGreaterThan(0);
    for (const { reasonCode } of missing) expect(MISSING_REASONS).toContain(reasonCode);
    const own = wien?.cells[at('value')];
    expect(typeof own === 'object' && own.status).toContain('measured');
  });

  it('say so where no row is left', async () => {
    const value = await makeFigure(
      figure,
      viewOf('gerd~area~~2020_2022~500_~~none~none~none~~table'),
      sources,
      speeches.it,
    );
    expect(value).toMatchObject({ kind: 'absence', heading: speechIn('it').messages.dataTable.none });
  });

  it.each([
    ['AT', '_', /^None of the regions of the table is among those shown \(less developed, .*Adriatic/],
    ['IT', '500_', /^No figure is left of the regions shown \(less developed, .*a group less/],
  ])('name the groups that leave no row: %s, %s', async (country, limits, said) => {
    const steps = `gerd~area~${country}~2020_2022~${limits}~~none~none~none~~table`;
    const filter = { kind: 'groups', groups: ['less-developed', 'eusair'] } as const;
    const value = await makeFigure(figure, viewOf(steps, { filter }), sources, speeches.en);
    expect(value).toMatchObject({ kind: 'absence', text: expect.stringMatching(said) });
    const all = await makeFigure(figure, viewOf(steps), sources, speeches.en);
    const none = { kind: 'absence', text: words.messages.dataTable.noneText };
    if (limits === '_') expect(all.kind).toBe('value');
    else expect(all).toMatchObject(none);
  });
});
