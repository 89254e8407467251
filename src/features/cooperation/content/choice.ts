import { ask } from '../../../figure/value/questions.ts';
import {
  DEFAULT_COOPERATION,
  kindOfGroup,
  questionOf,
  type Affiliations,
  type Catalogue,
  type CooperationChoice,
  type CooperationGroup,
  COOPERATION_GROUPS,
  type IndustryCatalogue,
  type RegionCode,
  type SectorClusters,
  type View,
} from '../../../model/index.ts';
import { parseCooperation, writeCooperation } from '../../../state/links/cooperation-text.ts';

/** What is chosen on the page; the usual where its text is not understood. */
export function choiceOf({ cooperation }: Pick<View, 'cooperation'>): CooperationChoice {
  return parseCooperation(cooperation) ?? DEFAULT_COOPERATION;
}

/** The change of a View that a change of the choice is. */
export function withChoice(view: Pick<View, 'cooperation'>, change: Partial<CooperationChoice>): Partial<View> {
  return { cooperation: writeCooperation({ ...choiceOf(view), ...change }) };
}

/** What decides which regions are left by what is chosen; no clusters where no industry is. */
export interface Filters {
  readonly affiliations: Affiliations;
  readonly clusters: SectorClusters | null;
  /** How the industry is called; null likewise. */
  readonly industry: IndustryCatalogue | null;
}

/** What a list asks to leave regions out. */
export function askFilters(view: View) {
  const { industry } = choiceOf(view);
  return {
    affiliations: askAffiliations(),
    clusters: industry === null ? null : ask('sectorClusters', { sector: industry }),
    industry: industry === null ? null : ask('industry', null),
  };
}

/** Which regions belong together. */
export const askAffiliations = () => ask('affiliations', null);

/** The regions like one. */
export function askPeers(view: View, region: RegionCode) {
  const { scope, hasOwnCountry, isOwnList, weights } = choiceOf(view);
  return ask('peers', { region, scope, hasOwnCountry: hasOwnCountry || isOwnList, weights });
}

function about(view: View, region: RegionCode) {
  const { hasOwnCountry, isOwnList, weights } = choiceOf(view);
  return {
    question: { ...questionOf(view), indicator: null, hasAllYears: false },
    region,
    hasOwnCountry: hasOwnCountry || isOwnList,
    weights,
  };
}

/** Those of them that are ahead. */
export function askTeachers(view: View, region: RegionCode) {
  return ask('teachers', about(view, region));
}

/**
 * The same among the regions that what is chosen leaves, which need not be among the nearest of all. Nothing is asked until
 * it is known which these are.
 */
export function askTeachersLeft(
  view: View,
  region: RegionCode,
  catalogue: Catalogue,
  { affiliations, clusters }: Partial<Filters>,
) {
  const choice = choiceOf(view);
  const { country, isBordering, isOwnList, group, industry } = choice;
  if (country === null && !isBordering && !isOwnList && group === null && industry === null)
    return { teachers: askTeachers(view, region) };
  if (affiliations === undefined || (industry !== null && clusters == null)) return {};
  const among = catalogue.regions
    .map(({ code }) => code)
    .filter(isLeft(view.selected, choice, catalogue, { affiliations, clusters: clusters ?? null }))
    .toSorted();
  return { teachers: ask('teachers', { ...about(view, region), among }) };
}

/** Those that complement it. */
export function askPartners(view: View, region: RegionCode) {
  return ask('partners', about(view, region));
}

/** The score that is asked for: of an indicator there are no teachers. */
export function scoresOnly(view: View): View {
  return view.indicator === null && view.shown === 'gap' ? view : { ...view, indicator: null, shown: 'gap' };
}

/** The regions of a strategy or programme; none where none is chosen. */
export function membersOf({ groups }: Affiliations, group: CooperationGroup | null): readonly RegionCode[] {
  return groups.find(({ id }) => id === group)?.members ?? [];
}

/** The listed groups that all of these regions belong to. */
export function groupsOfAll(
  affiliations: Affiliations,
  regions: readonly RegionCode[],
): { readonly programmes: readonly CooperationGroup[]; readonly strategies: readonly CooperationGroup[] } {
  const found = COOPERATION_GROUPS.filter((id) => {
    const members = membersOf(affiliations, id);
    return regions.every((region) => members.includes(region));
  });
  return {
    programmes: found.filter((id) => kindOfGroup(id) === 'programme'),
    strategies: found.filter((id) => kindOfGroup(id) === 'strategy'),
  };
}

/**
 * Whether a region is left by what is chosen: country, land border, strategy or programme, which must hold for both, an
 * industry that is a cluster there, or a list of one's own.
 */
export function isLeft(
  [own, ...others]: readonly RegionCode[],
  choice: CooperationChoice,
  catalogue: Catalogue,
  { affiliations, clusters }: Pick<Filters, 'affiliations' | 'clusters'>,
): (region: RegionCode) => boolean {
  const { country, isBordering, isOwnList, group, industry } = choice;
  const members = membersOf(affiliations, group);
  const countries = new Map(catalogue.regions.map((region) => [region.code, region.country]));
  const besides = new Set(
    affiliations.borders.flatMap(({ first, second }) => (first === own ? [second] : second === own ? [first] : [])),
  );
  const specialised = new Set(clusters?.regions.flatMap((one) => (one.isCluster ? [one.region] : [])));
  return (region) =>
    (country === null || countries.get(region) === country) &&
    (!isBordering || besides.has(region)) &&
    (!isOwnList || others.includes(region)) &&
    (industry === null || specialised.has(region)) &&
    (group === null || (members.includes(region) && own !== undefined && members.includes(own)));
}
