import {
  DEFAULT_DATA,
  DEFAULT_VIEW,
  FIRST_YEAR,
  LAST_YEAR,
  type Indicator,
  type RegionCode,
  type View,
  type YearChoice,
} from '../../../model/index.ts';
import { serialiseView } from '../../../state/index.ts';

/** The year alone, where a page can be asked for it. */
function yearOf(year: number): YearChoice {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? { kind: 'fixed', year, fillBack: 0 } : DEFAULT_VIEW.year;
}

const themeOf = ({ theme }: Indicator): View['theme'] => (theme === 'context' ? 'all' : theme);

/** The map of an indicator: of its newest figures, or of one year; of a region, where one is meant. */
export function mapOf(indicator: Indicator, year: number, region: RegionCode | null): Partial<View> {
  return {
    page: 'explore',
    theme: themeOf(indicator),
    indicator: indicator.id,
    shown: 'value',
    year: yearOf(year),
    ...(region === null ? {} : { selected: [region], panel: 'region' as const }),
  };
}

/** The card of an indicator. The search stays, to go back to. */
export function cardOf(indicator: Indicator, view: View): Partial<View> {
  return {
    page: 'data',
    theme: view.theme === indicator.theme ? view.theme : 'all',
    indicator: indicator.id,
    data: { ...view.data, part: DEFAULT_DATA.part },
  };
}

/** The address of a change of the View. */
export function addressOf(view: View, change: Partial<View>): string {
  return `?${serialiseView({ ...view, ...change }, 'omit-defaults')}`;
}
