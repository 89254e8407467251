import UFuzzy from '@leeoniya/ufuzzy';
import { KOSOVO, type Names, type OldCode } from '../../model/index.ts';
import { GROUPS, SPELLINGS, type Entry, type Group, type Spelling } from './entries.ts';
import { soundOf } from './letters.ts';

/** An entry that answers a query. */
export interface Match {
  readonly entry: Entry;
  /** The lower the better. */
  readonly rank: number;
  /** The name that answers, where it is another than the entry's own. */
  readonly by: string | null;
  /** The code of an older version that answers. */
  readonly old: OldCode | null;
}

export interface Found {
  readonly groups: readonly { readonly group: Group; readonly matches: readonly Match[]; readonly count: number }[];
  /** Of all groups, with what is not offered. */
  readonly count: number;
  /** Whether nothing is spelled as asked, and these are one letter off. */
  readonly isNear: boolean;
}

/** What answers better comes first; names of a kind before those of the next within each. */
const RANKS = {
  code: 0,
  oldCode: 1,
  name: 10,
  codeBegins: 20,
  wordBegins: 30,
  inflected: 50,
  within: 60,
  near: 70,
};
const MOST: Readonly<Record<Group, number>> = {
  regions: 16,
  places: 6,
  themes: 6,
  indicators: 8,
  industries: 6,
  pages: 7,
  stories: 6,
};
/** Shorter ones are in too many words, and a letter off from too many. */
const LEAST_WITHIN = 3;
const LEAST_NEAR = 4;
/** Longer than any name: what forgives a letter would take seconds over it. */
const MOST_NEAR = 40;
const LEAST_INFLECTED = 6;
/** Puts words of a description behind names but for their last letter, and before parts of words. */
const DESCRIBED = 22;

/** Greece was GR until NUTS 2006, and still is wherever ISO codes are used. */
const codesAsked = (query: string): readonly string[] => {
  const code = query.trim().toUpperCase();
  return code.startsWith('GR') ? [code, `EL${code.slice(2)}`] : [code];
};

function codeMatch(entry: Entry, asked: readonly string[]): Match | null {
  if (entry.code === null || (asked[0]?.length ?? 0) < 2) return null;
  for (const code of asked) if (entry.code === code) return { entry, rank: RANKS.code, by: null, old: null };
  const exact = entry.oldCodes.find((old) => asked[0] === old.code);
  // Most of its people first.
  if (exact !== undefined) return { entry, rank: RANKS.oldCode + 1 - (exact.share || 0), by: null, old: exact };
  if (asked.some((code) => entry.code?.startsWith(code) === true))
    return { entry, rank: RANKS.codeBegins, by: null, old: null };
  const begun = entry.oldCodes.find((old) => asked.some((code) => old.code.startsWith(code)));
  return begun === undefined ? null : { entry, rank: RANKS.codeBegins + 2 - (begun.share || 0), by: null, old: begun };
}

function rankOf({ sound, kind }: Spelling, query: string, words: readonly string[]): number {
  const within = SPELLINGS.indexOf(kind);
  if (sound === query) return RANKS.name + within;
  const padded = ` ${sound}`;
  if (words.every((word) => padded.includes(` ${word}`)))
    return RANKS.wordBegins + 2 * within + (sound.startsWith(query) ? 0 : 1);
  // One patent or many: languages of the area tell by the last letter, or by one more.
  if (words.every((word) => word.length >= LEAST_INFLECTED && padded.includes(` ${word.slice(0, -1)}`)))
    return RANKS.inflected + within;
  const isWithin = query.length >= LEAST_WITHIN && (kind === 'own' || kind === 'other') && sound.includes(query);
  return isWithin ? RANKS.within + within : Number.POSITIVE_INFINITY;
}

function nameMatch(entry: Entry, query: string, words: readonly string[]): Match | null {
  let best: Match | null = null;
  for (const spelling of entry.spellings) {
    // Of towns the larger, else the name that says least besides.
    const longer = entry.group === 'places' ? 0 : Math.min(spelling.sound.length, 99) / 100;
    // A word in a description answers less than a name in another form.
    const isDescribed = spelling.kind === 'part' && entry.group !== 'regions';
    const more = longer + (isDescribed ? DESCRIBED : 0);
    const rank = rankOf(spelling, query, words) + more;
    if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { entry, rank, by: saidBy(entry, spelling), old: null };
  }
  return best;
}

