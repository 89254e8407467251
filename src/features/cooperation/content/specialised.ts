import { detail, numberColumn, type FigureColumn, type FigureNumber } from '../../../figure/value/table.ts';
import {
  DEFAULT_STAR_RULES,
  FEW_PERSONS,
  quotientMark,
  type PeerScope,
  type RegionCode,
} from '../../../model/index.ts';
import { isLeft, membersOf, type Filters } from './choice.ts';
import { sectorNamer, type Setting } from './context.ts';

const DECIMALS = 1;

/** What is said, in lists and their files, of the industry that regions must have as a cluster. */
interface Specialised {
  /** The rule, how the region itself stands, and of whom it is not known. */
  readonly notices: readonly string[];
  /** What is said of a region proposed. */
  readonly sentences: (region: RegionCode) => readonly string[];
  readonly columns: readonly FigureColumn[];
  readonly cells: (region: RegionCode) => readonly FigureNumber[];
}

const NONE: Specialised = { notices: [], sentences: () => [], columns: [], cells: () => [] };

/** Nothing where no industry is chosen. `scope`: among which regions the list looks. */
export function specialised(setting: Setting, filters: Filters, scope: PeerScope): Specialised {
  const { clusters, industry } = filters;
  if (clusters === null || industry === null) return NONE;
  const { format, names, catalogue, choice, region: own } = setting;
  const { cooperation } = setting.messages;
  const sector = sectorNamer(setting, industry)(clusters.sector);
  const year = format.year(clusters.year);
  const of = (code: RegionCode): (typeof clusters.regions)[number] | undefined =>
    clusters.regions.find(({ region }) => region === code);
  const mine = of(own);
  const country = catalogue.regions.find(({ code }) => code === own)?.country;
  const isLeftElse = isLeft(setting.selected, { ...choice, industry: null }, catalogue, filters);
  const unknown = catalogue.regions.filter(
    ({ code, isInSeeArea, country: theirs }) =>
      code !== own &&
      clusters.unknown.includes(code) &&
      (isInSeeArea || scope === 'eu') &&
      (choice.hasOwnCountry || choice.isOwnList || theirs !== country) &&
      isLeftElse(code),
  );
  return {
    notices: [
      cooperation.industryOnly({
        sector,
        year,
        least: format.number(DEFAULT_STAR_RULES.specialisation, DECIMALS),
        persons: format.number(FEW_PERSONS),
        coverage: quotientMark(clusters.coverage) === null ? 'other' : 'part',
      }),
      mine === undefined
        ? cooperation.industryOwnUnknown({ region: setting.own })
        : cooperation.industryOwn({
            region: setting.own,
            quotient: format.number(mine.quotient, DECIMALS),
            persons: format.number(mine.persons),
            isCluster: mine.isCluster,
          }),
      ...(unknown.length === 0
        ? []
        : [
            cooperation.industryUnknown({
              regions: format.list(unknown.map(({ code }) => names.region(code))),
            }),
          ]),
    ],
    sentences: (code) => {
      const one = of(code);
      return one === undefined
        ? []
        : [
            cooperation.industryThere({
              sector,
              year,
              region: names.region(code),
              quotient: format.number(one.quotient, DECIMALS),
              persons: format.number(one.persons),
            }),
          ];
    },
    columns: [
      numberColumn('industry-quotient', cooperation.industryQuotient({ sector, year }), { decimals: DECIMALS }),
      detail(numberColumn('industry-persons', cooperation.industryPersons({ sector, year }), { decimals: 0 })),
    ],
    cells: (code) => {
      const one = of(code);
      const reason = cooperation.partsText.unknown;
      return one === undefined
        ? [
            { value: Number.NaN, reason },
            { value: Number.NaN, reason },
          ]
        : [{ value: one.quotient }, { value: one.persons }];
    },
  };
}

/** That no region is left, and what left them out. */
export function nothingLeft(setting: Setting, filters: Filters, scope: PeerScope): string {
  const { cooperation } = setting.messages;
  const { group } = setting.choice;
  if (group !== null && !membersOf(filters.affiliations, group).includes(setting.region))
    return cooperation.notMember({ region: setting.own, group: cooperation.groups[group] });
  return [cooperation.nothingLeft, ...specialised(setting, filters, scope).notices].join(' ');
}
