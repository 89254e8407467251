/** A language the atlas is written in. */
interface LanguageRow {
  /** What its speakers call it. */
  readonly name: string;
  /** Whose numbers, dates and alphabet it uses. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Countries by ISO code that the European Commission calls otherwise than CLDR does. */
  readonly countries: Readonly<Partial<Record<string, string>>>;
  /** Where the word before the last of a list changes with what follows: how that begins, and the word as it is then. */
  readonly lastJoined?: { readonly before: RegExp; readonly word: string };
}

/**
 * The languages by tag (BCP 47; with the script where a language is written in two, such as `sr-Cyrl`). Their words stand
 * in `src/language/<tag>/`.
 */
const ROWS = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr', countries: { BA: 'Bosnia and Herzegovina' } },
  it: {
    name: 'Italiano',
    locale: 'it-IT',
    direction: 'ltr',
    countries: { MD: 'Moldova' },
    lastJoined: { before: /^[eèé]/i, word: ' ed ' },
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;

export type Language = keyof typeof ROWS;

export const LANGUAGE_ROWS: Readonly<Record<Language, LanguageRow>> = ROWS;

export const LANGUAGES = Object.keys(LANGUAGE_ROWS) as readonly Language[];

/** The language of the tables in `data/`, and of readers who ask for none that the atlas speaks. */
export const CATALOGUE_LANGUAGE: Language = 'en';

/** Language and script of a tag, `sr-Cyrl` for `sr-RS`; null for text that is no tag. */
function written(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return null;
  }
}

/** Of the tags there are the one in language and script of the first that is wanted; null where none is. */
export function tagFor<Tag extends string>(wanted: readonly string[], there: readonly Tag[]): Tag | null {
  for (const tag of wanted) {
    const asked = written(tag);
    const found = there.find((known) => written(known) === asked);
    if (found !== undefined) return found;
  }
  return null;
}

/** The first of the tags whose language and script the atlas is written in; null where it is written in none. */
export function languageOf(tags: readonly string[]): Language | null {
  return tagFor(tags, LANGUAGES);
}

/** The language asked for; with `auto` the first of the browser's that the atlas speaks, else that of the catalogue. */
export function chooseLanguage(wanted: Language | 'auto', browser: readonly string[]): Language {
  return wanted === 'auto' ? (languageOf(browser) ?? CATALOGUE_LANGUAGE) : wanted;
}
