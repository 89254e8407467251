import { THEMES, type ThemeId } from '../../../src/model/index.ts';
import { speeches } from '../../fixtures/words.ts';
import { grammarOf, gapIn, numberIn, type Node, type ReadPage, type Row } from './read-page.ts';

/** The gap of each node as the engine has it, positive = behind; NaN without one. */
export type RawGaps = Readonly<Record<Node, number>>;

/** What shows as nought is level. */
const LEAST = 0.05;

const isWithin = (raw: number, said: number, decimals: number): boolean =>
  Math.abs(raw - said) <= 0.5 * 10 ** -decimals + 1e-9;

/** What the sentences and tables of a page say that does not go together, or not with the figures behind them; empty where all of it does. */
export function contradictions(page: ReadPage, raw: RawGaps): string[] {
  const found: string[] = [];
  const { sentences, language } = page;
  const grammar = grammarOf(language);
  const phrases = speeches[language].messages.findings.themes;
  const wrong = (what: string): void => void found.push(what);
  const number = (text: string | undefined): number => numberIn(text ?? '', language);
  const gap = (text: string | undefined): number => gapIn(text ?? '', language);
  const decimalsIn = (text: string): number => (/[.,](\d+)$/.exec(text)?.[1] ?? '').length;
  const rowOf = (rows: readonly Row[], node: Node): Row | undefined => rows.find((row) => row.node === node);
  const score = (node: Node): readonly string[] => rowOf(page.scores, node)?.cells ?? [];
  const shownGap = (node: Node): number =>
    score(node).length === 4 || score(node).length === 5 ? gap(score(node)[2]) : Number.NaN;

  /** A gap said in words, held to the table and to the figure. */
  const held = (where: string, node: Node, text: string | undefined, isBehind: boolean): void => {
    const said = text === undefined ? 0 : (isBehind ? 1 : -1) * number(text);
    const [own, shown, decimals] = [raw[node], shownGap(node), text === undefined ? 0 : decimalsIn(text)];
    if (!isWithin(own, said, decimals)) wrong(`${where}: ${node} is said to be ${String(said)}, is ${String(own)}`);
    if (Math.abs(shown - said) > 0.5 * 10 ** -decimals + 0.05 + 1e-9)
      wrong(`${where}: ${node} is said to be ${String(said)}, the table says ${String(shown)}`);
    if ((text === undefined) !== Math.abs(own) < LEAST)
      wrong(`${where}: ${node} is ${text === undefined ? '' : 'not '}said to be level, is ${String(own)}`);
  };

  // The table of scores: what is shown adds up, and is the figure.
  for (const { node } of page.scores) {
    const [own = '', benchmark = ''] = score(node);
    if (!Number.isFinite(raw[node])) continue;
    if (!isWithin(raw[node], shownGap(node), 1))
      wrong(`table: ${node} shows ${String(shownGap(node))}, is ${String(raw[node])}`);
    if (Math.abs(number(benchmark) - number(own) - shownGap(node)) > 0.15 + 1e-9)
      wrong(`table: ${node}: ${benchmark} less ${own} is not ${String(shownGap(node))}`);
  }

  // The summary: rank, and the gap of the whole.
  const { rank, of: alone, all } = grammar.rank.exec(sentences.summary)?.groups ?? {};
  const of = alone ?? all;
  const shownRank = /^(\d+)(?:st|nd|rd|th|ª) (?:of|su) ([\d.,]+)/.exec(score('overall')[3] ?? '');
  if (rank !== undefined && (shownRank?.[1] !== rank || number(shownRank[2]) !== number(of)))
    wrong(`the summary ranks ${rank} of ${of ?? ''}, the table ${score('overall')[3] ?? ''}`);
  if (rank === undefined && shownRank !== null) wrong('the table has a rank that the summary has not');
  const { side, amount } = grammar.whole.exec(sentences.summary)?.groups ?? {};
  const isItself = grammar.itself.test(sentences.summary);
  if (isItself) {
    if (raw.overall !== 0) wrong(`held against itself, the gap is ${String(raw.overall)}`);
    if (sentences.prospect !== '' && !grammar.noGapToItself.test(sentences.prospect))
      wrong(`held against itself: ${sentences.prospect}`);
  } else if (side !== undefined) held('summary', 'overall', amount, grammar.isBehind.test(side));
  else if (grammar.isLevel.test(sentences.summary)) held('summary', 'overall', undefined, false);
  else if (Number.isFinite(raw.overall)) wrong('the summary does not say where the whole stands');

  // Which themes are behind and ahead, in the summary and in the headline over the table.
  const compared = THEMES.filter((theme) => Number.isFinite(raw[theme]));
  const behind = compared.filter((theme) => raw[theme] >= LEAST);
  const ahead = compared.filter((theme) => raw[theme] <= -LEAST);
  for (const [where, text] of [
    ['summary', sentences.summary],
    ['profile', sentences.profile],
  ] as const) {
    const told = [...text.matchAll(grammar.split)];
    for (const [, word = '', chunk = '', by = ''] of told) {
      const isBehind = grammar.isBehind.test(word);
      const [members, furthest] = isBehind
        ? [behind, Math.max(...compared.map((theme) => raw[theme]))]
        : [ahead, Math.min(...compared.map((theme) => raw[theme]))];
      const count = grammar.one.test(chunk) ? 1 : Number(grammar.count.exec(chunk)?.[1] ?? 1);
      if (count !== members.length)
        wrong(`${where}: ${String(count)} themes ${word}, the table has ${String(members.length)}`);
      const all = grammar.of.exec(chunk);
      if (all !== null && Number(all[1] ?? all[2]) !== compared.length)
        wrong(`${where}: of ${all[0]}, ${String(compared.length)} are compared`);
      const name = grammar.most.exec(chunk)?.[1]?.trim();
      const theme: ThemeId | undefined = THEMES.find((one) => phrases[one] === name);
      if (theme === undefined) wrong(`${where}: "${name ?? ''}" is no theme`);
      else {
        held(where, theme, by, isBehind);
        if (Math.abs(raw[theme] - furthest) > 1e-9) wrong(`${where}: ${theme} is not the furthest ${word}`);
      }
    }
    const sides = new Set(told.map(([, word = '']) => grammar.isBehind.test(word)));
    if (compared.length > 0 && text !== '' && !isItself) {
      if (sides.has(true) !== behind.length > 0)
        wrong(`${where}: themes behind are ${behind.length > 0 ? 'left out' : 'made up'}`);
      if (sides.has(false) !== ahead.length > 0)
        wrong(`${where}: themes ahead are ${ahead.length > 0 ? 'left out' : 'made up'}`);
    }
  }

  // The lines end at the scores of the table, letter by letter.
  const { nodes, years } = page.lines;
  for (const node of new Set(nodes)) {
    const column = 1 + nodes.indexOf(node) * 2;
    const last = years.findLast((row) => row[column] !== undefined && row[column] !== '—');
    if (last?.[column] !== score(node)[0] || last?.[column + 1] !== score(node)[1]?.split(' ')[0])
      wrong(
        `the line of ${node} ends at ${last?.[column] ?? ''} and ${last?.[column + 1] ?? ''}, the table has ${score(node).slice(0, 2).join(' and ')}`,
      );
  }

  // How it came there.
  const then = (
    node: Node,
  ): {
    readonly before: number;
    readonly from: string;
    readonly now: string;
    readonly to: string;
    readonly left: string;
  } | null => {
    const cells = rowOf(page.prospect, node)?.cells;
    const apart = (cell = ''): readonly string[] => /^(.*) (\d{4})$/.exec(cell)?.slice(1) ?? [];
    const [[before = '', from = ''], [now = '', to = '']] = [apart(cells?.[0]), apart(cells?.[1])];
    return cells === undefined ? null : { before: gap(before), from, now, to, left: cells[3] ?? '' };
  };
  for (const { node } of page.prospect) {
    const row = then(node);
    if (row !== null && row.now !== score(node)[2])
      wrong(`the gap of ${node} is ${row.now} now, ${score(node)[2] ?? ''} in the table of scores`);
  }
  const course = then('overall');
  const ends = grammar.ends.exec(sentences.past);
  const same = grammar.same.exec(sentences.past);
  if (course !== null && (ends !== null || same !== null)) {
    const endOf = (text: string | undefined, word: string | undefined): number =>
      text === undefined ? 0 : (grammar.isBehind.test(word ?? '') ? 1 : -1) * number(text);
    const [first, last] =
      ends === null
        ? [endOf(same?.[1], same?.[2]), endOf(same?.[1], same?.[2])]
        : [endOf(ends[1], ends[2]), endOf(ends[3], ends[4])];
    const decimals = Math.max(0, ...[ends?.[1], ends?.[3], same?.[1]].map((text) => decimalsIn(text ?? '')));
    held('past', 'overall', ends === null ? same?.[1] : ends[3], last > 0);
    if (Math.abs(first - course.before) > LEAST * (first === 0 ? 1 : 10 ** -decimals) + 0.05 + 1e-9)
      wrong(`the line begins at ${String(first)}, the table at ${String(course.before)}`);
    const start = same?.[4] ?? grammar.since.exec(sentences.past)?.[1];
    if (start !== course.from) wrong(`the line begins in ${start ?? ''}, the table in ${course.from}`);
    if (same !== null && same[3] !== course.to) wrong(`the line ends in ${same[3] ?? ''}, the table in ${course.to}`);
    const moved = grammar.changed.exec(sentences.past)?.[1];
    if (ends !== null && grammar.isGain.test(sentences.past) !== last < first) wrong('what is gained is lost');
    if (moved !== undefined && Math.abs(Math.abs(last - first) - number(moved)) > 1e-9)
      wrong(`${moved} does not lead from ${String(first)} to ${String(last)}`);
  }

  // The whole moved as the themes did over the same years.
  if (course !== null && !isItself) {
    const gapOf = (node: Node, year: string): number => {
      const column = 1 + nodes.indexOf(node) * 2;
      const row = years.find(([known]) => known === year);
      const [own, against] = [row?.[column], row?.[column + 1]].map((text) => number(text?.replace(/[()]/g, '')));
      return nodes.includes(node) && row?.[column] !== '—' ? (against ?? Number.NaN) - (own ?? Number.NaN) : Number.NaN;
    };
    const movedOver = (node: Node): number => gapOf(node, course.to) - gapOf(node, course.from);
    const moves = THEMES.map(movedOver).filter(Number.isFinite);
    const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
    const whole = movedOver('overall');
    // Each figure of the table is rounded to a tenth, and four make a change.
    if (moves.length === 0) wrong('the whole has a line, and no theme one over its years');
    else if (Math.abs(whole) > 0.25 && Math.abs(mean) > 0.25 && Math.sign(whole) !== Math.sign(mean))
      wrong(`the whole moved by ${whole.toFixed(1)}, the themes by ${mean.toFixed(1)} on average`);
    else if (ends !== null && Math.abs(mean) > 0.25 && grammar.isGain.test(sentences.past) !== mean < 0)
      wrong(`${sentences.past}: the themes moved by ${mean.toFixed(1)} on average`);
  }

  // What becomes of the gaps.
  const { prospect } = sentences;
  const kindOf = (left: string): 'never' | 'caughtUp' | 'wasBehind' | 'open' | 'unclear' | 'closing' =>
    (['never', 'caughtUp', 'wasBehind', 'open', 'unclear'] as const).find((kind) => grammar.cells[kind].test(left)) ??
    'closing';
  if (prospect !== '' && Number.isFinite(raw.overall) && !isItself) {
    const said = (Object.keys(grammar.outcome) as (keyof typeof grammar.outcome)[]).find((kind) =>
      grammar.outcome[kind].test(prospect),
    );
    const stands = raw.overall >= LEAST ? 'behind' : raw.overall <= -LEAST ? 'ahead' : 'level';
    const kind = course === null ? null : kindOf(course.left);
    const expected = stands !== 'behind' ? stands : kind === null ? 'noLine' : kind;
    if (said !== expected) wrong(`the future says ${said ?? 'nothing'} of the whole, the tables ${expected}`);
    if (said === 'closing' && !course?.left.startsWith((grammar.outcome.closing.exec(prospect)?.[1] ?? '').trim()))
      wrong(`${prospect}: the table says ${course?.left ?? ''}`);
    const since = grammar.neverSince.exec(prospect)?.[1];
    if (since !== undefined && (kind !== 'never' || since !== course?.from))
      wrong(`never behind since ${since}, the table: ${course?.left ?? ''}, ${course?.from ?? ''}`);
    for (const known of ['caughtUp', 'wasBehind'] as const) {
      const year = grammar[known].exec(prospect)?.[1];
      if (year !== grammar.cells[known].exec(course?.left ?? '')?.[1])
        wrong(`${known} in ${year ?? 'no year'}, the table says ${course?.left ?? ''}`);
      if (year !== undefined && course !== null && (known === 'caughtUp') !== course.before >= LEAST - 0.05)
        wrong(`${known} in ${year}, and ${String(course.before)} at first`);
    }
  }
  if (prospect !== '' && !isItself) {
    const kinds = behind.map((theme) => {
      const row = then(theme);
      return row === null ? 'without' : kindOf(row.left);
    });
    for (const kind of ['closing', 'open', 'unclear', 'without'] as const) {
      const [some, every] = grammar.themes[kind];
      const count = every.test(prospect)
        ? behind.length
        : Number(some.exec(prospect.slice(prospect.indexOf(';')))?.[1] ?? 0);
      const isIn = kinds.filter((known) => known === kind).length;
      if (count !== isIn)
        wrong(`the future says ${kind} of ${String(count)} themes behind, the table of ${String(isIn)}`);
    }
    const speaking = grammar.themesBehind.exec(prospect)?.[1];
    const told =
      speaking === undefined
        ? 0
        : /^(?:one|solo)$/.test(speaking)
          ? 1
          : /^(?:both|neither|entrambi)/.test(speaking)
            ? 2
            : Number.parseInt(speaking, 10);
    if (told !== behind.length)
      wrong(`the future speaks of ${String(told)} themes behind, the table has ${String(behind.length)}`);
    if (kinds.some((kind) => kind === 'never' || kind === 'caughtUp' || kind === 'wasBehind'))
      wrong('a theme behind was never behind, or is so no more');
    for (const theme of compared) {
      const row = then(theme);
      if (row !== null && !behind.includes(theme) && ['open', 'unclear', 'closing'].includes(kindOf(row.left)))
        wrong(`${theme} is not behind, and has a gap to close`);
    }
  }

  // The indicators furthest behind and ahead, in the headline, the tables and what would have to change.
  const headed = (row: readonly string[] | undefined, name: string | undefined): boolean =>
    name === undefined ? row === undefined : row?.[0]?.startsWith(name) === true;
  /** The same, with what is to be known of the figure behind the name, as in the row. */
  const headedWithMarks = (row: readonly string[] | undefined, name: string | undefined): boolean =>
    headed(row, name) ||
    (name?.endsWith(')') === true &&
      [...name.matchAll(/ \(/g)].some(
        ({ index }) =>
          headed(row, name.slice(0, index)) && row?.[0]?.endsWith(name.slice(index + ' ('.length, -1)) === true,
      ));
  if (sentences.gaps !== '') {
    if (!headedWithMarks(page.trails[0], grammar.trailsMost.exec(sentences.gaps)?.[1]))
      wrong(`${sentences.gaps}: the table says ${page.trails[0]?.[0] ?? 'none'}`);
    if (!headedWithMarks(page.leads[0], grammar.leadsMost.exec(sentences.gaps)?.[1]))
      wrong(`${sentences.gaps}: the table says ${page.leads[0]?.[0] ?? 'none'}`);
  }
  if (sentences.levers !== '') {
    const [, label, from, marks, to] = grammar.lever.exec(sentences.levers) ?? [];
    const [most] = page.levers;
    // What is to be known of the figure is said in the sentence and in the row alike.
    if (marks !== undefined && most?.[0]?.endsWith(marks) !== true)
      wrong(`${sentences.levers}: the table says ${most?.[0] ?? 'none'}`);
    if (!headed(most, label) && !grammar.allOnTrack.test(sentences.levers))
      wrong(`${sentences.levers}: the table says ${most?.[0] ?? 'none'}`);
    if (label !== undefined && (number(from) !== number(most?.[1]) || number(to) !== number(most?.[2])))
      wrong(`${sentences.levers}: the table says ${(most ?? []).join(' ')}`);
    if (label !== undefined && from === to) wrong(`${sentences.levers}: nothing would have to change`);
    if (grammar.noLever.test(sentences.levers) !== (most === undefined))
      wrong(`${sentences.levers}: the table has ${String(page.levers.length)} rows`);
    // What is on track would not have to change, and stands last.
    const isOnTrack = ([name = '']: readonly string[]): boolean => grammar.onTrack.test(name);
    if (most !== undefined && isOnTrack(most) && label !== undefined) wrong(`${sentences.levers}: it is on track`);
    const trailing = page.levers.some(isOnTrack) ? undefined : page.trails[0];
    if (
      most !== undefined &&
      trailing !== undefined &&
      (most[0] !== trailing[0] || most[1] !== trailing[1] || most[2] !== trailing[2])
    )
      wrong(`${most.slice(0, 3).join(' ')} would have to change most, ${trailing.slice(0, 3).join(' ')} trails most`);
  }
  return found;
}
