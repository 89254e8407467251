import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Engine } from '../../engine/questions.ts';
import { useIndustryCatalogue, usePortfolio } from '../../figure/answers/use-industry.ts';
import { useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { industryQuestionOf, sectorTableOf, type Catalogue } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { sectorOf } from './content/context.ts';
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
  const question = useMemo(() => industryQuestionOf(view), [view]);
  const industry = useIndustryCatalogue(engine).data ?? null;
  const portfolio = usePortfolio(engine, question, view.selected[0] ?? null).data ?? null;
  const table = industry?.tables[sectorTableOf(view.industry)] ?? null;
  const words = useMemo(
    () => (industry === null || table === null ? null : wordsOf(speech, industry, table, names, catalogue.date)),
    [speech, industry, table, names, catalogue],
  );
  const sector = industry === null ? null : sectorOf(view, industry, portfolio);
  const years = view.industry.part === 'across' || portfolio === null ? (table?.years ?? []) : portfolio.years;
  return <IndustryControls {...{ store, view, words, sector, years, isAlone }} />;
}
