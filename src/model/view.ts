import type { IndicatorId, RegionCode } from './ids.ts';
import { DEFAULT_DATA, type DataChoice } from './data-choice.ts';
import { DEFAULT_INDUSTRY, type IndustryChoice } from './industry.ts';
import type { Language } from './languages.ts';
import { ATLAS_DEFAULT, type Method, type Preset } from './method.ts';
import type { BenchmarkGroup, RegionFilter } from './region-filter.ts';
import type { ThemeId } from './theme.ts';

export type BenchmarkChoice =
  | { readonly kind: 'eu-average' }
  | { readonly kind: 'see-median' }
  | { readonly kind: 'country' }
  | { readonly kind: 'frontier' }
  | { readonly kind: 'region'; readonly region: RegionCode }
  /** The median or mean of the regions of the area that are in a group, or like one in structure. */
  | { readonly kind: 'group'; readonly group: BenchmarkGroup; readonly statistic: 'median' | 'mean' };

export type YearChoice =
  /** The latest figure since 2014, region by region. */
  | { readonly kind: 'latest' }
  /** That year, filled back from at most `fillBack` years before. */
  | { readonly kind: 'fixed'; readonly year: number; readonly fillBack: number };

export const CLASS_METHODS = ['quantiles', 'natural', 'equal', 'manual'] as const;
type ClassMethod = (typeof CLASS_METHODS)[number];

export interface ClassChoice {
  readonly method: ClassMethod;
  /** 3 to 7. */
  readonly count: number;
  /** Ascending inner limits; used by `manual` only. */
  readonly breaks: readonly number[];
  /** Limits from all years instead of the year shown, so that years compare. */
  readonly isLocked: boolean;
}

/** No figure of the atlas comes near it, and what is larger would be written wider than a page. */
const LARGEST_LIMIT = 1e12;
const MOST_LIMITS = 6;

/** Whether numbers can be limits of classes: few, ascending, and of a size that figures have. */
export function areLimits(limits: readonly number[]): boolean {
  return (
    limits.length <= MOST_LIMITS &&
    limits.every(
      (limit, index) => Math.abs(limit) <= LARGEST_LIMIT && (index === 0 || limit > (limits[index - 1] ?? Number.NaN)),
    )
  );
}

/** The pages, in the order in which they stand. */
export const PAGES = [
  'explore',
  'region',
  'gaps',
  'change',
  'groups',
  'industry',
  'cooperation',
  'stories',
  'method',
  'data',
] as const;
export type Page = (typeof PAGES)[number];
/** A node of the index: the whole, a theme or an indicator. */
export type NodeId = 'overall' | ThemeId | IndicatorId;

/** Over which regions evidence is taken: those that bounds come from (EU27 and area), or the area alone. */
export const EVIDENCE_REGIONS = ['reference', 'area'] as const;
export type EvidenceRegions = (typeof EVIDENCE_REGIONS)[number];

export const PANELS = ['ranking', 'table', 'region'] as const;
export type Panel = (typeof PANELS)[number];
export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Everything on screen that matters, as one serialisable value: what a link carries. */
export interface View {
  readonly page: Page;
  readonly theme: ThemeId | 'all';
  /** Null shows the score of the theme, or the overall score where the theme is `all`. */
  readonly indicator: IndicatorId | null;
  readonly shown: 'value' | 'gap';
  readonly benchmark: BenchmarkChoice;
  readonly year: YearChoice;
  /** Which regions are shown; null shows all. */
  readonly filter: RegionFilter | null;
  /** At most ten; the first is the one the panel tells of. */
  readonly selected: readonly RegionCode[];
  readonly classes: ClassChoice;
  /** Whether figures carried from the country count. */
  readonly hasCarried: boolean;
  /** Whether indicators older than 2014 enter the index. */
  readonly hasDated: boolean;
  /** How figures become scores. */
  readonly method: Method;
  /** What is shown of the industries. */
  readonly industry: IndustryChoice;
  /** What is shown of the data. */
  readonly data: DataChoice;
  /** The score whose working is open. */
  readonly working: { readonly region: RegionCode; readonly node: NodeId } | null;
  /** What the method is compared with, where its effect is shown. */
  readonly against: Preset;
  /** Over which regions it is shown what the index rests on. */
  readonly evidence: EvidenceRegions;
  readonly panel: Panel;
  /** What is shown of groups of regions as links write it, which only its page reads; empty for all that is usual. */
  readonly alike: string;
  /** The steps of the reader's own table as links write them, which only its page reads; none are the usual ones. */
  readonly table: string;
  /** What is shown of cooperation, as links write it, which only its page reads; none is the usual. */
  readonly cooperation: string;
  /** `auto` follows the browser. */
  readonly language: Language | 'auto';
  readonly appearance: Appearance;
  /** Whether the side ahead is outlined on the map: in grey its shades are those of the side behind. */
  readonly isOutlined: boolean;
}

export const MAX_SELECTED = 10;
export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2024;
export const DEFAULT_FILL_BACK = 8;

export const DEFAULT_VIEW: View = {
  page: 'explore',
  theme: 'all',
  indicator: null,
  shown: 'gap',
  benchmark: { kind: 'eu-average' },
  year: { kind: 'latest' },
  filter: null,
  selected: [],
  classes: { method: 'quantiles', count: 5, breaks: [], isLocked: false },
  hasCarried: false,
  hasDated: false,
  method: ATLAS_DEFAULT,
  industry: DEFAULT_INDUSTRY,
  data: DEFAULT_DATA,
  working: null,
  against: 'atlas-default',
  evidence: 'reference',
  panel: 'ranking',
  alike: '',
  table: '',
  cooperation: '',
  language: 'auto',
  appearance: 'auto',
  isOutlined: false,
};
