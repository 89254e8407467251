import type { Format } from '../../language/format.ts';
import type { Messages } from '../../language/speech/words.ts';
import type { Names } from '../../language/names.ts';
import type { Catalogue, ExploreResult, Indicator, LeafNote, RegionCode, View } from '../../model/index.ts';
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

/** Whose figures are shown, for their sources. */
interface Sourced {
  readonly result: { readonly leaves: readonly Pick<LeafNote, 'indicator'>[] };
}

/** The indicators whose figures are shown, by themselves or in a score. */
function indicatorsOf({
  result,
  catalogue,
  subject,
}: Pick<Exported, 'catalogue' | 'subject'> & Sourced): readonly Indicator[] {
  if (subject.indicator !== null) return [subject.indicator];
  const within = new Set(result.leaves.map(({ indicator }) => indicator));
  return catalogue.indicators.filter(({ id }) => within.has(id));
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** `European Commission (ARDECO, CORDIS); Eurostat`: each producer once, with its systems. */
function producersOf(indicators: readonly Indicator[], messages: Messages): readonly string[] {
  const names = new Map<string, string>(Object.entries(messages.app.producers));
  const systems = new Map<string, Set<string>>();
  for (const { producer } of indicators) {
    const [name = '', ...of] = producer.split(', ');
    const known = systems.get(name) ?? new Set();
    for (const system of of) known.add(system);
    systems.set(name, known);
  }
  return [...systems].sort().map(([name, of]) => {
    const called = names.get(name) ?? name;
    return of.size === 0 ? called : `${called} (${[...of].sort().join(', ')})`;
  });
}

/** Producers, with their tables for `tables`; own calculations named as such. */
export function sourcesOf(
  exported: Pick<Exported, 'catalogue' | 'subject' | 'messages'> & Sourced,
  detail: 'producers' | 'tables',
): readonly string[] {
  const { subject, messages } = exported;
  const indicators = indicatorsOf(exported);
  const all =
    detail === 'tables' || subject.indicator !== null
      ? unique(
          indicators.map((indicator) => `${producersOf([indicator], messages).join('; ')}, ${indicator.sourceTable}`),
        )
      : producersOf(indicators, messages);
  // A score that nothing counts in has no producers.
  const isOwn = subject.indicator === null || subject.indicator.isDerived;
  return isOwn ? [...all, messages.footer.ownCalculations] : all;
}

/** The same in one line. */
export const sourceOf = (...given: Parameters<typeof sourcesOf>): string => sourcesOf(...given).join('; ');

export function licencesOf(exported: Pick<Exported, 'catalogue' | 'subject'> & Sourced): readonly string[] {
  return unique(indicatorsOf(exported).map(({ licence }) => licence));
}

export const licenceOf = (...given: Parameters<typeof licencesOf>): string => licencesOf(...given).join('; ');

/** Producers and licence. */
function creditOf(shown: Pick<Exported, 'catalogue' | 'subject' | 'messages'> & Sourced): string {
  const licence = licenceOf(shown);
  return licence === ''
    ? sourceOf(shown, 'producers')
    : `${sourceOf(shown, 'producers')}. ${shown.messages.footer.licence}: ${licence}`;
}

/** The line under a figure: producers, licence, and the day the figures were read. */
export function sourceLineOf(shown: Pick<Exported, 'catalogue' | 'subject' | 'messages'> & Sourced): string {
  return `${creditOf(shown)}. ${shown.messages.footer.dataOf({ day: shown.catalogue.date })}.`;
}

/** The lower of two in the middle stands for both: years are said whole. */
const middleOf = (values: readonly number[]): number | undefined =>
  values.toSorted((one, other) => one - other)[(values.length - 1) >> 1];

/** The years of the figures shown: `2021–2024`, for scores the middle of their mean years and all their years; empty without any. */
function yearsOf({ result, messages, format }: Pick<Exported, 'result' | 'messages' | 'format'>): string {
  if (result.question.indicator === null) {
    const { meanYear, yearFrom, yearTo } = result.columns;
    const [mean, from, to] = [
      middleOf(meanYear.filter(Number.isFinite)),
      Math.min(...yearFrom.filter(Number.isFinite)),
      Math.max(...yearTo.filter(Number.isFinite)),
    ];
    return mean === undefined ? '' : messages.ranks.ages(mean, from, to);
  }
  const years = [...result.columns.year, ...result.leaves.flatMap((leaf) => leaf.years.map(({ year }) => year))].filter(
    Number.isFinite,
  );
  const period = result.notices.find((notice) => notice.kind === 'period');
  if (period !== undefined) return format.years(period.from, period.to);
  return years.length === 0 ? '' : format.years(Math.min(...years), Math.max(...years));
}

/** What is shown, in which unit, of which years, held against what: the line under the finding. */
export function subtitleOf(
  shown: Pick<Exported, 'view' | 'result' | 'subject' | 'benchmarkName' | 'messages' | 'format'>,
): string {
  const { view, subject, benchmarkName, messages } = shown;
  const what = [subject.title, subject.unit, yearsOf(shown)].filter((part) => part !== '').join(', ');
  const gap = [
    `${subject.gapName}: ${benchmarkName}`,
    ...(subject.gapUnit === subject.unit ? [] : [subject.gapUnit]),
  ].join(', ');
  return `${what} · ${view.shown === 'gap' ? gap : messages.controls.value}`;
}

/** What was done to the figures, in sentences; with a region, what was done to its own. */
export function noticesOf(
  {
    result,
    names,
    messages,
  }: Pick<Exported, 'names' | 'messages'> & { readonly result: Pick<ExploreResult, 'notices' | 'question'> },
  region: RegionCode | null = null,
): string[] {
  const { year, indicator } = result.question;
  const sentences = result.notices.flatMap((notice) => {
    if (region === null || !('regions' in notice)) return [messages.notice(notice, names)];
    // Why a figure is missing has a column of its own.
    return notice.kind === 'missing' || !notice.regions.includes(region)
      ? []
      : [messages.notice({ ...notice, regions: [region] }, names)];
  });
  // A score of an earlier year is another on the map than on a line.
  return year.kind === 'fixed' && indicator === null ? [...sentences, messages.explore.yearNote] : sentences;
}
