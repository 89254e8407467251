import type { Format } from '../../design/format.ts';
import type { Messages, Names } from '../../design/messages/index.tsx';
import type { Catalogue, ExploreResult, Indicator, RegionCode, View } from '../../model/index.ts';
import type { Subject } from './subject.ts';

/** All that a file taken away is made of. */
export interface Exported {
  readonly view: View;
  readonly result: ExploreResult;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly names: Names;
  readonly benchmarkName: string;
  /** The finding, as it stands above the map. */
  readonly headline: string | null;
  readonly messages: Messages;
  readonly format: Format;
}

export function fileName({ view }: Exported): string {
  return `atlas-${view.indicator ?? view.theme}`;
}

/** The indicators whose figures are shown, by themselves or in a score. */
function indicatorsOf({ result, catalogue, subject }: Exported): readonly Indicator[] {
  if (subject.indicator !== null) return [subject.indicator];
  const within = new Set(result.leaves.map(({ indicator }) => indicator));
  return catalogue.indicators.filter(({ id }) => within.has(id));
}

const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

/** Producers, with their tables for `tables`; own calculations named as such. */
export function sourceOf(exported: Exported, detail: 'producers' | 'tables'): string {
  const { subject, messages } = exported;
  const all = unique(indicatorsOf(exported).map(({ producer, sourceTable }) => (detail === 'tables' || subject.indicator !== null ? `${producer}, ${sourceTable}` : producer)));
  return subject.indicator === null || subject.indicator.isDerived ? `${all}; ${messages.footer.ownCalculations}` : all;
}

export function licenceOf(exported: Exported): string {
  return unique(indicatorsOf(exported).map(({ licence }) => licence));
}

/** The years of the figures shown: `2021–2024`; empty without any. */
export function yearsOf({ result, format }: Exported): string {
  const years = [...result.columns.year, ...result.leaves.flatMap((leaf) => leaf.years.map(({ year }) => year))].filter(Number.isFinite);
  const period = result.notices.find((notice) => notice.kind === 'period');
  if (period !== undefined) return format.years(period.from, period.to);
  return years.length === 0 ? '' : format.years(Math.min(...years), Math.max(...years));
}

/** What was done to the figures, in sentences; with a region, what was done to its own. */
export function noticesOf({ result, names, messages }: Exported, region: RegionCode | null = null): string[] {
  return result.notices.flatMap((notice) => {
    if (region === null || !('regions' in notice)) return [messages.notice(notice, names)];
    // Why a figure is missing has a column of its own.
    return notice.kind === 'missing' || !notice.regions.includes(region) ? [] : [messages.notice({ ...notice, regions: [region] }, names)];
  });
}
