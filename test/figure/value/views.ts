import { BENCHMARKS } from '../../fixtures/benchmarks.ts';
import {
  DEFAULT_DATA,
  DEFAULT_INDUSTRY,
  DEFAULT_VIEW,
  FIGURES,
  PRESET_METHODS,
  SECTOR_TABLES,
  THEMES,
  isOnPage,
  type BenchmarkChoice,
  type FigureId,
  type View,
} from '../../../src/model/index.ts';
import { indicator, region } from '../../fixtures/figures.ts';

/** A region with everything, one of a country that is one region, one without a score. */
const SELECTED = [region('ITI3'), region('CY00'), region('UA11')] as const;

const HELD_AGAINST: readonly BenchmarkChoice[] = [
  ...BENCHMARKS,
  // A list of regions, and those like the first region selected.
  { kind: 'group', group: 'eusair', statistic: 'median' },
  { kind: 'group', group: `peers-${SELECTED[0]}`, statistic: 'mean' },
];
/** Of every year, of one, a total of whole countries, of before 2014, beside all scores. */
const CARDS = ['gerd', 'early-leavers', 'horizon-participations', 'patents', 'competitiveness-2022'];
/** What a figure hangs on beside the benchmark: the theme, or for industry the table. */
function choicesOf(id: FigureId): readonly Partial<View>[] {
  const place = FIGURES[id];
  const { page } = place;
  if (page === 'data')
    return isOnPage(id, { ...DEFAULT_VIEW, page })
      ? [{}, { theme: 'skills' }, { data: { ...DEFAULT_DATA, search: 'brevetti' } }]
      : CARDS.map((indicatorId) => ({ indicator: indicator(indicatorId) }));
  if (place.page === 'industry' && place.part !== null) {
    const { part } = place;
    return [null, ...SECTOR_TABLES].map((table) => ({ industry: { ...DEFAULT_INDUSTRY, part, table } }));
  }
  const themes = (['all', ...THEMES] as const).map((theme) => ({ theme }));
  // The regions most like it on the map, and two on the sheet.
  if (page === 'cooperation')
    return themes.map((choice) => ({
      ...choice,
      cooperation: 'peers~area~others~all~all~all~1121111_211_221110~SI04.AT22',
    }));
  return page === 'method' ? [...themes, { method: PRESET_METHODS['scoreboard-like'] }] : themes;
}

/** What a choice is called in the list of absences. */
function nameOf({ theme, indicator: of, industry, method }: Partial<View>): string {
  return (
    of ??
    industry?.table ??
    (industry === undefined ? (method === undefined ? (theme ?? 'as usual') : 'another method') : 'as usual')
  );
}

/** Every View that a figure is made of: its choices by all benchmarks. */
export function viewsOf(id: FigureId): readonly { readonly said: string; readonly of: string; readonly view: View }[] {
  const { page } = FIGURES[id];
  return choicesOf(id).flatMap((choice) =>
    HELD_AGAINST.map((benchmark) => {
      const against = benchmark.kind === 'group' ? benchmark.group : benchmark.kind;
      return {
        said: `${id}, ${JSON.stringify(choice)}, ${against}`,
        of: `${nameOf(choice)}, ${against}`,
        view: { ...DEFAULT_VIEW, page, benchmark, selected: SELECTED, ...choice },
      };
    }),
  );
}
