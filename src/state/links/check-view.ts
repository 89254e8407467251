import {
  DEFAULT_VIEW,
  THEMES,
  alikeGroup,
  countryOfGroup,
  isPeers,
  regionOfPeers,
  type BenchmarkGroup,
  type Catalogue,
  type GroupId,
  type View,
} from '../../model/index.ts';
import type { LinkProblem } from './view-url.ts';

/** Indicators of earlier versions whose source does not say what it counts. */
const REMOVED: ReadonlySet<string> = new Set(['erasmus']);
const kindOf = (id: string): LinkProblem['kind'] => (REMOVED.has(id) ? 'removed-indicator' : 'unknown-indicator');

/**
 * The View with everything the catalogue does not know taken out, and what was taken out. A benchmark region need
 * not lie in the area; a selected one must.
 */
export function checkView(
  view: View,
  catalogue: Catalogue,
): { readonly view: View; readonly problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator);
  if (view.indicator !== null && indicator === undefined) {
    problems.push({ kind: kindOf(view.indicator), option: 'indicator', value: view.indicator });
  }
  const known = view.selected.filter((code) =>
    catalogue.regions.some((region) => region.code === code && region.isInSeeArea),
  );
  // The same list where nothing is taken out, so that what is drawn from it is drawn once.
  const selected = known.length === view.selected.length ? view.selected : known;
  for (const code of view.selected) {
    if (!selected.includes(code)) problems.push({ kind: 'unknown-region', option: 'regions', value: code });
  }
  const { benchmark } = view;
  const inArea = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  const isGroup = (group: GroupId): boolean => {
    const own = countryOfGroup(group);
    const alike = alikeGroup(group);
    if (alike !== null) return alike.regions.every((region) => inArea.some(({ code }) => code === region));
    return own === null || inArea.some(({ country }) => country === own);
  };
  const isHeldAgainst = (group: BenchmarkGroup): boolean =>
    isPeers(group) ? inArea.some(({ code }) => code === regionOfPeers(group)) : isGroup(group);
  const isBenchmarkKnown =
    (benchmark.kind === 'group' && isHeldAgainst(benchmark.group)) ||
    (benchmark.kind !== 'region' && benchmark.kind !== 'group') ||
    (benchmark.kind === 'region' &&
      catalogue.regions.some(({ code, hasComparableFigures }) => code === benchmark.region && hasComparableFigures));
  if (!isBenchmarkKnown) {
    const value = benchmark.kind === 'region' ? benchmark.region : benchmark.kind === 'group' ? benchmark.group : '';
    problems.push({ kind: 'no-benchmark', option: 'benchmark', value });
  }
  const { filter } = view;
  const strange =
    filter === null
      ? []
      : filter.kind === 'groups'
        ? filter.groups.filter((group) => !isGroup(group))
        : filter.regions.filter((region) => !inArea.some(({ code }) => code === region));
  for (const value of strange) problems.push({ kind: 'unknown-value', option: 'filter', value });
  const ids = new Set<string>([...THEMES, ...catalogue.indicators.map(({ id }) => id)]);
  const { method } = view;
  const unknown = [...new Set([...method.leftOut, ...Object.keys(method.weights)])].filter((id) => !ids.has(id));
  problems.push(...unknown.map((value): LinkProblem => ({ kind: kindOf(value), option: 'method', value })));
  const { working } = view;
  const isWorkingKnown =
    working === null ||
    (catalogue.regions.some(({ code, isInSeeArea }) => code === working.region && isInSeeArea) &&
      (working.node === 'overall' || ids.has(working.node)));
  if (!isWorkingKnown)
    problems.push({ kind: 'unknown-value', option: 'working', value: `${working.region}~${working.node}` });
  // The theme of a link may be another than its indicator's: the indicator is what was meant.
  const isWithin = indicator === undefined || view.theme === 'all' || indicator.theme === view.theme;
  const theme = isWithin ? view.theme : indicator.theme === 'context' ? 'all' : indicator.theme;
  return {
    view: {
      ...view,
      theme,
      working: isWorkingKnown ? working : null,
      method:
        unknown.length === 0
          ? method
          : {
              ...method,
              leftOut: method.leftOut.filter((id) => ids.has(id)),
              weights: Object.fromEntries(Object.entries(method.weights).filter(([id]) => ids.has(id))),
            },
      indicator: indicator?.id ?? null,
      selected,
      // A part of a filter would show more than was meant.
      filter: strange.length === 0 ? filter : null,
      benchmark: isBenchmarkKnown ? benchmark : DEFAULT_VIEW.benchmark,
    },
    problems,
  };
}
