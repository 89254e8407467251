import { useMemo, type ReactNode } from 'react';
import { useIndustryMessages } from '../../design/messages/industries.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { FullCsvContext } from '../../figure/full-csv.ts';
import type { PageProps } from '../../frame/page-props.ts';
import { useNames } from '../../frame/use-checked-view.ts';
import { useIndustryCatalogue, usePortfolio } from '../../figure/answers/use-industry.ts';
import { useView } from '../../frame/use-view.ts';
import { DEFAULT_INDUSTRY, SECTOR_TABLES, industryQuestionOf, type RegionCode } from '../../model/index.ts';
import { serialiseView } from '../../state/index.ts';
import { portfolioFinding } from './findings.ts';
import { strongest } from './rows.ts';
import { StrongestTable } from './StrongestTable.tsx';
import { isShown, noticeTexts, subtitleOf, wordsOf } from './words.ts';
import './industry.css';

const MOST = 6;

/** The strongest industrial clusters of a region, for its portrait; nothing where no table has it. */
export function Strengths({
  store,
  catalogue,
  engine,
  region,
}: Pick<PageProps, 'store' | 'catalogue' | 'engine'> & { readonly region: RegionCode }): ReactNode {
  const { messages, format } = useIndustryMessages();
  const view = useView(store);
  const names = useNames(catalogue);
  const industry = useIndustryCatalogue(engine).data ?? null;
  // The newest table that has the region.
  const table =
    SECTOR_TABLES.find((name) => industry?.tables[name].regions.some(({ shapes }) => shapes.includes(region))) ?? null;
  const shown = useMemo(
    () => ({ ...view, industry: { ...DEFAULT_INDUSTRY, stars: view.industry.stars, table: table ?? 'divisions' } }),
    [view, table],
  );
  const portfolio = usePortfolio(engine, industryQuestionOf(shown), table === null ? null : region).data ?? null;
  // That of the region before has no place in the portrait of this one.
  if (industry === null || table === null || portfolio === null || portfolio.region !== region) return null;
  const words = wordsOf(messages, format, industry, industry.tables[table], names, catalogue.date);
  const rows = strongest(portfolio, (code) => isShown(code, false, words)).slice(0, MOST);
  const link = `?${serialiseView({ ...shown, page: 'industry', selected: [region] }, 'omit-defaults')}`;
  // The file of the page around it has nothing of industries.
  const onCsv = async (): Promise<string> =>
    (await import('./export-industry.ts')).saveIndustry({
      view: { ...shown, selected: [region] },
      shown: { portfolio, across: null, space: null },
      compared: [],
      words,
      catalogue,
      geometry: null,
    });
  return (
    <FullCsvContext value={onCsv}>
      <FigureSection
        figure="region-industry"
        finding={portfolioFinding(portfolio, false, words)}
        subtitle={subtitleOf(
          messages.industry.of.employment,
          portfolio.question,
          portfolio.year,
          portfolio.place,
          portfolio.referenceRegions,
          words,
        )}
        source={words.source}
        notices={noticeTexts(portfolio.notices, 'sector', words)}
        numbers={async () => (await import('./numbers.ts')).quotientNumbers(portfolio, rows, words)}
      >
        {rows.length === 0 ? (
          <p>{messages.industry.noClusters}</p>
        ) : (
          <StrongestTable portfolio={portfolio} rows={rows} words={words} />
        )}
        <p className="small screen-only">
          <a
            href={link}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              store.set({ page: 'industry', industry: shown.industry, selected: [region] });
            }}
          >
            {messages.industry.openPage}
          </a>
        </p>
      </FigureSection>
    </FullCsvContext>
  );
}
