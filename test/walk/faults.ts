import { isDeepStrictEqual } from 'node:util';
import type { View } from '../../src/model/index.ts';
import { parseView, serialiseView } from '../../src/state/index.ts';
import type { Drawing } from './draw.tsx';
import { all, hasClass, parseMarkup, textOf, within, type Part } from './markup.ts';

/** What no reader must see, in text or in attributes. */
const NONSENSE = /\b(?:NaN|undefined|null|Infinity)\b|∞|\[object/g;
/** A share of nobody. */
const NOBODY = /\b(?:of|su|di|dei|delle) 0\b(?![.,]\d| and | e )/i;
/** A number that nobody has rounded, a nought with a sign, a hyphen for a minus. */
const UNWRITTEN = /\d[.,]\d{7,}|[−-]0(?:[.,]0+)?(?![.,\d])|(?:^|[\s(])-\d/;
/** An address is in no language, and no number. */
export const ADDRESS = /^https?:/;
/** Words of English sentences. */
const ENGLISH = /\b(?:the|with|which|than|are)\b/;
/** A word that is missing between signs. */
const HOLE = /\(\s*\)|[,;:]\s*[,;:.)]|\(\s*[,;:.]|\s[,;](?=\s|$)|(?<!\.)\.\.(?!\.)|“\s*”/;
const HEADING = /^h[1-6]$/;
/** What is said to be, so must be something. */
const NAMED = new Set([
  'a',
  'button',
  'option',
  'summary',
  'label',
  'caption',
  'figcaption',
  'legend',
  'dt',
  'dd',
  'p',
  'li',
  'text',
  'title',
]);
const MARKS = new Set(['path', 'rect', 'circle', 'line', 'polyline']);
const NUMBERS = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'dx']);

/** The mark of a figure, by the class of its drawing or of the box around it: grid and axis alone are an empty frame. */
const MARK_OF: Readonly<Record<string, (mark: Part) => boolean>> = {
  scatter: ({ name }) => name === 'circle',
  dispersion: ({ name }) => name === 'circle',
  trend: ({ name }) => name === 'circle',
  'gap-lines': ({ name }) => name === 'circle',
  'rank-slopes': ({ name }) => name === 'line',
  'dumbbell-track': ({ name }) => name === 'circle',
};

/** What is wrong with a drawing, each fault in a few words with its place. */
export function faultsOf(drawing: Drawing): string[] {
  const { view, markup, messages, complaints } = drawing;
  const page = parseMarkup(markup);
  const main = all(page, ({ name }) => name === 'main')[0];
  return [
    ...complaints.map((said) => `React complains: ${said.slice(0, 300)}`),
    ...[...markup.matchAll(NONSENSE)]
      .slice(0, 3)
      .map(({ 0: found, index }) => `"${found}" in …${markup.slice(Math.max(0, index - 80), index + 40)}…`),
    ...[messages.app.loading, messages.app.computing, messages.app.loadingMap]
      .filter((text) => markup.includes(text))
      .map((text) => `it stays at "${text}"`),
    ...all(page, ({ attributes }) => attributes.get('role') === 'alert').map((alert) => `it says "${textOf(alert)}"`),
    ...(main === undefined ? ['the page has no body'] : bodyFaults(main)),
    ...textFaults(page, view),
    ...figureFaults(page),
    ...all(page, ({ name }) => name === 'table')
      .filter((table) => all(table, ({ name }) => name === 'td').length === 0)
      .map((table) => `the table "${textOf(table).slice(0, 80)}" has no rows`),
    ...Object.entries(MARK_OF).flatMap(([chart, isMark]) =>
      all(page, (part) => hasClass(part, chart))
        .filter((part) => all(part, isMark).length === 0)
        .map(() => `the drawing "${chart}" has no mark`),
    ),
    ...all(page, ({ name }) => name === 'svg').flatMap(drawingFaults),
    ...mapFaults(page, drawing),
    ...idFaults(page),
    ...(view.working !== null &&
    !all(page, (part) => hasClass(part, 'working-body')).some((body) => textOf(body) !== '')
      ? ['the working is empty']
      : []),
    ...(isDeepStrictEqual(parseView(linkOf(drawing)).view, view) ? [] : ['its link opens another view']),
  ];
}

