import { wordsOf } from '../../language/speech/words.ts';
import { plainName, type ExportedFigure } from '../value/exported.ts';

/** A sentence ends once, whatever it came with. */
const ended = (text: string): string => text.replace(/[.\s]+$/, '');

/** How a figure is named where it is used: what it says, where it stands, of which figures, and when it was read. */
export function citationOf(
  figure: Pick<ExportedFigure, 'title' | 'subtitle' | 'credit' | 'link' | 'taken' | 'language'>,
): string {
  const words = wordsOf(figure.language, 'exports');
  const { title, subtitle, credit, link, taken } = figure;
  return `${[`“${ended(title)}”`, words.atlas, ended(subtitle), ...(credit === null ? [] : [`${words.source}: ${ended(credit.line)}`]), words.taken({ day: taken }), link].join('. ')}`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '−': '$-$',
};
const inLatex = (text: string): string => [...text].map((letter) => LATEX[letter] ?? letter).join('');

/** The same as an entry for BibTeX. */
export function bibtexOf(
  figure: Pick<ExportedFigure, 'title' | 'subtitle' | 'credit' | 'link' | 'taken' | 'language'>,
): string {
  const words = wordsOf(figure.language, 'exports');
  const { title, subtitle, credit, link, taken } = figure;
  const [year = '', month = ''] = taken.split('-');
  const fields = {
    title: `{${inLatex(ended(title))}}`,
    howpublished: inLatex(words.atlas),
    year,
    month: String(Number(month)),
    note: inLatex(
      [subtitle, ...(credit === null ? [] : [`${words.source}: ${ended(credit.line)}`])].map(ended).join('. '),
    ),
    url: link,
    urldate: taken,
  };
  return `@misc{atlas-${taken}-${plainName(title, 40)},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}}`)
    .join(',\n')}\n}\n`;
}
