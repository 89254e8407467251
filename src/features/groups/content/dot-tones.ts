import { withWords, type Speech } from '../../../language/speech/words.ts';
import {
  THEMES,
  type Board,
  type Catalogue,
  type DotTone,
  type RegionCode,
  type RegionGroups,
} from '../../../model/index.ts';
import { groupName, groupTone, type Words } from './words.ts';

/** A colour of dots, and whose it is. */
export interface ToneRow {
  readonly id: string;
  readonly label: string;
  readonly tone: string;
  readonly regions: readonly RegionCode[];
}

/** The colour of all where they are not told apart, and of those of whom nothing is known. */
export const PLAIN_TONE = 'color-mix(in srgb, var(--accent) 70%, transparent)';
const QUIET_TONE = 'var(--no-neighbour)';

/** So many countries have a colour of their own: as many as are told apart. */
const MOST_COUNTRIES = 8;

interface Given {
  readonly regions: readonly RegionCode[];
  readonly board: Board | null;
  readonly groups: RegionGroups | null;
  readonly catalogue: Catalogue;
  readonly speech: Speech;
  readonly words: Words;
}

/** The colours of dots by what is chosen, each with its regions; none where all have one. */
export function toneRows(tone: DotTone, given: Given): readonly ToneRow[] {
  switch (tone) {
    case 'none':
      return [];
    case 'theme':
      return themeRows(given);
    case 'country':
      return countryRows(given);
    case 'group':
      return groupRows(given);
  }
}

const filled = (rows: readonly ToneRow[]): readonly ToneRow[] => rows.filter(({ regions }) => regions.length > 0);

function themeRows({ regions, board, speech }: Given): readonly ToneRow[] {
  const { messages } = withWords(speech, 'pairs');
  const standing = THEMES.map((theme) => {
    const scores = board?.columns[theme]?.score ?? [];
    const known = scores.filter(Number.isFinite);
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    const deviation = Math.sqrt(known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (known.length - 1));
    return scores.map((one) => (one - mean) / deviation);
  });
  const bestOf = (region: RegionCode): number => {
    const row = board?.regions.indexOf(region) ?? -1;
    return standing.reduce((best, column, at) => {
      const value = column[row] ?? Number.NaN;
      return Number.isFinite(value) && (best < 0 || value > (standing[best]?.[row] ?? Number.NaN)) ? at : best;
    }, -1);
  };
  const best = regions.map(bestOf);
  const of = (at: number): readonly RegionCode[] => regions.filter((_, place) => best[place] === at);
  return filled([
    ...THEMES.map((theme, at) => ({
      id: theme,
      label: messages.themes[theme].label,
      tone: `var(--theme-${theme})`,
      regions: of(at),
    })),
    { id: 'none', label: messages.pairs.noTheme, tone: QUIET_TONE, regions: of(-1) },
  ]);
}

function countryRows({ regions, catalogue, speech }: Given): readonly ToneRow[] {
  const { messages, format } = withWords(speech, 'pairs');
  const countryOf = new Map(catalogue.regions.map(({ code, country }) => [code, country]));
  const of = (country: string): readonly RegionCode[] => regions.filter((code) => countryOf.get(code) === country);
  const countries = [...new Set(regions.flatMap((code) => countryOf.get(code) ?? []))].toSorted(
    (one, other) => of(other).length - of(one).length || format.compare(one, other),
  );
  return filled([
    ...countries.slice(0, MOST_COUNTRIES).map((country, at) => ({
      id: country,
      label: format.country(country),
      tone: groupTone(at),
      regions: of(country),
    })),
    {
      id: 'others',
      label: messages.pairs.otherCountries,
      tone: QUIET_TONE,
      regions: countries.slice(MOST_COUNTRIES).flatMap(of),
    },
  ]);
}

function groupRows({ regions, groups, speech, words }: Given): readonly ToneRow[] {
  const { messages } = withWords(speech, 'pairs');
  if (groups === null) return [];
  return filled([
    ...groups.groups.map(({ number, regions: own }) => ({
      id: `group-${String(number + 1)}`,
      label: groupName(groups, number, words),
      tone: groupTone(number),
      regions: own.filter((code) => regions.includes(code)),
    })),
    {
      id: 'none',
      label: messages.pairs.noGroup,
      tone: QUIET_TONE,
      regions: regions.filter((code) => !groups.regions.includes(code)),
    },
  ]);
}
