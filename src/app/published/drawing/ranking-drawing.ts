import { layoutBars, type BarInput, type PlacedBar } from '../../../charts/ranked-bars/layout.ts';
import type { RegionsContext } from '../../../features/explore/content/context.ts';
import { mark, type Drawing } from '../../../figure/value/drawing.ts';
import { leadOf } from '../../../figure/words/ground.ts';
import { writeAmount } from '../../../figure/words/subject.ts';
import { light } from './light-colours.ts';
import { fillOf, Paper } from './paper.ts';

const ROW = 18;
const RANKS = 74;
const NAMES = 210;
const TRACK = 250;
const WIDTH = RANKS + NAMES + TRACK + 110;

function rowsOf({ exported, fills, textOf }: RegionsContext): readonly BarInput[] {
  const { result, subject, view, format } = exported;
  const { columns } = result;
  // Who is ahead stands to the right.
  const isGap = view.shown === 'gap' && subject.hasDirection;
  return columns.region.map((code, index) => {
    const value = columns[view.shown][index] ?? Number.NaN;
    const { name, rank, notes } = textOf(code);
    const key = fills.get(code);
    return {
      id: code,
      name,
      value: isGap ? leadOf(value) : value,
      text: writeAmount(format, value, subject, view.shown),
      rank: columns.rank[index] ?? Number.NaN,
      low: columns.rankLow[index] ?? Number.NaN,
      high: columns.rankHigh[index] ?? Number.NaN,
      rankText: rank,
      classKey: key === undefined || key === 'outside' ? 'no-data' : key,
      isApart: columns.isApart[index] === true,
      reason: Number.isFinite(value) ? null : (notes[0] ?? ''),
    };
  });
}

/** Every region as a bar, the best first, with its rank and between which ranks it lies. */
export function rankingDrawing(given: RegionsContext): Drawing {
  const { result, subject, view, messages, format } = given.exported;
  const isLowest = view.shown === 'value' && subject.indicator?.direction === 'lower';
  const layout = layoutBars(
    rowsOf(given),
    isLowest ? 'ascending' : 'descending',
    view.shown === 'value' ? result.benchmark.value : Number.NaN,
    subject.hasDirection,
  );
  const paper = new Paper();
  const quiet = { colour: light('ink-quiet') };
  const left = RANKS + NAMES;
  const across = (share: number): number => left + (share / 100) * TRACK;
  let y = 0;
  const row = ({
    rank,
    low = Number.NaN,
    high = Number.NaN,
    name,
    reason,
    text,
    start,
    length,
    classKey,
  }: PlacedBar): void => {
    const foot = y + 13;
    if (layout.isInRankOrder && Number.isFinite(rank)) {
      paper.write(format.number(rank, 0), 24, foot, { ...quiet, anchor: 'end' });
      paper.write(messages.ranks.short(low, high), 32, foot, { ...quiet, size: 11 });
    }
    paper.writeShort(name, RANKS, foot, NAMES - 10);
    if (reason === null) {
      paper.draw(
        mark('rect', { x: across(start), y: y + 4, width: (length / 100) * TRACK, height: 10, fill: fillOf(classKey) }),
      );
      paper.write(text, WIDTH, foot, { anchor: 'end' });
    } else {
      paper.draw(mark('rect', { x: left, y: y + 4, width: 16, height: 10, fill: fillOf('no-data') }));
      paper.writeShort(reason, left + 22, foot, TRACK + 80, quiet);
    }
    y += ROW;
  };
  const groups = [
    { title: null, bars: layout.ranked },
    { title: messages.ranking.apart, bars: layout.apart },
    { title: messages.ranking.missing, bars: layout.missing },
  ].filter(({ bars }) => bars.length > 0);
  for (const { title, bars } of groups) {
    if (title !== null) {
      paper.write(title, RANKS, y + 20, quiet);
      y += 30;
    }
    const top = y;
    for (const bar of bars) row(bar);
    if (bars[0]?.reason !== null) continue;
    const upright = (at: number): Record<string, number> => ({ x1: across(at), x2: across(at), y1: top, y2: y });
    paper.draw(mark('line', { ...upright(layout.zero), stroke: light('ink-quiet') }));
    if (Number.isFinite(layout.benchmark))
      paper.draw(mark('line', { ...upright(layout.benchmark), stroke: light('ink'), 'stroke-dasharray': '2 2' }));
  }
  return paper.done(WIDTH, y);
}