/** Countries are said anyway, and a description is long. */
function saidBy({ group, label }: Entry, { text, kind }: Spelling): string | null {
  const isNamed = group === 'regions' || group === 'places' ? kind !== 'country' : kind === 'own';
  return isNamed && text !== label ? text : null;
}

const fuzzy = new UFuzzy({ intraMode: 1 });

/** Entries with a name that one letter more, less, other or exchanged in a word would make as asked. */
function nearMatches(entries: readonly Entry[], query: string): readonly Match[] {
  if (query.length < LEAST_NEAR || query.length > MOST_NEAR) return [];
  const named = entries.flatMap((entry) =>
    entry.spellings.filter(({ kind }) => kind !== 'part').map((spelling) => ({ entry, spelling })),
  );
  const best = new Map<Entry, Match>();
  for (const at of fuzzy.filter(
    named.map(({ spelling }) => spelling.sound),
    query,
  ) ?? []) {
    const found = named[at];
    if (found === undefined) continue;
    const { entry, spelling } = found;
    const rank = RANKS.near + Math.abs(spelling.sound.length - query.length);
    if (rank < (best.get(entry)?.rank ?? Number.POSITIVE_INFINITY))
      best.set(entry, { entry, rank, by: saidBy(entry, spelling), old: null });
  }
  return [...best.values()];
}

/** Without what only orders within a group. */
const tierOf = (match: Match | undefined): number => Math.floor(match?.rank ?? 0);

function grouped(matches: readonly Match[], isNear: boolean): Found {
  const groups = GROUPS.map((group) => {
    // Of two that answer alike the one that came first: the larger town, the earlier page.
    const own = matches.filter(({ entry }) => entry.group === group).toSorted((one, other) => one.rank - other.rank);
    return { group, matches: own.slice(0, MOST[group]), count: own.length };
  }).filter(({ count }) => count > 0);
  return {
    groups: groups.toSorted((one, other) => tierOf(one.matches[0]) - tierOf(other.matches[0])),
    count: matches.length,
    isNear,
  };
}

/**
 * What answers a query, by groups, the best first: code, code of an older version, name, beginning of a code,
 * of words, words but for their last letter, part of a word. Where there is none of these, names that are a letter off. Nothing finds nothing.
 */
export function search(entries: readonly Entry[], query: string): Found {
  const sound = soundOf(query);
  if (sound === '') return { groups: [], count: 0, isNear: false };
  const asked = codesAsked(query);
  const words = sound.split(' ');
  const matches = entries.flatMap((entry) => {
    const [byCode, byName] = [codeMatch(entry, asked), nameMatch(entry, sound, words)];
    if (byCode === null || byName === null) return byCode ?? byName ?? [];
    return byName.rank < byCode.rank ? byName : byCode;
  });
  if (matches.length > 0) return grouped(matches, false);
  return grouped(nearMatches(entries, sound), true);
}

/** Shorter ones could as well be the island of Kos. */
const LEAST_KOSOVO = 4;

/** Its larger towns, in the languages of the country and of the pages: nothing is published of where they lie. */
const KOSOVO_TOWNS = [
  'Pristina',
  'Prishtina',
  'Prishtinë',
  'Prizren',
  'Peja',
  'Pejë',
  'Peć',
  'Pec',
  'Mitrovica',
  'Kosovska Mitrovica',
  'Gjakova',
  'Gjakovë',
  'Đakovica',
  'Ferizaj',
  'Uroševac',
  'Gjilan',
  'Gnjilane',
  'Vushtrri',
  'Vučitrn',
].map(soundOf);

/** Whether Kosovo is asked for, which is no region here, by its code, a name or a town. */
export function isKosovoAsked(query: string, names: Names | null): boolean {
  if (/^\s*xk/i.test(query)) return true;
  const sound = soundOf(query);
  const called = names?.countries.find(({ code }) => code === KOSOVO)?.names ?? [];
  if (KOSOVO_TOWNS.includes(sound)) return true;
  return (
    sound.length >= LEAST_KOSOVO &&
    (called.some((name) => soundOf(name).startsWith(sound)) || KOSOVO_TOWNS.some((name) => name.startsWith(sound)))
  );
}
