import { CATALOGUE_LANGUAGE, LANGUAGES, type Indicator, type Language } from '../../model/index.ts';
import { AREAS, type Area, type Areas } from '../compiled/areas.ts';
import { LISTS } from '../compiled/fetchers.ts';
import { FETCHERS as FIRST } from '../compiled/first.ts';
import { formatOf, type Format } from '../format.ts';
import { measureOf, type Measure } from '../findings/measure.ts';
import type { IndicatorText } from '../names.ts';
import { withSentences } from '../sentences/sentences.ts';

export { AREAS, type Area, type Areas } from '../compiled/areas.ts';

/** The words of every page; those of an area come beside them under its name. */
export type Messages = ReturnType<typeof withSentences> & {
  /** Name, unit and definition of indicators in a language other than the catalogue's. */
  readonly indicators: Readonly<Record<string, IndicatorText>>;
};

/** What is needed to speak: a language, its words and its formats. */
export interface Speech<A extends Area = never> {
  readonly language: Language;
  readonly messages: Messages & Pick<Areas, A>;
  readonly format: Format;
}

type Ready = { -readonly [A in Area]?: Areas[A] };

const ready = Object.fromEntries(LANGUAGES.map((language) => [language, {}])) as Record<Language, Ready>;
const fetching = new Map<string, Promise<void>>();

type Fetchers = { readonly [A in Area]?: () => Promise<{ readonly words: Areas[A] }> };

async function fetchArea<A extends Area>(language: Language, area: A): Promise<void> {
  // The list of all areas is longer than what most pages need of it.
  const fetchers: Fetchers = area === 'core' ? FIRST[language] : (await LISTS[language]()).FETCHERS;
  const fetcher = fetchers[area];
  if (fetcher !== undefined) ready[language][area] = (await fetcher()).words;
}

/**
 * Names that the tables hold in the catalogue's language, by the area they stand in: other languages fetch them with it.
 */
const NAMES_OF: Readonly<Partial<Record<Area, Area>>> = { core: 'indicators', industry: 'sectors' };

function withNames(language: Language, area: Area): readonly Area[] {
  const names = language === CATALOGUE_LANGUAGE ? undefined : NAMES_OF[area];
  return names === undefined ? [area] : [area, names];
}

/**
 * Fetches the words of areas in a language, with the names that stand in them; null where all of them are there. The same promise while they are coming.
 * Rejects where a file cannot be fetched; it is asked for again then.
 */
export function fetchWords(language: Language, areas: readonly Area[]): Promise<void> | null {
  const missing = areas
    .flatMap((area) => withNames(language, area))
    .filter((area) => ready[language][area] === undefined);
  if (missing.length === 0) return null;
  const key = [language, ...missing].join(' ');
  const known = fetching.get(key);
  if (known !== undefined) return known;
  const asked = Promise.all(missing.map((area) => fetchArea(language, area))).then(() => undefined);
  fetching.set(key, asked);
  void asked.catch(() => undefined).then(() => fetching.delete(key));
  return asked;
}

/** The words of an area, which must have been fetched. */
export function wordsOf<A extends Area>(language: Language, area: A): Areas[A] {
  const words = ready[language][area];
  if (words === undefined) throw new Error(`The words of "${area}" in "${language}" have not been fetched.`);
  return words;
}

/** The words of an area where they have been fetched, else null. */
export function wordsReady<A extends Area>(language: Language, area: A): Areas[A] | null {
  return ready[language][area] ?? null;
}

/** Names of sectors, families and sources; null in the catalogue's language, in which the tables hold them. */
export function sectorWords(language: Language): Areas['sectors'] | null {
  return language === CATALOGUE_LANGUAGE ? null : wordsOf(language, 'sectors');
}

/** What every page needs. */
export const FIRST_AREAS: readonly Area[] = ['core'];

/** Fetches areas of words in a language, those of every page where none are named. Where they cannot be had, those of the catalogue's language will do. */
export async function fetchLanguage(language: Language, areas: readonly Area[] = FIRST_AREAS): Promise<Language> {
  try {
    await fetchWords(language, areas);
    return language;
  } catch (error) {
    if (language === CATALOGUE_LANGUAGE) throw error;
    return fetchLanguage(CATALOGUE_LANGUAGE, areas);
  }
}

const spoken = new Map<Language, Speech>();

/** A language as every page speaks it; its first areas must have been fetched. */
export function speechOf(language: Language): Speech {
  const known = spoken.get(language);
  if (known !== undefined) return known;
  const indicators = language === CATALOGUE_LANGUAGE ? {} : wordsOf(language, 'indicators');
  const format = formatOf(language);
  const messages = withSentences({ language, messages: wordsOf(language, 'core'), format });
  const speech: Speech = { language, messages: { ...messages, indicators }, format };
  spoken.set(language, speech);
  return speech;
}

const widened = new Map<string, unknown>();

/** Speech with the words of more areas, which must have been fetched; the same object at every call. */
export function withWords<A extends Area>(speech: Speech, ...areas: readonly A[]): Speech<A> {
  const key = [speech.language, ...areas].join(' ');
  const known = widened.get(key);
  // Kept under what it was made of.
  if (known !== undefined) return known as Speech<A>;
  const more = Object.fromEntries(areas.map((area) => [area, wordsOf(speech.language, area)])) as Pick<Areas, A>;
  const made: Speech<A> = { ...speech, messages: { ...speech.messages, ...more } };
  widened.set(key, made);
  return made;
}

/** Areas whose words are there in a language, but for names: what a reader who changes the language needs in the other. */
export function areasReady(language: Language): readonly Area[] {
  const names = Object.values(NAMES_OF);
  return AREAS.filter((area) => ready[language][area] !== undefined && !names.includes(area));
}

/** An indicator in words, and in what it is measured. */
export interface IndicatorWords extends IndicatorText {
  readonly measure: Measure;
  /** The unit of distances: percentages lie percentage points apart. */
  readonly gapUnit: string;
}

/** An indicator in the language of the messages, in the catalogue's own words where there is no translation. */
export function indicatorText(
  messages: Pick<Messages, 'indicators' | 'numbers'>,
  indicator: Pick<Indicator, 'id' | 'label' | 'unit' | 'definition'>,
): IndicatorWords {
  const { label, unit, definition } = messages.indicators[indicator.id] ?? indicator;
  const measure = measureOf(indicator.unit);
  return {
    label,
    unit,
    definition,
    measure,
    gapUnit: measure === 'percent' ? messages.numbers.percentagePointsUnit : unit,
  };
}
