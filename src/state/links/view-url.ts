import {
  APPEARANCES,
  CLASS_METHODS,
  DEFAULT_FILL_BACK,
  DEFAULT_VIEW,
  EVIDENCE_REGIONS,
  FIRST_YEAR,
  LANGUAGES,
  LAST_YEAR,
  MAX_SELECTED,
  MOST_FILTER_GROUPS,
  PANELS,
  PAGES,
  PRESETS,
  areLimits,
  isThemeId,
  parseBenchmarkGroup,
  parseGroupId,
  parseIndicatorId,
  parseRegionCode,
  type BenchmarkChoice,
  type ClassChoice,
  type RegionCode,
  type RegionFilter,
  type View,
  type YearChoice,
} from '../../model/index.ts';
import { parseData, writeData } from './data-text.ts';
import { parseIndustry, writeIndustry } from './industry-text.ts';
import { parseMethod, writeMethod } from './method-text.ts';
import { CURRENT_VERSION, migrate } from './migrations.ts';

/** What of a link could not be taken, for the page to say. `option` and `value` are text from outside. */
export interface LinkProblem {
  readonly kind:
    | 'unknown-option'
    | 'unknown-value'
    | 'unknown-theme'
    | 'unknown-indicator'
    | 'unknown-region'
    | 'newer-version'
    /** A short link that cannot be opened up. */
    | 'damaged-link'
    /** More regions than can be compared; the first were kept. */
    | 'too-many-regions'
    /** A benchmark region that is unknown, or has no comparable figures. */
    | 'no-benchmark'
    /** An indicator that the atlas no longer shows. */
    | 'removed-indicator'
    /** Not at fault: the link names the release of the figures that it was made on. */
    | 'release';
  readonly option: string;
  readonly value: string;
}

/** One option of a link: there and good, there and not understood, or not there. */
type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly problem: LinkProblem }
  | { readonly kind: 'missing' };

interface Option<T> {
  readonly parse: (text: string) => T | null;
  readonly write: (value: T) => string;
  readonly problem?: LinkProblem['kind'];
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text) ?? null;
const wholeNumber = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null);

const SWITCH: Option<boolean> = {
  parse: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  write: (value) => (value ? 'yes' : 'no'),
};

const BENCHMARK: Option<BenchmarkChoice> = {
  parse: (text) => {
    const [kind, name = '', statistic, ...rest] = text.split('~');
    const group = kind === 'group' && rest.length === 0 ? parseBenchmarkGroup(name) : null;
    if (group !== null && (statistic === 'median' || statistic === 'mean')) return { kind: 'group', group, statistic };
    if (text === 'eu-average' || text === 'see-median' || text === 'country' || text === 'frontier')
      return { kind: text };
    const region = parseRegionCode(text);
    return region === null ? null : { kind: 'region', region };
  },
  write: (value) =>
    value.kind === 'region'
      ? value.region
      : value.kind === 'group'
        ? `group~${value.group}~${value.statistic}`
        : value.kind,
};

const YEAR: Option<YearChoice> = {
  parse: (text) => {
    if (text === 'latest') return { kind: 'latest' };
    const [yearText = '', fillText = String(DEFAULT_FILL_BACK), ...rest] = text.split('~');
    const year = wholeNumber(yearText);
    const fillBack = wholeNumber(fillText);
    if (rest.length > 0 || year === null || fillBack === null) return null;
    if (year < FIRST_YEAR || year > LAST_YEAR || fillBack > 20) return null;
    return { kind: 'fixed', year, fillBack };
  },
  write: (value) => (value.kind === 'latest' ? 'latest' : `${value.year}~${value.fillBack}`),
};

const CLASSES: Option<ClassChoice> = {
  parse: (text) => {
    const [methodText = '', countText = '', breaksText = '', lockText = '', ...rest] = text.split('~');
    const method = oneOf(CLASS_METHODS)(methodText);
    const count = wholeNumber(countText);
    const breaks = breaksText === '' ? [] : breaksText.split('_').map(Number);
    if (rest.length > 0 || method === null || count === null || count < 3 || count > 7 || !areLimits(breaks))
      return null;
    if (lockText !== '' && lockText !== 'locked') return null;
    return { method, count, breaks, isLocked: lockText === 'locked' };
  },
  write: ({ method, count, breaks, isLocked }) =>
    [method, count, breaks.join('_'), isLocked ? 'locked' : ''].join('~').replace(/~+$/, ''),
};

