import { indicatorText } from '../../../language/speech/words.ts';
import { shortList } from '../../../language/sentences/lists.ts';
import {
  statusMask,
  type Board,
  type CardFigures,
  type IndicatorNote,
  type IndicatorNotes,
  type RegionCode,
} from '../../../model/index.ts';
import type { CardContext } from './context.ts';
import { formulaText } from './formula.ts';
import { noteOf, themeName } from './words.ts';

/** One thing that is to be known of an indicator. */
export interface CardFact {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Where it can be looked up. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

const BREAK = statusMask(['break-in-series']);
const CARRIED = statusMask(['carried-from-larger-area']);
const CONVERTED = statusMask(['converted']);
/** Origins that are named one by one. */
const MOST_NAMED = 8;

/** The share of the whole, and of its theme, that an indicator weighs in the index; NaN where it does not count. */
export function weightOf(
  { nodes }: Pick<Board, 'nodes'>,
  id: string,
): { readonly whole: number; readonly within: number } {
  const node = nodes.find((known) => known.id === id);
  const theme = nodes.find((known) => known.id === node?.parent);
  return { within: node?.weight ?? Number.NaN, whole: (node?.weight ?? Number.NaN) * (theme?.weight ?? Number.NaN) };
}

/** The figures that carry a status, by a key; each key with the regions it is of. */
function regionsBy(
  { region, value, status }: CardFigures,
  mask: number,
  keyOf: (row: number) => string,
): ReadonlyMap<string, ReadonlySet<RegionCode>> {
  const found = new Map<string, Set<RegionCode>>();
  for (const [row, code] of region.entries()) {
    if (!Number.isFinite(value[row]) || ((status[row] ?? 0) & mask) === 0) continue;
    const key = keyOf(row);
    found.set(key, (found.get(key) ?? new Set()).add(code));
  }
  return found;
}

/** What was converted: regions with the codes and the version that their figures come from. */
function convertedText({ card: { history }, words }: CardContext): string {
  const { messages, names } = words;
  const said = messages.data.card;
  // One region may come from several codes, and several from one.
  const origins = regionsBy(history, CONVERTED, (row) => history.origin[row] ?? '');
  const byRegions = new Map<string, string[]>();
  for (const [origin, codes] of origins) {
    if (origin === '') continue;
    const regions = [...codes].map((code) => names.region(code)).join(', ');
    byRegions.set(regions, [...(byRegions.get(regions) ?? []), origin]);
  }
  const sentences = [...byRegions].map(([regions, from]) => said.convertedTo({ regions, origins: from.join(', ') }));
  return sentences.length === 0
    ? said.convertedNone
    : `${sentences.slice(0, MOST_NAMED).join('; ')}${sentences.length > MOST_NAMED ? ' …' : ''}`;
}

function largerText({ card: { newest }, words }: CardContext): string | null {
  const { messages } = words;
  const origins = regionsBy(newest, CARRIED, (row) => newest.origin[row] ?? '');
  if (origins.size === 0) return null;
  const count = new Set([...origins.values()].flatMap((codes) => [...codes])).size;
  return messages.data.card.largerOf({ count, origins: shortList(words, [...origins.keys()]) });
}

function breaksText({ card: { history }, words: { messages, format } }: CardContext): string {
  const said = messages.data.card;
  const years = [...regionsBy(history, BREAK, (row) => String(history.year[row]))].toSorted(([one], [other]) =>
    format.compare(one, other),
  );
  return years.length === 0
    ? said.breaksNone
    : years.map(([year, codes]) => said.breakOf({ year: Number(year), count: codes.size })).join(', ');
}

function missingText({ card: { newest }, words: { messages } }: CardContext): string {
  const said = messages.data.card;
  const counts = new Map<string, number>();
  for (const [row, reason] of newest.reason.entries())
    if (reason !== null && !Number.isFinite(newest.value[row]))
      counts.set(messages.reasons[reason], (counts.get(messages.reasons[reason]) ?? 0) + 1);
  return counts.size === 0
    ? said.missingNone
    : [...counts].map(([reason, count]) => said.missingOf({ reason, count })).join('; ');
}

function versionText(note: IndicatorNote | undefined, { words: { messages } }: CardContext): string {
  const said = messages.data.card;
  const version = note?.nutsVersion ?? '';
  if (version === 'country') return said.nutsCountry;
  const given = version === 'mixed' ? said.nutsMixed : said.nutsVersion({ version });
  return version === '2024' ? given : said.nutsShown({ given });
}

/** What the indicator measures, how it is made, where it comes from, and what was done to it; a fact after the other. */
export function cardFacts(given: CardContext, notes: IndicatorNotes, board: Board): readonly CardFact[] {
  const { indicator, card, words } = given;
  const { messages, format, names } = words;
  const said = messages.data.card;
  const { definition, unit } = indicatorText(messages, indicator);
  const note = notes.notes.find((known) => known.indicator === indicator.id);
  const fact = (id: string, label: string, text: string | null, links: CardFact['links'] = []): CardFact[] =>
    text === null || text === '' ? [] : [{ id, label, text, links }];
  const tables = indicator.sourceTable.split('; ');
  const links = tables.flatMap((name) => {
    const address = notes.sources.find((source) => source.name === name)?.link;
    return address === undefined ? [] : [{ text: name, address }];
  });
  const { numerator, denominator, formula } = formulaText(indicator, note, words);
  const starts = card.newest.periodStart.filter((year) => year !== null);
  const weight = weightOf(board, indicator.id);
  const { replacedBy } = indicator;
  return [
    ...fact('definition', said.definition, definition),
    ...fact('unit', said.unit, unit),
    ...fact('direction', said.direction, said.directions[indicator.direction]),
    ...fact('theme', said.theme, themeName(indicator.theme, words)),
    ...fact('weight', said.weight, Number.isFinite(weight.whole) ? said.weightOf(weight) : said.weightNone),
    ...fact(
      'years',
      said.years,
      indicator.isPeriodTotal && starts.length > 0
        ? said.period({ from: Math.min(...starts), to: indicator.lastYear })
        : format.years(indicator.firstYear, indicator.lastYear),
    ),
    ...fact('formula', said.formula, formula),
    ...fact('numerator', said.numerator, numerator),
    ...fact('denominator', said.denominator, denominator),
    ...fact('source', said.source, tables.join('; '), links),
    ...fact('producer', said.producer, `${indicator.producer}${indicator.isDerived ? `; ${said.derived}` : ''}`),
    ...fact('licence', said.licence, indicator.licence),
    ...fact('citation', said.citation, note?.citation ?? null),
    ...fact('nuts', said.nuts, versionText(note, given)),
    ...fact('converted', said.converted, convertedText(given)),
    ...fact('larger', said.larger, largerText(given)),
    ...fact('breaks', said.breaks, breaksText(given)),
    ...fact('missing', said.missing, missingText(given)),
    ...fact('note', said.note, noteOf(indicator, words)),
    ...fact(
      'replaced',
      said.replaced,
      replacedBy === null ? null : said.replacedBy({ name: names.indicator(replacedBy) }),
    ),
  ];
}
