import { CATALOGUE_LANGUAGE, THEMES, type Language } from '../../../model/index.ts';
import { speechOf } from '../../../language/speech/words.ts';
import { parseMessage } from '../../../language/compile/parse.ts';
import { atlasName, escaped, listingOf, outsideWordsOf } from '../../outside/words.ts';
import { pageOf } from '../../outside/language-page.ts';
import { placeOf } from '../../../datasets/addresses.ts';
import { type AddressedFile } from '../../addresses/places.ts';
import { TABLE_TEXTS, type Known } from './known.ts';
import { besideName } from '../../../language/sentences/beside.ts';

/** From the folder `data/`. */
const inData = (path: string): string => `./${path.replace(/^data\//, '')}`;
const NAMES: Readonly<Record<string, string>> = { csv: 'CSV', json: 'JSON-stat', svg: 'SVG', md: 'Markdown' };

function links(paths: readonly string[]): string {
  return paths
    .map((path) => {
      const ending = path.split('.').at(-1) ?? '';
      return `<a href="${inData(path)}">${NAMES[ending] ?? ending}</a>`;
    })
    .join(' ');
}

const list = (lines: readonly string[]): string => `<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`;

/** All that has an address, as a plain page in a language: for readers without scripts, and for search engines. */
export function listingPage(language: Language, { catalogue, figures, tables, releases, day }: Known): AddressedFile {
  const words = outsideWordsOf(language).listing;
  const { messages, format } = speechOf(language);
  const said = (key: string): string => escaped(words[key] ?? '');
  const dated = parseMessage(words[releases.current === null ? 'read' : 'released'] ?? '')
    .map((part) => (part.kind === 'text' ? part.text : format.date(day)))
    .join('');
  const title = `${words['title'] ?? ''} · ${atlasName(language).title}`;
  const filesOf = (of: string): readonly string[] =>
    figures.filter((figure) => figure.of === of).flatMap(({ files }) => files.map(({ path }) => path));
  const area = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  const figureLines = (of: string): string =>
    figures
      .filter((figure) => figure.of === of)
      .map(({ figure, files }) => `${figure}: ${links(files.map(({ path }) => path))}`)
      .join('; ');
  const content = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" type="image/svg+xml" href="../icon.svg" />
<link rel="alternate" type="application/atom+xml" href="./changes.atom" />
<link rel="describedby" type="application/ld+json" href="./catalogue.jsonld" />
</head>
<body>
<h1>${said('title')}</h1>
<p><a href="../${language === CATALOGUE_LANGUAGE ? '' : pageOf(language)}">${escaped(atlasName(language).title)}</a>. ${said('intro')} ${escaped(dated)}. CC BY 4.0. ${said('inEnglish')}</p>
<h2>${said('scores')}</h2>
${list(
  (['all', ...THEMES] as const).map(
    (theme) => `${escaped(messages.themes[theme].label)}: ${figureLines(theme === 'all' ? 'overall' : theme)}`,
  ),
)}
<h2>${said('regions')}</h2>
${list(
  area.map(
    ({ code, name, country }) =>
      `<a href="${inData(`${placeOf.region(code)}.md`)}">${escaped(name)}</a> (${escaped(besideName({ name, code, country }, format, 'code-first'))})${filesOf(code).length === 0 ? '' : ` ${figureLines(code)}`}`,
  ),
)}
<h2>${said('indicators')}</h2>
${list(
  catalogue.indicators.map(({ id, label }) => {
    const place = placeOf.indicator(id);
    return `<a href="${inData(`${place}.md`)}">${escaped(messages.indicators[id]?.label ?? label)}</a>: ${links([`${place}.csv`, `${place}.json`])}; ${figureLines(id)}`;
  }),
)}
<h2>${said('tables')}</h2>
${list(
  Object.keys(TABLE_TEXTS).map((name) => {
    const place = placeOf.table(name);
    return `${name}: ${links([`${place}.csv`, ...(tables.has(name) ? [`${place}.json`] : [])])}`;
  }),
)}
<h2>${said('descriptions')}</h2>
${list([
  `<a href="./datapackage.json">${said('package')}</a>`,
  `<a href="./catalogue.jsonld">${said('catalogue')}</a>`,
  `<a href="./changes.atom">${said('changes')}</a>`,
  `<a href="./releases/index.json">${said('releases')}</a>`,
])}
</body>
</html>
`;
  return { path: listingOf(language), content };
}