/** One code that is not understood costs the link no other. */
const codesIn = (text: string): readonly string[] => (text === '' ? [] : text.split('.'));

function regionProblems(text: string): LinkProblem[] {
  const known = new Set(codesIn(text).filter((code) => parseRegionCode(code) !== null));
  const problems = [...new Set(codesIn(text))]
    .filter((code) => !known.has(code))
    .map((value): LinkProblem => ({ kind: 'unknown-region', option: 'regions', value }));
  return known.size > MAX_SELECTED
    ? [...problems, { kind: 'too-many-regions', option: 'regions', value: String(MAX_SELECTED) }]
    : problems;
}

const REGIONS: Option<readonly RegionCode[]> = {
  parse: (text) => {
    const known = codesIn(text).flatMap((code) => parseRegionCode(code) ?? []);
    return [...new Set(known)].slice(0, MAX_SELECTED);
  },
  write: (value) => value.join('.'),
};

/** Empty where none is open, which a link need not say. */
const WORKING: Option<View['working']> = {
  parse: (text) => {
    const [regionText = '', nodeText = '', ...rest] = text.split('~');
    const region = parseRegionCode(regionText);
    const node = nodeText === 'overall' || isThemeId(nodeText) ? nodeText : parseIndicatorId(nodeText);
    return region === null || node === null || rest.length > 0 ? null : { region, node };
  },
  write: (value) => (value === null ? '' : `${value.region}~${value.node}`),
};

/** Groups that all hold, or regions one by one; empty for all regions, which a link need not say. */
const FILTER: Option<RegionFilter | null> = {
  parse: (text) => {
    const [kind, list = '', ...rest] = text.split('~');
    const entries = [...new Set(codesIn(list))];
    if (rest.length > 0 || entries.length === 0) return null;
    if (kind === 'regions') {
      const regions = entries.flatMap((code) => parseRegionCode(code) ?? []);
      return regions.length === entries.length ? { kind: 'own', regions } : null;
    }
    const groups = entries.flatMap((id) => parseGroupId(id) ?? []);
    return kind === 'all-of' && groups.length === entries.length && groups.length <= MOST_FILTER_GROUPS
      ? { kind: 'groups', groups }
      : null;
  },
  write: (value) =>
    value === null
      ? ''
      : value.kind === 'own'
        ? `regions~${value.regions.join('.')}`
        : `all-of~${value.groups.join('.')}`,
};

/** The options of a link, one a field of the View. The names are for ever: a changed name is a migration. */
const OPTIONS: { readonly [Field in keyof View]: Option<View[Field]> & { readonly name: string } } = {
  page: { name: 'page', parse: oneOf(PAGES), write: String },
  theme: {
    name: 'theme',
    parse: (text) => (text === 'all' || isThemeId(text) ? text : null),
    write: String,
    problem: 'unknown-theme',
  },
  indicator: {
    name: 'indicator',
    parse: parseIndicatorId,
    write: (value) => value ?? '',
    problem: 'unknown-indicator',
  },
  shown: { name: 'shown', parse: oneOf(['value', 'gap']), write: String },
  benchmark: { name: 'benchmark', ...BENCHMARK },
  year: { name: 'year', ...YEAR },
  filter: { name: 'filter', ...FILTER },
  selected: { name: 'regions', ...REGIONS },
  classes: { name: 'classes', ...CLASSES },
  hasCarried: { name: 'carried', ...SWITCH },
  hasDated: { name: 'dated', ...SWITCH },
  method: { name: 'method', parse: parseMethod, write: writeMethod },
  industry: { name: 'industry', parse: parseIndustry, write: writeIndustry },
  data: { name: 'data', parse: parseData, write: writeData },
  working: { name: 'working', ...WORKING },
  against: { name: 'against', parse: oneOf(PRESETS), write: String },
  evidence: { name: 'evidence', parse: oneOf(EVIDENCE_REGIONS), write: String },
  panel: { name: 'panel', parse: oneOf(PANELS), write: String },
  alike: { name: 'alike', parse: (text) => (/^[\w.~-]{0,400}$/.test(text) ? text : null), write: String },
  table: { name: 'table', parse: (text) => (/^[\w.~-]{0,6000}$/.test(text) ? text : null), write: String },
  cooperation: { name: 'cooperation', parse: (text) => (/^[\w.~-]{0,400}$/.test(text) ? text : null), write: String },
  language: { name: 'lang', parse: oneOf(['auto', ...LANGUAGES]), write: String },
  appearance: { name: 'appearance', parse: oneOf(APPEARANCES), write: String },
  isOutlined: { name: 'outlined', ...SWITCH },
};
/** The option of an address that holds a whole query, packed; what is left of it here could not be opened. Its name is for ever. */
export const SHORT_LINK = 's';
/** The option by which a link names the release of the figures that it was made on, by its day. Its name is for ever. */
export const RELEASE = 'release';
/** What mail, search and social sites add to any link, for their own counting. */
const TRACKING = /^(?:fbclid|gclid|(?:utm|mc|mtm)_.*)$/;
const FIELDS = Object.keys(OPTIONS) as (keyof View)[];

