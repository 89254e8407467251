import type { CardFigures } from '../../../../src/model/index.ts';
import { at, given, type Reader } from './held.ts';

/** What there is, by indicator: of which year the newest figure of each region is. */
const coverage: Reader = (answers) => {
  const { regions, indicators } = given(answers, 'holdings', 'holdings');
  return (row, { id }) =>
    at(
      indicators.find(({ indicator }) => indicator === row.code)?.year,
      regions.findIndex((code) => code === id),
    );
};

/** In how many regions there is a figure, by year; none is nought. */
const years: Reader = (answers) => {
  const { years: all, indicators } = given(answers, 'holdings', 'holdings');
  return (row, { id }) => {
    const holding = indicators.find(({ indicator }) => indicator === row.code);
    return /^\d{4}$/.test(id) ? at(holding?.counts, all.indexOf(Number(id))) : holding?.before;
  };
};

/** First and last year are those of the catalogue. */
const catalogue: Reader = (answers, _, known) => {
  const { indicators } = given(answers, 'holdings', 'holdings');
  return (row, { id }) => {
    const indicator = known.indicators.find((one) => one.id === row.code);
    if (id === 'first') return indicator?.firstYear;
    if (id === 'last') return indicator?.lastYear;
    const holding = indicators.find(({ indicator }) => indicator === row.code);
    return id === 'regions' || id === 'newest' ? holding?.[id] : undefined;
  };
};

const inFigures = ({ region, ...columns }: CardFigures, name: 'value' | 'year', code: string | null): number =>
  at(
    columns[name],
    region.findIndex((one) => one === code),
  );

const distribution: Reader = (answers) => {
  const { newest } = given(answers, 'card', 'card');
  return (row, { id }) => {
    const isKnown = Number.isFinite(inFigures(newest, 'value', row.code));
    return id === 'value' || id === 'year' ? (isKnown ? inFigures(newest, id, row.code) : Number.NaN) : undefined;
  };
};

const history: Reader = (answers) => {
  const { history: all } = given(answers, 'card', 'card');
  return (row, { id }) => {
    const place = all.region.findIndex((region, one) => row.id === `${region} ${String(all.year[one])}`);
    if (id === 'from') return all.periodStart[place] ?? Number.NaN;
    return id === 'value' || id === 'year' ? at(all[id], place) : undefined;
  };
};

const correlates: Reader = (answers) => {
  const { correlates: all } = given(answers, 'card', 'card');
  return (row, { id }) => {
    const found = all.find(({ indicator }) => indicator === row.code);
    return id === 'r' || id === 'n' ? found?.[id] : undefined;
  };
};

export const OF_DATA: Readonly<Record<string, Reader>> = {
  'data-coverage': coverage,
  'data-years': years,
  'data-catalogue': catalogue,
  'data-distribution': distribution,
  'data-history': history,
  'data-correlates': correlates,
};
