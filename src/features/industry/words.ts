import type { Format } from '../../design/format.ts';
import { sectorNames, type IndustryMessages, type SectorNames } from '../../design/messages/industries.ts';
import type { Names } from '../../design/messages/index.tsx';
import type { Credit } from '../../figure/words/credit.ts';
import type {
  IndustryCatalogue,
  IndustryNotice,
  IndustryQuestion,
  Sector,
  SectorCode,
  SectorPosition,
  SectorRegion,
  SectorTableNote,
} from '../../model/index.ts';

/** All that the figures of industry are written with. */
export interface Words {
  readonly messages: IndustryMessages;
  readonly format: Format;
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
  messages: IndustryMessages,
  format: Format,
  industry: IndustryCatalogue,
  table: SectorTableNote,
  names: Names,
  day: string,
): Words {
  const { footer } = messages;
  const source = messages.industry.sources[table.name] ?? table.source;
  return {
    messages,
    format,
    industry,
    table,
    names,
    called: sectorNames(industry, messages.industry),
    sectors: sectorsOf(table),
    source: {
      line: `${source}; ${footer.ownCalculations}. ${footer.licence}: ${table.licence}. ${footer.dataOf(day)}.`,
      sources: [source, footer.ownCalculations],
      licence: table.licence,
      date: day,
    },
  };
}

/** What was done to the figures, in sentences, with what the table is; by sector where they are of one region, by region where of one sector. */
export function noticeTexts(
  notices: readonly IndustryNotice[],
  by: 'sector' | 'region',
  { messages, called, names, table }: Words,
): string[] {
  const { industry } = messages;
  const region = (code: string): string => {
    const place = table.regions.find((known) => known.code === code);
    return place === undefined ? code : placeName(place, names);
  };
  return [
    table.name === 'ten-sectors'
      ? industry.nutsNoteTen
      : table.name === 'manufacturing'
        ? industry.nutsNoteManufacturing(table.regions[0]?.nutsVersion ?? '')
        : industry.nutsNote(table.regions[0]?.nutsVersion ?? ''),
    ...notices.map((notice) =>
      industry.notice(notice, {
        region,
        concerned: ({ sectors, regions }) =>
          by === 'region' ? regions.map(region) : sectors.map((code) => industry.within(called.sector(code))),
      }),
    ),
  ];
}

/** A region of the table as the reader knows it: today's where it is one of today's. */
export function placeName({ name, shapes }: Pick<SectorRegion, 'name' | 'shapes'>, names: Names): string {
  const [only, ...others] = shapes;
  return only !== undefined && others.length === 0 ? names.region(only) : name;
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
  { messages: { industry, reasons }, format }: Words,
): { readonly value: number; readonly text: string; readonly reason: string | null } {
  if (reason !== null) return { value: quotient, text: '', reason: reasons[reason] };
  if (mark === 'withheld')
    return {
      value: quotient,
      text: '',
      reason: Number.isFinite(coverage) ? industry.withheld(format.percent(coverage)) : industry.withheldNoReference,
    };
  const text = isFew ? industry.fewer(format.number(quotient, decimals)) : format.number(quotient, decimals);
  return {
    value: quotient,
    text: mark === 'marked' ? industry.marked(text, format.percent(coverage)) : text,
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
  { messages }: Words,
): string {
  return messages.industry.subtitle(
    what,
    year,
    place.nutsVersion,
    question.reference,
    referenceRegions,
    question.table,
  );
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
    ...(question.table === 'divisions' ? [] : [messages.spaceForesightOther(from, to)]),
  ];
}
