import type { FigureSources } from '../../../figure/value/make.ts';
import type { Speech } from '../../../language/speech/words.ts';
import type { IndicatorNotes } from '../../../model/index.ts';
import type { PublishedFigure } from '../made/figure-files.ts';
import type { ReleaseList } from '../releases/release-files.ts';
import type { TidyRow } from '../tables/tidy-rows.ts';

/** All that documents are written from. */
export interface Known {
  readonly catalogue: FigureSources['catalogue'];
  readonly notes: IndicatorNotes;
  readonly speech: Speech;
  readonly figures: readonly PublishedFigure[];
  /** Of every tidy table of figures, by its name without ending. */
  readonly tables: ReadonlyMap<string, readonly TidyRow[]>;
  readonly releases: ReleaseList;
  /** The day of the figures: that of the release, or that on which the sources were read. */
  readonly day: string;
}

/** What a tidy table holds, in a sentence. */
export const TABLE_TEXTS: Readonly<Record<string, { readonly title: string; readonly description: string }>> = {
  innovation: { title: 'Innovation and R&D', description: 'Every figure of the theme, by indicator, region and year.' },
  environment: {
    title: 'Environmental sustainability',
    description: 'Every figure of the theme, by indicator, region and year.',
  },
  cooperation: {
    title: 'International cooperation',
    description: 'Every figure of the theme, by indicator, region and year.',
  },
  finance: {
    title: 'Financial support to SMEs',
    description: 'Every figure of the theme, by indicator, region and year.',
  },
  specialisation: {
    title: 'Regional specialisation and clusters',
    description: 'Every figure of the theme, by indicator, region and year.',
  },
  skills: { title: 'Skills and jobs', description: 'Every figure of the theme, by indicator, region and year.' },
  context: { title: 'Context', description: 'Figures that count in no score, by indicator, region and year.' },
  scores: {
    title: 'Scores',
    description:
      'The scores of the default method over the years, 0 to 100, overall and by theme, each over figures that can be compared from year to year. A year is missing (`no-line`) where indicators of less than half the weight under a score can be compared with those of other years, and a region where fewer than four years can: so for skills, in all regions of the EU, since the labour force survey broke its series in 2021. The newest scores, of all regions that have one, stand among the figures of the map.',
  },
  benchmarks: {
    title: 'Benchmarks',
    description: 'What indicators are held against: EU average, median of the area, own country, frontier, by year.',
  },
  groups: {
    title: 'Groups of regions',
    description:
      'Each region of the area by typology (cohesion category, macro-regional strategy, Interreg programme, urban or rural, capital, border, external border, coastal, island, mountain), in a row for each group that it is in. `none`: in no group of the typology. `not-classified`: the source does not say. `unchecked`: the membership rests on a legal text that was not seen.',
  },
  regions: { title: 'Regions', description: 'The codes of regions, their names and countries.' },
  indicators: {
    title: 'Indicators',
    description: 'The codes of indicators: what they are called, unit, direction, denominator.',
  },
};

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** How what is published is to be cited. */
export function howToCite({ releases, day }: Pick<Known, 'releases' | 'day'>, title: string): string {
  const { current } = releases;
  return current === null
    ? `“${title}”. South East Europe innovation atlas, figures as read on ${day}. CC BY 4.0.`
    : `“${title}”. South East Europe innovation atlas, release of ${current}. CC BY 4.0.`;
}
