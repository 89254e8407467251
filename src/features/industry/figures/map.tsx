import { useCallback, type ReactNode } from 'react';
import type { BarInput } from '../../../charts/ranked-bars/layout.ts';
import { makeClasses, type Classes } from '../../../design/classes.ts';
import { useMessages } from '../../../design/messages/index.tsx';
import { useFigureSurroundings } from '../../../figure/sources.ts';
import { defineFigure, type DrawProps, type FigureActs } from '../../../figure/value/definition.ts';
import { LATE_GEOMETRY } from '../../../figure/value/questions.ts';
import { LoadFault } from '../../../frame/LoadFault.tsx';
import { selectionAfter } from '../../../frame/use-view.ts';
import type { MapGeometry, SectorAcross, View } from '../../../model/index.ts';
import { acrossRows } from '../across-rows.ts';
import { ConcentrationMap } from '../ConcentrationMap.tsx';
import { acrossFinding } from '../findings.ts';
import { acrossTable, QUOTIENT_DECIMALS } from '../rows.ts';
import { acrossChart } from '../slides.ts';
import { fetchIndustryWords } from '../spoken-words.ts';
import { noticeTexts, subtitleOf, type Words } from '../words.ts';
import { acrossContext, askAcross, type AcrossAnswers } from './across-context.ts';
import { keepLast, keepSector } from './context.ts';
import '../industry.css';

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
  const { messages } = useMessages();
  const { across } = shown;
  const onOpen = useCallback(
    (id: string, isAdding: boolean) => open(id, isAdding, across, acts, view),
    [across, acts, view],
  );
  if (geometry === null) return <MissingMap loading={messages.app.loadingMap} />;
  return <ConcentrationMap {...shown} geometry={geometry} chosen={view.selected} onOpen={onOpen} />;
}

/** The shapes are still to come, or did not. */
function MissingMap({ loading }: { readonly loading: string }): ReactNode {
  const { map } = useFigureSurroundings();
  return map.fault === null ? <p role="status">{loading}</p> : <LoadFault error={map.fault} onRetry={map.onRetry} />;
}

const drawnFrom = keepLast((across: SectorAcross, words: Words): Pick<Shown, 'classes' | 'bars'> => {
  const quotients = across.regions.map(({ position }) => position.quotient);
  const classes = makeClasses(quotients, BREAKS, 'sequential', QUOTIENT_DECIMALS);
  return { classes, bars: acrossRows(across, classes, words) };
});

/** One industry in all regions: its map and its list. */
export const map = defineFigure<Answers, Shown>({
  id: 'industry-map',
  fetchWords: fetchIndustryWords,
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
      subtitle: `${subtitle} ${industry.acrossNote(words.format.percent(across.topTenShare))}`,
      table: acrossTable(across, selected, words),
      isTable: false,
      chart: acrossChart(across, words),
      notices: noticeTexts(across.notices, 'region', words),
      credit: words.source,
      numbers: async () => (await import('../numbers.ts')).acrossNumbers(across, selected, words),
      shown: { across, words, ...drawnFrom(across, words), geometry: context.answers.geometry },
    };
  },
  Draw,
  onRow: ({ id }, isAdding, acts, { view, shown }) => open(id, isAdding, shown.across, acts, view),
});
