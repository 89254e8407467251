import { sectorWords, type Speech } from '../../../language/speech/words.ts';
import type { Names } from '../../../language/names.ts';
import type { Credit } from '../../../figure/words/credit.ts';
import {
  quotientMark,
  type IndustryCatalogue,
  type IndustryQuestion,
  type Sector,
  type SectorCode,
  type SectorPosition,
  type SectorRegion,
  type SectorTableNote,
  type MissingReason,
} from '../../../model/index.ts';

/** How the sectors and families of the tables are called in the language spoken, by themselves and inside a sentence. */
interface SectorNames {
  readonly sector: (code: SectorCode) => string;
  readonly family: (id: string) => string;
  readonly sectorInSentence: (code: SectorCode) => string;
  readonly familyInSentence: (id: string) => string;
}

/** Names of what a table holds, by code. */
type NamesByCode = Readonly<Partial<Record<string, string>>>;

/** In the tables' own words where there are no others. */
function sectorNames(
  { tables, families }: IndustryCatalogue,
  { language, messages }: Pick<Speech<'industry'>, 'language' | 'messages'>,
): SectorNames {
  const own = new Map(
    Object.values(tables).flatMap((table) => table.sectors.map(({ code, label }) => [code, label] as const)),
  );
  const ownFamilies = new Map(families.map(({ id, label }) => [id, label]));
  const translated = sectorWords(language);
  const sectors: NamesByCode = translated?.sectors ?? {};
  const translatedFamilies: NamesByCode = translated?.families ?? {};
  const inSentence: { readonly sectors: NamesByCode; readonly families: NamesByCode } = messages.industry.inSentence;
  const sector = (code: SectorCode): string => sectors[code] ?? own.get(code) ?? code;
  const family = (id: string): string => translatedFamilies[id] ?? ownFamilies.get(id) ?? id;
  return {
    sector,
    family,
    sectorInSentence: (code) => inSentence.sectors[code] ?? sector(code),
    familyInSentence: (id) => inSentence.families[id] ?? family(id),
  };
}

/** All that the figures of industry are written with. */
export interface Words extends Speech<'industry'> {
  readonly industry: IndustryCatalogue;
  /** The table shown. */
  readonly table: SectorTableNote;
  readonly called: SectorNames;
  readonly names: Names;
  readonly sectors: ReadonlyMap<SectorCode, Sector>;
  /** Producer, table, licence and day. */
  readonly source: Credit;
}

export function sectorsOf({ sectors }: SectorTableNote): Words['sectors'] {
  return new Map(sectors.map((sector) => [sector.code, sector]));
}

export function wordsOf(
  speech: Speech<'industry'>,
  industry: IndustryCatalogue,
  table: SectorTableNote,
  names: Names,
  day: string,
): Words {
  const { footer } = speech.messages;
  const source = sectorWords(speech.language)?.sources[table.name] ?? table.source;
  return {
    ...speech,
    industry,
    table,
    names,
    called: sectorNames(industry, speech),
    sectors: sectorsOf(table),
    source: {
      line: `${source}; ${footer.ownCalculations}. ${footer.licence}: ${table.licence}. ${footer.dataOf({ day })}.`,
      sources: [source, footer.ownCalculations],
      licence: table.licence,
      licences: [table.licence],
      date: day,
    },
  };
}

/** A region of the table as the reader knows it: today's where it is one of today's. */
export function placeName({ name, shapes }: Pick<SectorRegion, 'name' | 'shapes'>, names: Names): string {
  const [only, ...others] = shapes;
  return only !== undefined && others.length === 0 ? names.region(only) : name;
}

/** How much of a sector is published; rounded down where it would else be written as at a limit that it is below. */
export function publishedShare(coverage: number, { format }: Pick<Words, 'format'>): string {
  const rounded = Math.round(100 * coverage) / 100;
  return format.percent(quotientMark(rounded) === quotientMark(coverage) ? rounded : rounded - 0.01);
}

/** Why nothing that rests on the quotients of a sector can be told; null where they are not withheld. */
export function withheldOf(
  { mark, coverage }: Pick<SectorPosition, 'mark' | 'coverage'>,
  words: Pick<Words, 'messages' | 'format'>,
): string | null {
  const { industry } = words.messages;
  if (mark !== 'withheld') return null;
  return Number.isFinite(coverage)
    ? industry.withheld({ coverage: publishedShare(coverage, words) })
    : industry.withheldNoReference;
}

/** A quotient as it is written: with how much of its sector is published where that is little, and why there is none. */
export function quotientOf(
  {
    quotient,
    mark,
    coverage,
    reason,
    isFew = false,
  }: Pick<SectorPosition, 'quotient' | 'mark' | 'coverage' | 'reason'> & { readonly isFew?: boolean },
  decimals: number,
  words: Words,
): {
  readonly value: number;
  readonly text: string;
  readonly reason: string | null;
  readonly reasonCode?: MissingReason;
} {
  const {
    messages: { industry, reasons },
    format,
  } = words;
  if (reason !== null) return { value: quotient, text: '', reason: reasons[reason], reasonCode: reason };
  if (mark === 'withheld') return { value: quotient, text: '', reason: withheldOf({ mark, coverage }, words) };
  const text = isFew ? industry.fewer({ value: format.number(quotient, decimals) }) : format.number(quotient, decimals);
  return {
    value: quotient,
    text: mark === 'marked' ? industry.marked({ value: text, coverage: publishedShare(coverage, words) }) : text,
    reason: null,
  };
}

/** What is shown, of which year and regions, held against what. */
export function subtitleOf(
  what: string,
  question: IndustryQuestion,
  year: number,
  place: Pick<SectorRegion, 'nutsVersion'>,
  referenceRegions: number,
  { messages: { industry } }: Words,
): string {
  const { reference, table } = question;
  return industry.subtitle({
    what,
    year,
    nuts: place.nutsVersion,
    table: industry.ofTables[table],
    held:
      table === 'ten-sectors'
        ? industry.heldRegions[reference]({ count: referenceRegions })
        : industry.heldTotals[reference],
  });
}

/** Whether a sector stands in the figures: local industries only where they are asked for, but all of ten, which are too coarse to part, and of manufacturing, which sells abroad. */
export function isShown(
  code: SectorCode,
  hasLocal: boolean,
  { sectors, table }: Pick<Words, 'sectors' | 'table'>,
): boolean {
  return hasLocal || table.name !== 'divisions' || sectors.get(code)?.market !== 'local';
}

/** How well nearness foretells, and that it was not tried on the table shown where it was not. */
export function foresightTexts(
  { question }: { readonly question: IndustryQuestion },
  { messages: { industry: messages }, industry: { relatedness }, format }: Words,
): readonly string[] {
  const { from, to, chosen, size } = relatedness;
  const ofHundred = (share: number): string => format.number(share * 100);
  return [
    messages.spaceForesight({
      from,
      to,
      near: ofHundred(chosen.auc),
      low: ofHundred(chosen.low),
      high: ofHundred(chosen.high),
      size: ofHundred(size.auc),
    }),
    ...(question.table === 'divisions' ? [] : [messages.spaceForesightOther({ from, to })]),
  ];
}
