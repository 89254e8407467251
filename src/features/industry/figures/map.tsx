import { useCallback, type ReactNode } from 'react';
import type { BarInput } from '../../../charts/ranked-bars/layout.ts';
import { makeClasses, type Classes } from '../../../design/drawing/classes.ts';
import { defineFigure, type DrawProps, type FigureActs } from '../../../figure/value/definition.ts';
import { LATE_GEOMETRY } from '../../../figure/value/questions.ts';
import { MissingMap } from '../../../frame/MissingMap.tsx';
import { selectionAfter } from '../../../frame/view/use-view.ts';
import type { MapGeometry, SectorAcross, View } from '../../../model/index.ts';
import { acrossRows } from '../content/across-rows.ts';
import { ConcentrationMap } from '../content/ConcentrationMap.tsx';
import { acrossFinding } from '../content/findings.ts';
import { acrossTable, QUOTIENT_DECIMALS } from '../content/rows.ts';
import { acrossChart } from '../content/slides.ts';
import { noticeTexts } from '../content/notices.ts';
import { subtitleOf, type Words } from '../content/words.ts';
import { acrossContext, askAcross, type AcrossAnswers } from './across-context.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { keepSector } from '../content/context.ts';
import '../content/industry.css';

/** Half, the same, one and a half times and three times the share of the reference: the same for every industry, so that maps compare. */
const BREAKS = { method: 'manual', count: 5, breaks: [0.5, 1, 1.5, 3], isLocked: false } as const;

interface Answers extends AcrossAnswers {
  readonly geometry: MapGeometry | null;
}

interface Shown {
  readonly across: SectorAcross;
  readonly words: Words;
  readonly classes: Classes;
  readonly bars: readonly BarInput[];
  /** Null until it is there. */
  readonly geometry: MapGeometry | null;
}

/** Selects the region of a place of the table. */
function open(id: string, isAdding: boolean, { regions, sector }: SectorAcross, acts: FigureActs, view: View): void {
  const shape = regions.find(({ place }) => place.code === id)?.place.shapes[0];
  if (shape !== undefined) keepSector(sector, selectionAfter(view.selected, shape, isAdding), acts, view);
}

function Draw({ shown: { geometry, ...shown }, view, acts }: DrawProps<Shown>): ReactNode {
  const { across } = shown;
  const onOpen = useCallback(
    (id: string, isAdding: boolean) => open(id, isAdding, across, acts, view),
    [across, acts, view],
  );
  if (geometry === null) return <MissingMap />;
  return <ConcentrationMap {...shown} geometry={geometry} chosen={view.selected} onOpen={onOpen} />;
}

const drawnFrom = keepLast((across: SectorAcross, words: Words): Pick<Shown, 'classes' | 'bars'> => {
  const quotients = across.regions.map(({ position }) => position.quotient);
  const classes = makeClasses(quotients, BREAKS, 'sequential', QUOTIENT_DECIMALS);
  return { classes, bars: acrossRows(across, classes, words) };
});

/** One industry in all regions: its map and its list. */
export const map = defineFigure<Answers, Shown>({
  id: 'industry-map',
  words: ['industry'],
  ask: (view, _, known) => ({ geometry: LATE_GEOMETRY, ...askAcross(view, known) }),
  make: (context) => {
    const given = acrossContext(context);
    if (given.kind === 'absence') return given;
    const { words, across, first } = given;
    const { selected } = context.view;
    const { industry } = words.messages;
    const subtitle = subtitleOf(
      industry.of.quotient,
      across.question,
      across.year,
      first.place,
      across.referenceRegions,
      words,
    );
    return {
      kind: 'value',
      finding: acrossFinding(across, words),
      newestYear: across.year,
      subtitle: `${subtitle} ${industry.acrossNote({ topTen: words.format.percent(across.topTenShare) })}`,
      table: acrossTable(across, selected, words),
      isTable: false,
      chart: acrossChart(across, words),
      notices: noticeTexts(across.notices, 'region', words),
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).acrossNumbers(across, selected, words),
      shown: { across, words, ...drawnFrom(across, words), geometry: context.answers.geometry },
    };
  },
  Draw,
  onRow: ({ id }, isAdding, acts, { view, shown }) => open(id, isAdding, shown.across, acts, view),
});
