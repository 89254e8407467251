import { strFromU8, type Unzipped } from 'fflate';
import { LANGUAGE_ROWS, type Language } from '../../model/index.ts';
import { workbookOf } from '../office/workbook.ts';
import type { FigureChart } from '../value/exported.ts';
import type { Appearance } from '../picture/light.ts';
import { darkened } from './dark.ts';
import { childrenOf, rewritten } from './markup.ts';
import { chartMarkup, chartSheet } from './slide-chart.ts';
import { QUIET } from './slide-look.ts';

const CHART_FILE = /^ppt\/charts\/chart(\d+)\.xml$/;
const NOTES_FILE = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const NOTES = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/;
const TYPES = '[Content_Types].xml';
const NOTES_MASTER = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** What is shown to the room. */
const SHOWN = /^ppt\/(?:slides|charts)\/[^/]+\.xml$|^ppt\/theme\/theme1\.xml$/;

/** Links in the colour of the words around them: PowerPoint gives them that of the theme, a blue that is not read on a dark slide. */
const quietLinks = (theme: string): string =>
  theme.replaceAll(/(<a:(?:hlink|folHlink)><a:srgbClr val=")[^"]*"/g, `$1${QUIET}"`);

/** Notes in paragraphs, which the library runs together. */
function paragraphs(markup: string): string {
  return markup.replace(NOTES, (_whole, run: string, text: string, end: string) =>
    text
      .split(/\r?\n/)
      .map((line) => (line === '' ? `<a:p>${end}</a:p>` : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`))
      .join(''),
  );
}

/** The masters stand before the slides. */
function mastersFirst(presentation: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation) ?? [];
  return presentation.replace(notes, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${notes}`);
}

/** What is in the package, without the masters that the library announces for every slide. */
function typesOf(types: string, paths: ReadonlySet<string>): string {
  return rewritten(types, 'Types', (inside) =>
    childrenOf(inside)
      .map(({ markup }) => markup.replace('"image/jpg"', '"image/jpeg"'))
      .filter((markup) => {
        const [, part] = /PartName="\/([^"]+)"/.exec(markup) ?? [];
        return part === undefined || paths.has(part);
      })
      .join(''),
  ).replace('</Types>', `<Override PartName="/ppt/theme/theme2.xml" ContentType="${THEME_TYPE}"/></Types>`);
}

/**
 * What the library leaves wrong. PowerPoint offers to repair such files, and Keynote leaves out what it cannot read: axes
 * that are not there, elements in an order that the schema does not know (ECMA-376), parts that are announced and
 * missing, two masters with one theme, a workbook behind a chart that cannot be opened. Others show: a missing figure as
 * a point at zero, a zero as an empty cell, notes as one line, every text as American English.
 */
export function repaired(
  files: Unzipped,
  charts: readonly FigureChart[],
  { language, day, appearance }: { readonly language: Language; readonly day: string; readonly appearance: Appearance },
): Record<string, string | Uint8Array> {
  // Folders are no files.
  const right: Record<string, string | Uint8Array> = Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.endsWith('/')),
  );
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  for (const path of Object.keys(right)) if (NOTES_FILE.test(path)) right[path] = paragraphs(text(path));
  const chartPaths = Object.keys(files)
    .filter((path) => CHART_FILE.test(path))
    .toSorted((one, other) => Number(CHART_FILE.exec(one)?.[1]) - Number(CHART_FILE.exec(other)?.[1]));
  chartPaths.forEach((path, index) => {
    const chart = charts[index];
    if (chart === undefined) return;
    right[path] = chartMarkup(text(path), chart);
    const relations = text(path.replace('charts/', 'charts/_rels/').concat('.rels'));
    const [, workbook] = /Target="\.\.\/(embeddings\/[^"]+\.xlsx)"/.exec(relations) ?? [];
    if (workbook !== undefined) right[`ppt/${workbook}`] = workbookOf([chartSheet(chart)], day);
  });
  right['ppt/presentation.xml'] = mastersFirst(text('ppt/presentation.xml'));
  right[NOTES_MASTER] = text(NOTES_MASTER).replace('theme1.xml', 'theme2.xml');
  right['ppt/theme/theme2.xml'] = text('ppt/theme/theme1.xml');
  right[TYPES] = typesOf(text(TYPES), new Set(Object.keys(right)));
  for (const [path, content] of Object.entries(right)) {
    if (!/^ppt\/.*\.xml$/.test(path)) continue;
    const spoken = (typeof content === 'string' ? content : strFromU8(content)).replaceAll(
      'lang="en-US"',
      `lang="${LANGUAGE_ROWS[language].locale}"`,
    );
    const linked = path.startsWith('ppt/theme/') ? quietLinks(spoken) : spoken;
    // Notes are read on paper.
    right[path] = appearance === 'dark' && SHOWN.test(path) ? darkened(linked) : linked;
  }
  return right;
}
