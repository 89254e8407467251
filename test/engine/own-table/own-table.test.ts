import { describe, expect, it } from 'vitest';
import { euAverageOf, type Figures } from '../../../src/engine/figures/figures.ts';
import { denominatorsOf, MINIMUM_SHARE } from '../../../src/engine/figures/benchmarks.ts';
import { heldIn } from '../../../src/engine/own-table/held.ts';
import { ownTable } from '../../../src/engine/own-table/own-table.ts';
import { scoreLines } from '../../../src/engine/scores/score-lines.ts';
import { explore } from '../../../src/engine/answers/explore.ts';
import {
  DEFAULT_VIEW,
  groupsOfTypology,
  parseCountryCode,
  questionOf,
  type IndicatorId,
  type OwnTable,
  statusesOf,
} from '../../../src/model/index.ts';
import { asked, TABLES } from '../../features/data-table/tables.ts';
import { indicator, publishedFigures, region } from '../../fixtures/figures.ts';

const ITALY = [parseCountryCode('IT')].flatMap((code) => code ?? []);
const figures: Figures = publishedFigures();
const area = figures.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);

/** The rows by the names of their columns. */
function rowsOf({ rows, keys, numbers }: OwnTable): readonly Readonly<Record<string, string | number>>[] {
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries([
      ...keys.map(({ key, levels, at }) => [key, levels[at[row] ?? -1] ?? ''] as const),
      ...numbers.map(({ id, values }) => [id, values[row] ?? Number.NaN] as const),
    ]),
  );
}

const cell = (id: IndicatorId, code: string, year: number): number =>
  figures
    .series(id)
    .get(region(code))
    ?.find((known) => known.year === year)?.value ?? Number.NaN;

/** Of one unit, and far apart. */
const ALIKE = ['tertiary', 'adult-learning'].map(indicator);

/** What is told of figures in ascending order. */
const TOLD_OF = {
  median: (values: readonly number[]) => {
    const middle = (values.length - 1) / 2;
    return ((values[Math.floor(middle)] ?? Number.NaN) + (values[Math.ceil(middle)] ?? Number.NaN)) / 2;
  },
  lowest: (values: readonly number[]) => values[0] ?? Number.NaN,
  highest: (values: readonly number[]) => values.at(-1) ?? Number.NaN,
  count: (values: readonly number[]) => values.length,
} as const;

const tableNamed = (name: string): OwnTable => {
  const question = TABLES[name];
  if (question === undefined) throw new Error(name);
  return ownTable(figures, question);
};

