import { describe, expect, it } from 'vitest';
import { pickCell } from '../../../src/engine/figures/figures.ts';
import { cardOf } from '../../../src/engine/holdings/card.ts';
import { holdingsOf } from '../../../src/engine/holdings/holdings.ts';
import { FEWEST_PAIRS, FIRST_YEAR, LAST_YEAR } from '../../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../../fixtures/figures.ts';

const figures = publishedFigures();
const holdings = holdingsOf(figures);
const area = figures.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
const holding = (id: string) => holdings.indicators.find((known) => known.indicator === id);
const knownCells = (id: string, code: string) =>
  (figures.series(indicator(id)).get(region(code)) ?? []).filter(({ value }) => Number.isFinite(value));

describe('which figures there are', () => {
  it('has every indicator and every region of the area, in the order of the catalogue', () => {
    expect(holdings.indicators.map((known) => known.indicator)).toEqual(
      figures.catalogue.indicators.map(({ id }) => id),
    );
    expect(holdings.regions).toEqual(area.map(({ code }) => code));
    expect([holdings.years[0], holdings.years.at(-1)]).toEqual([FIRST_YEAR, LAST_YEAR]);
  });

  it('has of each region the newest figure that a page shows, or why there is none', () => {
    for (const { id } of figures.catalogue.indicators) {
      const known = holding(id);
      const given = figures.catalogue.indicators.find((candidate) => candidate.id === id);
      if (known === undefined || given === undefined) throw new Error(`${id} is not held.`);
      for (const [at, place] of area.entries()) {
        const cell = pickCell(figures.series(id), place, given, { kind: 'latest' });
        expect([known.year[at], known.reason[at]], `${id} ${place.code}`).toEqual([cell.year, cell.reason]);
      }
      expect(known.regions).toBe(known.year.filter(Number.isFinite).length);
    }
  });

  it('counts the regions of each year, plainly from the cells', () => {
    for (const id of ['gerd', 'tertiary', 'patents', 'early-leavers'])
      for (const [at, year] of holdings.years.entries()) {
        const count = area.filter(({ code }) => knownCells(id, code).some((cell) => cell.year === year)).length;
        expect(holding(id)?.counts[at], `${id} ${String(year)}`).toBe(count);
        expect(holding(id)?.reasons[at] === null, `${id} ${String(year)}`).toBe(count > 0);
      }
  });

  it('counts a total over a period in every year of it', () => {
    const interreg = holding('interreg-partners');
    const counts = holdings.years.map((year, at) => [year, interreg?.counts[at] ?? 0] as const);
    expect(counts.filter(([, count]) => count > 0).map(([year]) => year)).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020,
    ]);
  });

  it('says of figures that ended before the years shown that they are older', () => {
    expect(holding('patents')?.before).toBe(holding('patents')?.regions);
    expect(holding('gerd')?.before).toBe(0);
  });
});

describe('the card of an indicator', () => {
  const card = cardOf(figures, indicator('gerd'));

  it('has every published figure of the area, region by region and year by year', () => {
    const { history } = card;
    const expected = area.flatMap(({ code }) =>
      (figures.series(indicator('gerd')).get(code) ?? []).map(({ year, value }) => [code, year, value]),
    );
    expect(history.region.map((code, row) => [code, history.year[row], history.value[row]])).toEqual(expected);
  });

  it('joins no figure of Pest to those of the region it was part of', () => {
    const { history, breaks } = card;
    const yearsOf = (region: string): number[] =>
      breaks.flatMap((isBreak, row) => (isBreak && history.region[row] === region ? [history.year[row] ?? 0] : []));
    const firstOwn = history.year.find(
      (_, row) =>
        history.region[row] === 'HU12' && history.origin[row] === null && (history.value[row] ?? Number.NaN) > 0,
    );
    expect(firstOwn).toBe(2017);
    expect(yearsOf('HU12')).toContain(firstOwn);
    // A region that has only another code than before is the same area.
    expect(yearsOf('EL51')).toEqual([]);
  });

  it('goes with others as Pearson has it, over the regions that have both', () => {
    const other = cardOf(figures, indicator('tertiary'));
    const found = card.correlates.find((known) => known.indicator === 'tertiary');
    const pairs = card.newest.region
      .map(
        (code, row) =>
          [
            card.newest.value[row] ?? Number.NaN,
            other.newest.value[other.newest.region.indexOf(code)] ?? Number.NaN,
          ] as const,
      )
      .filter((pair) => pair.every(Number.isFinite));
    const mean = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
    const [x, y] = [mean(0), mean(1)];
    const sum = (of: (pair: readonly [number, number]) => number): number =>
      pairs.reduce((total, pair) => total + of(pair), 0);
    const r = sum(([a, b]) => (a - x) * (b - y)) / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2));
    expect(found?.n).toBe(pairs.length);
    expect(found?.r).toBeCloseTo(r, 12);
    expect(other.correlates.find((known) => known.indicator === 'gerd')?.r).toBeCloseTo(r, 12);
  });

  it('leaves out pairs of few regions and figures of whole countries, the strongest first', () => {
    expect(card.correlates.every(({ n }) => n >= FEWEST_PAIRS)).toBe(true);
    const strengths = card.correlates.map(({ r }) => Math.abs(r));
    expect(strengths).toEqual(strengths.toSorted((one, other) => other - one));
    expect(cardOf(figures, indicator('horizon-participations')).correlates).toEqual([]);
    expect(card.correlates.some((known) => known.indicator === 'horizon-participations')).toBe(false);
  });

  it('is refused for an indicator that is not in the catalogue', () => {
    expect(() => cardOf(figures, indicator('no-such'))).toThrow(/no-such/);
  });
});
