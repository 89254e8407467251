import type { Format } from '../../design/format.ts';
import { sectorNames, type IndustryMessages, type SectorNames } from '../../design/messages/industries.ts';
import type { Names } from '../../design/messages/index.tsx';
import type { Credit } from '../../frame/export/credit.ts';
import type { IndustryCatalogue, IndustryNotice, IndustryQuestion, Sector, SectorCode, SectorRegion, SectorTableNote } from '../../model/index.ts';

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

export function wordsOf(messages: IndustryMessages, format: Format, industry: IndustryCatalogue, table: SectorTableNote, names: Names, day: string): Words {
  const { footer } = messages;
  const source = messages.industry.sources[table.name] ?? table.source;
  return {
    messages, format, industry, table, names, called: sectorNames(industry, messages.industry),
    sectors: new Map(table.sectors.map((sector) => [sector.code, sector])),
    source: { line: `${source}; ${footer.ownCalculations}. ${footer.licence}: ${table.licence}. ${footer.dataOf(day)}.`, sources: [source, footer.ownCalculations], licence: table.licence, date: day },
  };
}

/** What was done to the figures, in sentences, with what the table is; by sector where they are of one region, by region where of one sector. */
export function noticeTexts(notices: readonly IndustryNotice[], by: 'sector' | 'region', { messages, called, names, table }: Words): string[] {
  const { industry } = messages;
  const region = (code: string): string => {
    const place = table.regions.find((known) => known.code === code);
    return place === undefined ? code : placeName(place, names);
  };
  return [
    table.name === 'divisions' ? industry.nutsNote(table.regions[0]?.nutsVersion ?? '') : industry.nutsNoteTen,
    ...notices.map((notice) => industry.notice(notice, {
      region, concerned: ({ sectors, regions }) => (by === 'region' ? regions.map(region) : sectors.map((code) => industry.within(called.sector(code)))),
    })),
  ];
}

/** A region of the table as the reader knows it: today's where it is one of today's. */
export function placeName({ name, shapes }: Pick<SectorRegion, 'name' | 'shapes'>, names: Names): string {
  const [only, ...others] = shapes;
  return only !== undefined && others.length === 0 ? names.region(only) : name;
}

/** What is shown, of which year and regions, held against what. */
export function subtitleOf(what: string, question: IndustryQuestion, year: number, place: Pick<SectorRegion, 'nutsVersion'>, referenceRegions: number, { messages }: Words): string {
  return messages.industry.subtitle(what, year, place.nutsVersion, question.reference, referenceRegions);
}

/** Whether a sector stands in the figures: local industries only where they are asked for, but all of ten, which are too coarse to part. */
export function isShown(code: SectorCode, hasLocal: boolean, { sectors, table }: Words): boolean {
  return hasLocal || table.name === 'ten-sectors' || sectors.get(code)?.market !== 'local';
}