/** The link that opens what was drawn. */
export function linkOf({ view }: Pick<Drawing, 'view'>): string {
  return `?${serialiseView(view, 'omit-defaults')}`;
}

function bodyFaults(main: Part): string[] {
  const headings = all(main, ({ name }) => name === 'h2');
  return headings.length === 0 ? ['the body has no heading'] : [];
}

function textFaults(page: Part, view: View): string[] {
  const faults: string[] = [];
  for (const part of within(page)) {
    const { name, attributes } = part;
    const text = HEADING.test(name) || NAMED.has(name) ? textOf(part) : null;
    const label = attributes.get('aria-label');
    if (label === '') faults.push(`<${name}> has an empty label`);
    const isDrawn = all(part, (inner) => inner.name === 'svg' || inner.name === 'input').length > 0;
    if (text === '' && label === undefined && !isDrawn && attributes.get('role') !== 'status')
      faults.push(`<${name} class="${attributes.get('class') ?? ''}"> is empty`);
    for (const said of part.parts.filter((inner) => typeof inner === 'string')) {
      if (!ADDRESS.test(said) && UNWRITTEN.test(said))
        faults.push(`a number is not written as numbers are in "${said.slice(0, 80)}"`);
      if (view.language === 'it' && ENGLISH.test(said)) faults.push(`there is English in "${said.slice(0, 80)}"`);
    }
    for (const said of [text ?? '', label ?? '']) {
      const near = ({ index }: RegExpExecArray): string => said.slice(Math.max(0, index - 60), index + 20);
      const [hole, nobody] = [HOLE.exec(said), NOBODY.exec(said)];
      if (hole !== null) faults.push(`a word is missing in "${near(hole)}"`);
      if (nobody !== null) faults.push(`a share of nobody in "${near(nobody)}"`);
    }
  }
  return [...new Set(faults)];
}

function figureFaults(page: Part): string[] {
  return all(page, (part) => hasClass(part, 'figure-section')).flatMap((section) => {
    const finding = all(section, ({ name }) => name === 'h2')
      .map(textOf)
      .join('');
    const inside = all(section, ({ attributes }) => attributes.get('data-walk') === 'figure');
    const isThere = (part: Part): boolean =>
      all(part, ({ name }) => name === 'svg' || name === 'table' || name === 'dl' || name === 'ol').length > 0;
    const sentences = all(
      inside[0] ?? section,
      ({ name, attributes }) => name === 'p' && attributes.get('role') !== 'status',
    )
      .map(textOf)
      .filter((text) => text !== '');
    return [
      ...(finding === '' ? [`a figure has no finding: ${textOf(section).slice(0, 80)}`] : []),
      ...(isThere(inside[0] ?? section) || sentences.length > 0 ? [] : [`the figure "${finding}" is empty`]),
    ];
  });
}

