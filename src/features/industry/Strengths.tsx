import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { questionQuery } from '../../figure/answers/questions.ts';
import { FigureMade } from '../../figure/Figure.tsx';
import { FullCsvContext } from '../../figure/export/full-csv.ts';
import { useFigure } from '../../figure/use-figure.ts';
import type { PageProps } from '../../frame/page-props.ts';
import { useFigureActs, useView } from '../../frame/view/use-view.ts';
import type { RegionCode } from '../../model/index.ts';
import { askPortfolio, wordsFor } from './content/context.ts';
import { industryViewOf } from './content/region-view.ts';
import { regionIndustry } from './figures/region-industry.tsx';

/** What a region's industry is strong in, on the page of another feature: with the file of industries, which that page has nothing of. */
export function Strengths({
  store,
  catalogue,
  engine,
  region,
}: Pick<PageProps, 'store' | 'catalogue' | 'engine'> & { readonly region: RegionCode }): ReactNode {
  const speech = useMessages();
  const client = useQueryClient();
  const given = useView(store);
  const view = useMemo(() => ({ ...given, selected: [region] }), [given, region]);
  const acts = useFigureActs(store);
  const { made } = useFigure(regionIndustry, view);
  const onCsv = async (form: CsvForm): Promise<string> => {
    const industry = await client.ensureQueryData(questionQuery(engine, 'industry', null));
    const page = industryViewOf(view, industry);
    const asked = page === null ? null : askPortfolio(page);
    if (page === null || asked === null) return '';
    const portfolio = await client.ensureQueryData(questionQuery(engine, asked.kind, asked.question));
    return (await import('./export-industry.ts')).saveIndustry(
      {
        view: { ...page, page: view.page },
        shown: { portfolio, across: null, space: null },
        compared: [],
        words: wordsFor({ speech, catalogue }, industry, asked.question.question.table),
        catalogue,
        geometry: null,
      },
      form,
    );
  };
  // That of the region before has no place in the portrait of this one.
  if (made === null || made.view.selected[0] !== region) return null;
  return (
    <FullCsvContext value={onCsv}>
      <FigureMade figure={regionIndustry} made={made} view={view} acts={acts} />
    </FullCsvContext>
  );
}
