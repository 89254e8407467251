import { shortList } from '../../../language/sentences/lists.ts';
import type { IndustryNotice } from '../../../model/index.ts';
import { placeName, type Words } from './words.ts';

/** Those named of what a notice holds for. */
const MOST_NAMED = 6;

/** What a notice holds for. */
type Concerned = NonNullable<Extract<IndustryNotice, { readonly kind: 'wages-of' }>['exceptions']>;
type MadeOf = Extract<IndustryNotice, { readonly kind: 'reference-made-of' }>;

/** What a notice holds for is named by region where it is of one sector, by sector where it is of one region. */
type By = 'sector' | 'region';

/** What was done to the figures, in sentences, with what the table is. */
export function noticeTexts(notices: readonly IndustryNotice[], by: By, words: Words): string[] {
  const { messages, table } = words;
  const { industry } = messages;
  const version = table.regions[0]?.nutsVersion ?? '';
  return [
    table.name === 'ten-sectors'
      ? industry.nutsNoteTen
      : table.name === 'manufacturing'
        ? industry.nutsNoteManufacturing({ version })
        : industry.nutsNote({ version }),
    ...notices.map((notice) => noticeText(notice, by, words)),
  ];
}

function regionName(code: string, { names, table }: Words): string {
  const place = table.regions.find((known) => known.code === code);
  return place === undefined ? code : placeName(place, names);
}

function namesOf({ sectors, regions }: Concerned, by: By, words: Words): string {
  return by === 'region'
    ? shortList(
        words,
        regions.map((code) => regionName(code, words)),
        'region',
        MOST_NAMED,
      )
    : shortList(
        words,
        sectors.map((code) => words.called.sectorInSentence(code)),
        'other',
        MOST_NAMED,
      );
}

function noticeText(notice: IndustryNotice, by: By, words: Words): string {
  const { notices } = words.messages.industry;
  switch (notice.kind) {
    case 'other-outline':
      return notices['other-outline']({ region: regionName(notice.region, words), nuts: notice.nutsVersion });
    case 'wages-of':
      return notice.exceptions === null
        ? notices['wages-of']({ year: notice.year })
        : notices['wages-of-some']({ year: notice.year, names: namesOf(notice.exceptions, by, words) });
    case 'no-wages':
      return notices['no-wages'];
    case 'break':
      return notices.break({ year: notice.year, names: namesOf(notice, by, words) });
    case 'reference-made-of':
      return referenceText(notice, words);
    case 'one-year':
    case 'other-year':
      return notices[notice.kind]({ year: notice.year });
    case 'confidential':
    case 'not-published':
    case 'few-persons':
    case 'quotient-marked':
    case 'quotient-withheld':
    case 'not-linked':
    case 'low-reliability':
      return notices[notice.kind]({ names: namesOf(notice, by, words) });
  }
}

/** Where the country totals behind the reference are from. */
function referenceText({ national, summed, without, of, unknown }: MadeOf, words: Words): string {
  const { messages, format } = words;
  const { notices } = messages.industry;
  const countries = unknown.map((code) => format.country(code));
  const parts = [
    ...(national === 0 ? [] : [notices['from-national-table']({ count: national })]),
    ...(summed === 0 ? [] : [notices['from-regions']({ count: summed, countries: shortList(words, countries) })]),
    ...(without === 0 ? [] : [notices['left-out']({ count: without })]),
  ];
  return notices['reference-made-of']({ of, parts: format.list(parts) });
}