function drawingFaults(svg: Part): string[] {
  const names = (svg.attributes.get('class') ?? '').split(' ');
  const called = svg.attributes.get('aria-label') ?? names.join(' ');
  const faults: string[] = [];
  // A scale in a drawing of its own has numbers only.
  const isScale = names.some((name) => name.endsWith('-axis'));
  if (all(svg, ({ name }) => MARKS.has(name) || (isScale && name === 'text')).length === 0)
    faults.push(`the drawing "${called.slice(0, 80)}" has no mark`);
  const ticks = all(
    svg,
    ({ name, attributes }) => name === 'text' && /^(?:[\w-]+-)?tick$/.test(attributes.get('class') ?? ''),
  ).map(textOf);
  if (new Set(ticks).size < ticks.length)
    faults.push(`two ticks of "${called.slice(0, 60)}" say the same: ${ticks.join(' ')}`);
  const [left, top, width, height] = (svg.attributes.get('viewBox') ?? '').split(' ').map(Number);
  const isMap = svg.attributes.has('data-picture');
  for (const part of within(svg)) {
    for (const [attribute, value] of part.attributes) {
      if ((attribute === 'd' || attribute === 'points') && !/\d/.test(value))
        faults.push(`<${part.name} ${attribute}="${value}"> in "${called.slice(0, 60)}"`);
      if (NUMBERS.has(attribute) && !/^-?\d+(?:\.\d+)?(?:e-\d+)?%?$/.test(value))
        faults.push(`<${part.name} ${attribute}="${value}"> in "${called.slice(0, 60)}"`);
    }
    if (isMap || left === undefined || top === undefined || width === undefined || height === undefined) continue;
    for (const [x, y] of placesOf(part)) {
      if (x < left - 1 || x > left + width + 1 || y < top - 1 || y > top + height + 1)
        faults.push(`<${part.name}> at ${x}, ${y} lies outside the drawing "${called.slice(0, 60)}"`);
    }
  }
  return [...new Set(faults)].slice(0, 5);
}

/** Where a mark or a text stands, in units of its drawing. */
function placesOf({ name, attributes }: Part): (readonly [number, number])[] {
  const at = (x: string, y: string): readonly [number, number] => [
    Number(attributes.get(x) ?? 0),
    Number(attributes.get(y) ?? 0),
  ];
  switch (name) {
    case 'circle':
      return [at('cx', 'cy')];
    case 'line':
      return [at('x1', 'y1'), at('x2', 'y2')];
    case 'text':
    case 'tspan':
    case 'rect':
      return [at('x', 'y')];
    case 'polyline':
      return (attributes.get('points') ?? '')
        .split(' ')
        .map((pair) => pair.split(',').map(Number))
        .map(([x = 0, y = 0]) => [x, y] as const);
    default:
      return [];
  }
}

/** On the map just the regions without a figure are hatched, and the legend counts them. */
function mapFaults(page: Part, { view, answer, catalogue }: Drawing): string[] {
  if (view.page !== 'explore') return [];
  if (answer === null) return ['the map has no answer'];
  const drawn = all(page, ({ attributes }) => attributes.has('data-region'));
  const hatched = drawn.filter(
    (region) =>
      all(region, (part) => hasClass(part, 'region-no-data') && (part.attributes.get('fill') ?? '').startsWith('url(#'))
        .length > 0,
  );
  const codes = (parts: readonly Part[]): string =>
    parts
      .map(({ attributes }) => attributes.get('data-region') ?? '')
      .sort()
      .join(' ');
  const { columns } = answer;
  const without = columns.region
    .filter((_, row) => !Number.isFinite(columns[view.shown][row]))
    .toSorted()
    .join(' ');
  const area = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea).length;
  const said = all(page, ({ attributes }) => attributes.get('data-legend-row') === 'no-data')
    .map(textOf)
    .join();
  return [
    ...(drawn.length === area ? [] : [`the map has ${drawn.length} of ${area} regions`]),
    ...(codes(hatched) === without ? [] : [`hatched are ${codes(hatched)}, without a figure ${without}`]),
    ...(said.includes(String(without === '' ? 0 : without.split(' ').length))
      ? []
      : [`the legend says "${said}" of those without a figure`]),
  ];
}

/** What a label or a fill points at must be there, once. */
function idFaults(page: Part): string[] {
  const ids = new Map<string, number>();
  const parts = [...within(page)];
  for (const { attributes } of parts) {
    const id = attributes.get('id');
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  const wanted = parts.flatMap(({ attributes }) => [
    ...['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
      (name) => attributes.get(name)?.split(' ') ?? [],
    ),
    ...(/^url\(#(.+)\)$/.exec(attributes.get('fill') ?? '')?.slice(1) ?? []),
  ]);
  return [
    ...[...ids].filter(([, count]) => count > 1).map(([id]) => `the id "${id}" is there twice`),
    ...[...new Set(wanted)].filter((id) => !ids.has(id)).map((id) => `nothing has the id "${id}"`),
  ];
}