function read<Field extends keyof View>(parameters: URLSearchParams, field: Field): Parsed<View[Field]> {
  const option = OPTIONS[field];
  const text = parameters.get(option.name);
  if (text === null || (text === '' && (field === 'indicator' || field === 'working' || field === 'filter')))
    return { kind: 'missing' };
  const value = option.parse(text);
  return value === null
    ? { kind: 'invalid', problem: { kind: option.problem ?? 'unknown-value', option: option.name, value: text } }
    : { kind: 'valid', value };
}

/**
 * The View a link carries. Never throws: what is missing takes the default of its version, what is not understood is
 * named in `problems` and the rest of the link holds.
 */
export function parseView(search: string): { readonly view: View; readonly problems: readonly LinkProblem[] } {
  const given = new URLSearchParams(search);
  const { parameters, isNewer } = migrate(given);
  const problems: LinkProblem[] = [];
  if (isNewer) problems.push({ kind: 'newer-version', option: 'v', value: given.get('v') ?? '' });
  const names = new Set(['v', ...FIELDS.map((field) => OPTIONS[field].name)]);
  problems.push(...regionProblems(parameters.get(OPTIONS.selected.name) ?? ''));
  for (const [name, value] of parameters)
    if (!names.has(name) && !TRACKING.test(name))
      problems.push({
        kind:
          name === SHORT_LINK
            ? 'damaged-link'
            : name !== RELEASE
              ? 'unknown-option'
              : /^\d{4}(?:-\d\d){2}$/.test(value)
                ? 'release'
                : 'unknown-value',
        option: name,
        value,
      });

  const take = <Field extends keyof View>(field: Field): View[Field] => {
    const parsed = read(parameters, field);
    if (parsed.kind === 'invalid') problems.push(parsed.problem);
    return parsed.kind === 'valid' ? parsed.value : DEFAULT_VIEW[field];
  };
  const view: View = {
    page: take('page'),
    theme: take('theme'),
    indicator: take('indicator'),
    shown: take('shown'),
    benchmark: take('benchmark'),
    year: take('year'),
    filter: take('filter'),
    selected: take('selected'),
    classes: take('classes'),
    hasCarried: take('hasCarried'),
    hasDated: take('hasDated'),
    method: take('method'),
    industry: take('industry'),
    data: take('data'),
    working: take('working'),
    against: take('against'),
    evidence: take('evidence'),
    panel: take('panel'),
    alike: take('alike'),
    table: take('table'),
    cooperation: take('cooperation'),
    language: take('language'),
    appearance: take('appearance'),
    isOutlined: take('isOutlined'),
  };
  return { view, problems };
}

/**
 * The query of a View, without the question mark. `omitDefaults` for the address bar; a link to share spells
 * everything out, with its version, so that a changed default changes nobody's slide.
 */
export function serialiseView(view: View, form: 'omit-defaults' | 'spell-out'): string {
  const parameters = new URLSearchParams();
  if (form === 'spell-out') parameters.set('v', String(CURRENT_VERSION));
  const put = <Field extends keyof View>(field: Field): void => {
    const option = OPTIONS[field];
    const text = option.write(view[field]);
    const isUnsaid =
      (field === 'table' || field === 'alike' || field === 'cooperation' || field === 'filter') && text === '';
    if ((form === 'spell-out' && !isUnsaid) || text !== option.write(DEFAULT_VIEW[field]))
      parameters.set(option.name, text);
  };
  for (const field of FIELDS) put(field);
  return parameters.toString();
}
