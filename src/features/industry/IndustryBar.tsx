import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Engine } from '../../engine/questions.ts';
import { anyAnswer, useAnswer } from '../../figure/answers/use-answer.ts';
import { ask } from '../../figure/value/questions.ts';
import { useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { sectorTableOf, type Catalogue } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { askPortfolio, sectorOf } from './content/context.ts';
import { IndustryControls } from './IndustryControls.tsx';
import { wordsOf } from './content/words.ts';
import './content/industry.css';

interface Props {
  readonly store: ViewStore;
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  /** Whether one figure stands alone, which stays the one it is. */
  readonly isAlone?: boolean;
}

/** What the figures of industry are chosen by. */
export function IndustryBar({ store, catalogue, engine, isAlone = false }: Props): ReactNode {
  const speech = useMessages('industry');
  const { view } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const industry = useAnswer(engine, ask('industry', null)).data ?? null;
  const portfolio = useAnswer(engine, askPortfolio(view), anyAnswer).data ?? null;
  const table = industry?.tables[sectorTableOf(view.industry)] ?? null;
  const words = useMemo(
    () => (industry === null || table === null ? null : wordsOf(speech, industry, table, names, catalogue.date)),
    [speech, industry, table, names, catalogue],
  );
  const sector = industry === null ? null : sectorOf(view, industry, portfolio);
  const years = view.industry.part === 'across' || portfolio === null ? (table?.years ?? []) : portfolio.years;
  return <IndustryControls {...{ store, view, words, sector, years, isAlone }} />;
}
