import { CATALOGUE_LANGUAGE, LANGUAGES, LANGUAGE_ROWS, type Language } from '../../model/index.ts';
import { ATLAS_ADDRESS, addressFrom } from '../addresses/address.ts';
import { PREVIEW, previewOf } from '../addresses/places.ts';
import { atlasName, escaped, outsideWordsOf, withOutsideWords } from './words.ts';

const START = `<html lang="${CATALOGUE_LANGUAGE}">`;
const HEAD = '<!-- head of the language -->';

/** The languages with a page of their own. The page of all readers, `index.html`, is written in the catalogue's. */
export const LANGUAGES_APART: readonly Language[] = LANGUAGES.filter((language) => language !== CATALOGUE_LANGUAGE);

/** The file of the page that is written in a language. */
export function pageOf(language: Language): string {
  return language === CATALOGUE_LANGUAGE ? 'index.html' : `${language}.html`;
}

/** The file by which a device installs the atlas in a language. */
export function manifestOf(language: Language): string {
  return language === CATALOGUE_LANGUAGE ? 'manifest.webmanifest' : `${language}.webmanifest`;
}

/** From the folder that the atlas stands in, wherever that is. */
const addressOf = (language: Language): string => (language === CATALOGUE_LANGUAGE ? './' : `./${pageOf(language)}`);

/** `it_IT`, as the Open Graph protocol writes languages. */
function graphLocale(language: Language): string {
  const locale = new Intl.Locale(LANGUAGE_ROWS[language].locale);
  return locale.region === undefined ? locale.language : `${locale.language}_${locale.region}`;
}

/** The head as far as it hangs on the language, a line an element. */
function headOf(language: Language): string[] {
  const title = escaped(atlasName(language).title);
  const description = escaped(outsideWordsOf(language).description);
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    '<meta property="og:type" content="website" />',
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:locale" content="${graphLocale(language)}" />`,
    ...LANGUAGES.filter((other) => other !== language).map(
      (other) => `<meta property="og:locale:alternate" content="${graphLocale(other)}" />`,
    ),
    ...LANGUAGES.map((other) => `<link rel="alternate" hreflang="${other}" href="${addressOf(other)}" />`),
    '<link rel="alternate" hreflang="x-default" href="./" />',
    ...(ATLAS_ADDRESS === ''
      ? []
      : [`<meta property="og:url" content="${escaped(`${ATLAS_ADDRESS}${addressOf(language).slice(2)}`)}" />`]),
    // Whole where the build was told where the atlas will stand; some of those that show links read no other.
    `<meta property="og:image" content="${escaped(addressFrom(0, previewOf(language)))}" />`,
    `<meta property="og:image:width" content="${String(PREVIEW.width)}" />`,
    `<meta property="og:image:height" content="${String(PREVIEW.height)}" />`,
    `<meta property="og:image:alt" content="${description}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
    '<link rel="alternate" type="application/atom+xml" href="./data/changes.atom" />',
    '<link rel="describedby" type="application/ld+json" href="./data/catalogue.jsonld" />',
    `<link rel="manifest" href="./${manifestOf(language)}" />`,
  ];
}

/**
 * The page in a language: its head, what it says without scripts, and which languages it speaks to readers who ask for
 * none, which public/first-view.js reads before anything is painted. The page of the catalogue's language speaks the
 * reader's; every other one speaks its own. Throws Error where the page has no place for these.
 */
export function withLanguage(page: string, language: Language): string {
  for (const place of [START, HEAD]) if (!page.includes(place)) throw new Error(`The page has no ${place}.`);
  const spoken = language === CATALOGUE_LANGUAGE ? LANGUAGES : [language];
  const { direction } = LANGUAGE_ROWS[language];
  const start = [
    `<html lang="${language}"`,
    ...(direction === 'rtl' ? ['dir="rtl"'] : []),
    `data-languages="${spoken.join(' ')}">`,
  ].join(' ');
  // Functions, since "$" means something in a replacement text.
  return withOutsideWords(page, spoken)
    .replace(START, () => start)
    .replace(HEAD, () => headOf(language).join('\n    '));
}

const ICONS = [
  { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
  { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
  { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
  { src: 'icon-512-maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
] as const;

/**
 * What a device that installs the atlas in a language reads, as JSON. It has no `id`, which would stand for the whole host:
 * the address that it starts at tells languages apart, and the atlases of a host.
 */
export function manifestText(language: Language): string {
  const { title, short } = atlasName(language);
  const manifest = {
    name: title,
    short_name: short,
    description: outsideWordsOf(language).description,
    lang: language,
    dir: LANGUAGE_ROWS[language].direction,
    start_url: addressOf(language),
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#12405c',
    categories: ['education', 'government'],
    icons: ICONS,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
