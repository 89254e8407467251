import {
  DEFAULT_TABLE,
  DEFAULT_VIEW,
  questionOf,
  parseCountryCode,
  type CountryCode,
  type TableChoice,
  type TableQuestion,
} from '../../../src/model/index.ts';
import { indicator, region } from '../../fixtures/figures.ts';

const country = (text: string): CountryCode => {
  const code = parseCountryCode(text);
  if (code === null) throw new Error(text);
  return code;
};

/** A table of some steps, the others as usual. */
export function asked(choice: Partial<TableChoice>, more: Partial<TableQuestion> = {}): TableQuestion {
  return {
    usual: null,
    choice: { ...DEFAULT_TABLE, ...choice },
    selected: [],
    filter: null,
    benchmark: { kind: 'eu-average' },
    scores: { ...questionOf(DEFAULT_VIEW), theme: 'all' },
    ...more,
  };
}

const mixed = ['gerd', 'neet', 'tertiary', 'unemployment-rate'].map(indicator);
const some = ['IT', 'EL', 'HR', 'RO'].map(country);

/** Each step at least once, and steps that meet. */
export const TABLES: Readonly<Record<string, TableQuestion>> = {
  'figures as they are': asked({ measures: [indicator('gerd')], from: 2015 }),
  'figures of three themes in some countries, between limits': asked({
    measures: [...mixed, indicator('ghg-per-gdp')],
    countries: some,
    low: 1,
    high: 20.5,
    from: 2018,
  }),
  'medians by country of the less developed regions of a strategy': asked(
    { measures: [indicator('neet')], groups: ['country'], summary: 'median', from: 2018 },
    { filter: { kind: 'groups', groups: ['less-developed', 'eusair'] } },
  ),
  'means by macro-regional strategy, a region in each of its own': asked({
    measures: mixed,
    groups: ['year'],
    typology: 'strategy',
    summary: 'mean',
    from: 2018,
  }),
  'medians by urban and rural, some not classified, in some countries': asked({
    measures: [indicator('neet')],
    countries: ['IT', 'BA', 'MD', 'RO'].map(country),
    groups: ['country'],
    typology: 'urban-rural',
    summary: 'median',
    sort: { column: 'value', isDescending: true },
  }),
  'differences of the means of coastal and other regions, with years as columns': asked({
    measures: [indicator('tertiary')],
    typology: 'coastal',
    summary: 'mean',
    derivation: 'difference',
    pivot: 'year',
    from: 2018,
  }),
  'how many figures by cohesion category': asked({ measures: mixed, typology: 'cohesion', summary: 'count' }),
  'medians by country': asked({
    measures: [indicator('neet')],
    countries: some,
    groups: ['country'],
    summary: 'median',
    from: 2018,
    sort: { column: 'value', isDescending: false },
  }),
  'means by country and year, each indicator by its denominator': asked({
    measures: mixed,
    groups: ['country', 'year'],
    summary: 'mean',
    from: 2014,
  }),
  'the mean of a whole, with years as columns': asked({ measures: mixed, summary: 'mean', pivot: 'year', from: 2016 }),
  'the lowest by theme and the change a year': asked({
    measures: mixed,
    groups: ['theme', 'country'],
    summary: 'lowest',
    derivation: 'change',
    from: 2014,
  }),
  'the highest of scores by region, with themes as columns': asked({
    measures: ['overall', 'skills', 'innovation'],
    groups: ['region'],
    summary: 'highest',
    pivot: 'indicator',
    sort: { column: 'skills', isDescending: true },
    from: 2014,
  }),
  'how many figures by country and year': asked({ measures: mixed, groups: ['country', 'year'], summary: 'count' }),
  'everything counted, each indicator by itself': asked({ measures: mixed, summary: 'count' }),
  'everything of one indicator counted': asked({ measures: [indicator('neet')], summary: 'count' }),
  'medians of two indicators of one unit by cohesion category': asked({
    measures: ['tertiary', 'adult-learning'].map(indicator),
    typology: 'cohesion',
    summary: 'median',
    from: 2023,
    to: 2023,
  }),
  'means of two scores by country': asked({
    measures: ['skills', 'innovation'],
    groups: ['country'],
    summary: 'mean',
    from: 2014,
  }),
  'differences to the EU average': asked({
    measures: mixed,
    derivation: 'difference',
    sort: { column: 'derived', isDescending: true },
  }),
  'ratios of means to the average of the country': asked(
    { measures: mixed, groups: ['country'], summary: 'mean', derivation: 'ratio', from: 2016 },
    { benchmark: { kind: 'country' } },
  ),
  'differences to a region, of regions chosen': asked(
    { measures: mixed, regions: 'selected', derivation: 'difference', pivot: 'year', from: 2014 },
    { benchmark: { kind: 'region', region: region('SI04') }, selected: [region('ITI3'), region('EL52')] },
  ),
  'differences to the frontier': asked(
    { measures: [indicator('gerd')], derivation: 'difference' },
    { benchmark: { kind: 'frontier' } },
  ),
  'ratios to the median of the area': asked(
    { measures: [indicator('neet')], derivation: 'ratio' },
    { benchmark: { kind: 'see-median' } },
  ),
  'ranks of regions, lower and higher being better': asked({
    measures: mixed,
    derivation: 'rank',
    sort: { column: 'derived', isDescending: false },
  }),
  'ranks of countries by their means, without years': asked({
    measures: mixed,
    groups: ['country'],
    summary: 'mean',
    derivation: 'rank',
  }),
  'ranks where no end is good': asked({ measures: [indicator('population'), indicator('gerd')], derivation: 'rank' }),
  'changes of regions': asked({ measures: mixed, derivation: 'change', from: 2014, pivot: 'year' }),
};
