import { withWords, type Speech } from '../../../language/speech/words.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import type { FigureActs, FigureContext, OnRow } from '../../../figure/value/definition.ts';
import { namesOf } from '../../../figure/words/names.ts';
import { ask } from '../../../figure/value/questions.ts';
import { absence, type FigureAbsence } from '../../../figure/value/value.ts';
import {
  industryQuestionOf,
  parseSectorCode,
  sectorTableOf,
  type Catalogue,
  type IndustryCatalogue,
  type IndustryChoice,
  type IndustryPart,
  type IndustryPortfolio,
  type RegionCode,
  type SectorCode,
  type SectorTableName,
  type View,
} from '../../../model/index.ts';
import { foremost } from './rows.ts';
import { isShown, sectorsOf, wordsOf, type Words } from './words.ts';

/** A View as the part of the page shows it that a figure stands on. */
export function ofPart(view: View, part: IndustryPart): View {
  return view.industry.part === part ? view : { ...view, industry: { ...view.industry, part } };
}

export interface PortfolioAnswers {
  readonly industry: IndustryCatalogue;
  /** Null where no region is selected, or the table has no figures of it. */
  readonly portfolio: IndustryPortfolio | null;
}

/** All sectors of a region; of the first selected where none is named. */
export function askPortfolio(view: View, region: RegionCode | null = view.selected[0] ?? null) {
  return region === null ? null : ask('portfolio', { question: industryQuestionOf(view), region });
}

/** What every figure of a region's sectors asks. */
export function askOfRegion(view: View, part: IndustryPart) {
  return { industry: ask('industry', null), portfolio: askPortfolio(ofPart(view, part)) };
}

/** Where neither a link nor a region says which: leather and footwear, and all manufacturing. */
const FIRST_SECTOR: Readonly<Record<SectorTableName, string>> = {
  manufacturing: 'C15',
  divisions: 'C15',
  'ten-sectors': 'B-E',
};

/** The sector shown: the one chosen where the table has it, else the strongest of the region. */
export function sectorOf(
  { industry: choice }: Pick<View, 'industry'>,
  { tables }: IndustryCatalogue,
  portfolio: IndustryPortfolio | null,
): SectorCode | null {
  const table = tables[sectorTableOf(choice)];
  const sectors = table.sectors.map(({ code }) => code);
  if (choice.sector !== null && sectors.includes(choice.sector)) return choice.sector;
  const known = { table, sectors: sectorsOf(table) };
  const strongest =
    portfolio === null ? null : (foremost(portfolio, (code) => isShown(code, choice.hasLocal, known))?.sector ?? null);
  return (
    (strongest !== null && sectors.includes(strongest) ? strongest : null) ??
    sectors.find((code) => code === FIRST_SECTOR[table.name]) ??
    sectors[0] ??
    null
  );
}

const wordsFrom = keepLast(
  (speech: Speech, catalogue: Catalogue, industry: IndustryCatalogue, table: SectorTableName): Words =>
    wordsOf(
      withWords(speech, 'industry'),
      industry,
      industry.tables[table],
      namesOf(catalogue, speech),
      catalogue.date,
    ),
);

type Given = Pick<FigureContext<unknown>, 'speech' | 'catalogue'>;

/** What a figure is written with, of a table. */
export function wordsFor({ speech, catalogue }: Given, industry: IndustryCatalogue, table: SectorTableName): Words {
  return wordsFrom(speech, catalogue, industry, table);
}

/** What every figure of a region's sectors is made from. */
export interface OfRegion {
  readonly kind: 'region';
  readonly words: Words;
  readonly choice: IndustryChoice;
  readonly portfolio: IndustryPortfolio;
  /** The sector marked. */
  readonly sector: SectorCode | null;
  readonly isWanted: (code: SectorCode) => boolean;
}

/** The same, or why there is none: no region is selected, or the table has none of it. */
export function regionContext(
  { view: given, answers, ...context }: FigureContext<PortfolioAnswers>,
  part: IndustryPart,
): OfRegion | FigureAbsence {
  const view = ofPart(given, part);
  const { industry, portfolio } = answers;
  const choice = view.industry;
  const table = sectorTableOf(choice);
  const words = wordsFor(context, industry, table);
  const said = words.messages.industry;
  const [region] = view.selected;
  if (region === undefined) return absence(said.choose, said.chooseHint, true);
  if (portfolio === null)
    return absence(said.noPlace({ region: words.names.region(region), table: said.tableNames[table] }), null);
  return {
    kind: 'region',
    words,
    choice,
    portfolio,
    sector: choice.sector ?? sectorOf(view, industry, portfolio),
    isWanted: (code) => isShown(code, choice.hasLocal, words),
  };
}

/** Marks a sector, or where it is marked already the one that is shown without a choice. */
export function chooseSector(id: string, { show }: FigureActs, { industry }: View): void {
  const sector = parseSectorCode(id);
  if (sector !== null) show({ industry: { ...industry, sector: industry.sector === sector ? null : sector } });
}

/** Where rows are sectors. */
export const onSectorRow: OnRow = ({ code }, _, acts, { view }) => {
  if (code !== null) chooseSector(code, acts, view);
};

/** Selects regions on a map of one sector, which stays also where it was but the strongest of the region before. */
export function keepSector(
  sector: SectorCode,
  selected: readonly RegionCode[],
  { show }: FigureActs,
  { industry }: View,
): void {
  show({ selected, industry: { ...industry, sector } });
}