describe('a table of one\u2019s own', () => {
  it('holds every region in every year that reports, each figure as it was published', () => {
    const rows = rowsOf(tableNamed('figures as they are'));
    const years = new Set(rows.map(({ year }) => Number(year)));
    expect(rows.length).toBe(area.length * years.size);
    for (const { region: code, year, value } of rows)
      expect(value, `${String(code)} ${String(year)}`).toEqual(cell(indicator('gerd'), String(code), Number(year)));
    expect(rows.filter(({ value }) => Number.isFinite(value)).length).toBeGreaterThan(400);
  });

  it('says of what is missing why, and of what is there how it was made', () => {
    const { numbers, status, reason } = tableNamed('figures as they are');
    const values = Array.from(numbers[0]?.values ?? []);
    values.forEach((value, row) => {
      expect((reason?.at[row] ?? -1) >= 0).toBe(!Number.isFinite(value));
      expect((status[row] ?? 0) > 0).toBe(Number.isFinite(value));
    });
  });

  it.each(['none', 'year'] as const)('carries what its figures carry, summed up and turned by %s', (pivot) => {
    const id = indicator('employment-rate');
    const answer = ownTable(figures, asked({ measures: [id], groups: ['country', 'year'], summary: 'median', pivot }));
    const rows = rowsOf(answer);
    const { from, to } = answer.question.choice;
    const masks = rows.map(({ country, year }) =>
      area
        .filter((one) => one.country === country)
        .flatMap(({ code }) => figures.series(id).get(code) ?? [])
        .filter((known) => Number.isFinite(known.value) && known.year >= from && known.year <= to)
        .filter((known) => pivot === 'year' || known.year === Number(year))
        .reduce((all, { status }) => all | status, 0),
    );
    expect(Array.from(answer.status)).toEqual(masks);
    expect(masks.some((mask) => statusesOf(mask).includes('break-in-series'))).toBe(true);
  });

  it('averages a ratio as the sum of numerators over the sum of denominators, and not where too little reports', () => {
    const id = indicator('neet');
    const denominator = figures.catalogue.indicators.find((known) => known.id === id)?.denominator ?? 'none';
    const { weight } = denominatorsOf(figures.averages);
    const rows = rowsOf(ownTable(figures, asked({ measures: [id], groups: ['country', 'year'], summary: 'mean' })));
    expect(rows.length).toBeGreaterThan(30);
    let [known, unknown] = [0, 0];
    for (const { country, year, value, count } of rows) {
      const inside = area.filter((one) => one.country === country);
      const weights = inside.map(({ code }) => weight(code, denominator, Number(year)));
      const values = inside.map(({ code }) => cell(id, code, Number(year)));
      const sum = (of: (at: number) => number): number =>
        inside.reduce((total, _, at) => total + (Number.isFinite(of(at)) ? of(at) : 0), 0);
      const there = sum((at) => (Number.isFinite(values[at]) ? (weights[at] ?? Number.NaN) : Number.NaN));
      const expected =
        there > 0 && there / sum((at) => weights[at] ?? Number.NaN) >= MINIMUM_SHARE
          ? sum((at) => (weights[at] ?? Number.NaN) * (values[at] ?? Number.NaN)) / there
          : Number.NaN;
      if (Number.isFinite(expected)) known += 1;
      else unknown += 1;
      if (Number.isFinite(expected)) expect(value).toBeCloseTo(expected, 9);
      else expect(value).toBeNaN();
      expect(count).toBe(values.filter(Number.isFinite).length);
    }
    expect(known).toBeGreaterThan(20);
    expect(unknown).toBeGreaterThan(0);
    // Of a whole country the mean is the benchmark of its regions.
    const whole = rows.find(({ country, year }) => country === 'RO' && year === '2022');
    const held = figures.catalogue.indicators
      .filter((one) => one.id === id)
      .flatMap((one) => heldIn(figures, one, { kind: 'country' }, [2022]))
      .find(({ country }) => country === 'RO');
    expect(whole?.['value']).toBeCloseTo(held?.value ?? Number.NaN, 9);
  });

  it('takes the middle, the ends and the number of the figures of a group', () => {
    const id = indicator('tertiary');
    for (const summary of ['median', 'lowest', 'highest', 'count'] as const) {
      const [row] = rowsOf(ownTable(figures, asked({ measures: [id], from: 2023, to: 2023, summary })));
      const values = area
        .map(({ code }) => cell(id, code, 2023))
        .filter(Number.isFinite)
        .toSorted((one, other) => one - other);
      expect(row?.['value'], summary).toBeCloseTo(TOLD_OF[summary](values), 9);
    }
  });

  it('never puts figures of several indicators or scores together', () => {
    const keysOf = (choice: Parameters<typeof asked>[0]): readonly string[] =>
      ownTable(figures, asked(choice)).keys.map(({ key }) => key);
    for (const summary of ['mean', 'median', 'lowest', 'highest', 'count'] as const) {
      const told = { groups: ['country'], summary } as const;
      expect(keysOf({ measures: ALIKE, ...told }), summary).toEqual(['country', 'indicator']);
      expect(keysOf({ measures: ['skills', 'innovation'], ...told }), summary).toEqual(['country', 'indicator']);
      expect(keysOf({ measures: ALIKE.slice(0, 1), ...told }), summary).toEqual(['country']);
      expect(keysOf({ measures: ALIKE, summary }), summary).toEqual(['indicator']);
    }
    const apart = { measures: ALIKE, groups: ['country'], summary: 'mean' } as const;
    expect(keysOf({ ...apart, pivot: 'indicator' })).toEqual(['country']);
    expect(keysOf({ ...apart, derivation: 'difference' })).toEqual(['country', 'indicator', 'year']);
  });

  it('has a row for each of two indicators of one unit in a group, told of its own figures alone', () => {
    const units = ALIKE.map((id) => figures.catalogue.indicators.find((known) => known.id === id)?.unit);
    expect(new Set(units).size).toBe(1);
    const places = figures.groups().filter(({ id }) => groupsOfTypology('cohesion').includes(id));
    for (const summary of ['median', 'lowest', 'highest', 'count'] as const) {
      const rows = rowsOf(
        ownTable(figures, asked({ measures: ALIKE, typology: 'cohesion', summary, from: 2023, to: 2023 })),
      );
      const groups = new Set(rows.map(({ group }) => group));
      expect(rows.length).toBe(2 * groups.size);
      let checked = 0;
      for (const { id: group, members } of places)
        for (const id of ALIKE) {
          const values = area
            .filter(({ code }) => members.includes(code))
            .map(({ code }) => cell(id, code, 2023))
            .filter(Number.isFinite);
          const found = rows.filter((row) => row['group'] === group && row['indicator'] === id);
          expect(found.length, `${group} ${id}`).toBe(groups.has(group) ? 1 : 0);
          if (found.length === 0) continue;
          const expected = TOLD_OF[summary](values.toSorted((one, other) => one - other));
          if (Number.isNaN(expected)) expect(found[0]?.['value']).toBeNaN();
          else expect(found[0]?.['value'], `${group} ${id} ${summary}`).toBeCloseTo(expected, 9);
          if (Number.isFinite(expected)) checked += 1;
        }
      expect(checked).toBeGreaterThan(3);
    }
    // Over all regions and indicators at once it would be one number, which is of neither.
    const whole = rowsOf(ownTable(figures, asked({ measures: ALIKE, summary: 'median', from: 2023, to: 2023 })));
    const [first, second] = whole.map(({ value }) => Number(value));
    expect(whole.map(({ indicator: id }) => id)).toEqual(ALIKE.toSorted());
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThan(10);
  });

  it('puts a region into each of its groups: a group has what a table of its regions alone has', () => {
    const id = indicator('neet');
    for (const summary of ['mean', 'median', 'count'] as const) {
      const rows = rowsOf(ownTable(figures, asked({ measures: [id], typology: 'strategy', summary })));
      for (const group of ['eusair', 'eusdr', 'eusalp'] as const) {
        const alone = rowsOf(
          ownTable(figures, asked({ measures: [id], summary }, { filter: { kind: 'groups', groups: [group] } })),
        );
        expect(rows.find((row) => row['group'] === group)).toEqual({ group, ...alone[0] });
      }
    }
  });

  it('says how many regions are in several groups, in none, and in one that nobody vouches for', () => {
    const known = figures.groups();
    const shared = area.filter(
      ({ code }) =>
        known.filter(({ id, members }) => ['eusair', 'eusdr', 'eusalp'].includes(id) && members.includes(code)).length >
        1,
    );
    const { typology } = ownTable(
      figures,
      asked({ measures: [indicator('neet')], typology: 'strategy', summary: 'mean' }),
    );
    expect(typology).toMatchObject({ regions: area.length, inSeveral: shared.length, notClassified: 0 });
    expect(shared.length).toBeGreaterThan(0);
    const mountain = ownTable(
      figures,
      asked({ measures: [indicator('neet')], typology: 'mountain', summary: 'count' }),
    );
    const groups = mountain.keys[0]?.levels ?? [];
    expect(Array.from(mountain.keys[0]?.at ?? [], (at) => groups[at])).toEqual(['mountain', 'none', 'not-classified']);
    const unsaid = area.filter(({ code }) =>
      known.some(({ id, notClassified }) => id === 'mountain' && notClassified.includes(code)),
    );
    expect(mountain.typology).toMatchObject({ inSeveral: 0, notClassified: unsaid.length });
    expect(unsaid.length).toBeGreaterThan(0);
    const cohesion = ownTable(
      figures,
      asked({ measures: [indicator('neet')], typology: 'cohesion', summary: 'count', countries: ITALY }),
    );
    expect(cohesion.typology?.regions).toBe(area.filter(({ country }) => country === 'IT').length);
  });

  it('ranks regions as the map does, the best first and ties alike', () => {
    for (const name of ['neet', 'tertiary']) {
      const id = indicator(name);
      const rows = rowsOf(ownTable(figures, asked({ measures: [id], from: 2022, to: 2022, derivation: 'rank' })));
      const shown = explore(figures, {
        ...questionOf(DEFAULT_VIEW),
        indicator: id,
        year: { kind: 'fixed', year: 2022, fillBack: 0 },
      }).columns;
      const ranks = new Map(shown.region.map((code, at) => [code as string, shown.rank[at]]));
      expect(rows.filter(({ derived }) => derived === 1).length).toBe(1);
      for (const { region: code, derived } of rows) expect(derived, String(code)).toEqual(ranks.get(String(code)));
    }
  });

  it('holds against the EU average of the year, and says nothing where there is none', () => {
    const id = indicator('gerd');
    const known = figures.catalogue.indicators.find((one) => one.id === id);
    if (known === undefined) throw new Error('gerd');
    const rows = rowsOf(ownTable(figures, asked({ measures: [id], derivation: 'difference', from: 2014 })));
    let without = 0;
    for (const { year, value, benchmark, derived } of rows) {
      const expected = euAverageOf(figures.averages, known, { kind: 'fixed', year: Number(year), fillBack: 0 });
      expect(benchmark).toEqual(expected?.value ?? Number.NaN);
      expect(derived).toEqual(Number(value) - (expected?.value ?? Number.NaN));
      if (expected === null) without += 1;
    }
    expect(without).toBeLessThan(rows.length);
    const ratios = rowsOf(ownTable(figures, asked({ measures: [id], derivation: 'ratio', from: 2014 })));
    ratios.forEach(({ derived }, at) =>
      expect(derived).toEqual(Number(rows[at]?.['value']) / Number(rows[at]?.['benchmark'])),
    );
  });

  it('tells the change a year since the figure before, over years without one', () => {
    const id = indicator('gerd');
    const rows = rowsOf(ownTable(figures, asked({ measures: [id], derivation: 'change', from: 2014 })));
    const before = new Map<string, { year: number; value: number }>();
    let over = 0;
    for (const { region: code, year, value, derived } of rows) {
      if (!Number.isFinite(value)) {
        expect(derived).toBeNaN();
        continue;
      }
      const last = before.get(String(code));
      const [now, then] = [{ year: Number(year), value: Number(value) }, last];
      if (then === undefined) expect(derived).toBeNaN();
      else {
        expect(derived).toBeCloseTo((now.value - then.value) / (now.year - then.year), 9);
        if (now.year - then.year > 1) over += 1;
      }
      before.set(String(code), now);
    }
    expect(over).toBeGreaterThan(0);
  });

  it('puts years beside each other and sorts by one of them, what is missing last', () => {
    const id = indicator('gerd');
    const question = asked({
      measures: [id],
      pivot: 'year',
      sort: { column: '2021', isDescending: true },
      from: 2020,
    });
    const wide = ownTable(figures, question);
    expect(wide.keys.map(({ key }) => key)).toEqual(['country', 'region', 'indicator']);
    const rows = rowsOf(wide);
    expect(rows.length).toBe(area.length);
    for (const { region: code, 2021: value } of rows) expect(value).toEqual(cell(id, String(code), 2021));
    const values = rows.map(({ 2021: value }) => Number(value));
    const known = values.filter(Number.isFinite);
    expect(known).toEqual(known.toSorted((one, other) => other - one));
    expect(values.findIndex((value) => !Number.isFinite(value))).toBe(known.length);
  });

  it('tells scores as their lines do', () => {
    const question = asked({ measures: ['overall'], from: 2014 });
    const lines = scoreLines(figures, question.scores ?? questionOf(DEFAULT_VIEW));
    const rows = rowsOf(ownTable(figures, question));
    let known = 0;
    for (const { region: code, year, value } of rows) {
      const point = lines(region(String(code)), 'overall').find((one) => one.year === Number(year));
      expect(value).toEqual(point?.value ?? Number.NaN);
      if (point !== undefined) known += 1;
    }
    expect(known).toBeGreaterThan(200);
  });
});
