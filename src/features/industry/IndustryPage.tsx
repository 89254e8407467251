import { Suspense, lazy, useCallback, useMemo, type ReactNode } from 'react';
import { useIndustryMessages } from '../../design/messages/industries.ts';
import { ChooseRegion } from '../../frame/ChooseRegion.tsx';
import { Compared } from '../../frame/Compared.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView, useNames } from '../../frame/use-checked-view.ts';
import {
  useIndustryCatalogue,
  useIndustrySpace,
  usePortfolio,
  usePortfolios,
  useSectorAcross,
  type Compared as ComparedPortfolios,
} from '../../figure/answers/use-industry.ts';
import {
  industryQuestionOf,
  sectorTableOf,
  type IndustryCatalogue,
  type RegionCode,
  type SectorCode,
  type SectorTableName,
  type View,
} from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { IndustryControls } from './IndustryControls.tsx';
import { findingOf } from './findings.ts';
import { NoPlace } from './NoPlace.tsx';
import { foremost, MOST_COMPARED } from './rows.ts';
import { SpacePart } from './SpacePart.tsx';
import { isShown, wordsOf, type Words } from './words.ts';
import './industry.css';

// A part is up to a third of what the page weighs, and a figure that stands alone needs one.
const AcrossPart = lazy(async () => ({ default: (await import('./AcrossPart.tsx')).AcrossPart }));
const PortfolioPart = lazy(async () => ({ default: (await import('./PortfolioPart.tsx')).PortfolioPart }));
const StructurePart = lazy(async () => ({ default: (await import('./StructurePart.tsx')).StructurePart }));

/** Where neither a link nor a region says which: leather and footwear, and all manufacturing. */
const FIRST_SECTOR: Readonly<Record<SectorTableName, string>> = {
  manufacturing: 'C15',
  divisions: 'C15',
  'ten-sectors': 'B-E',
};

function sectorOf(
  given: SectorCode | null,
  industry: IndustryCatalogue | null,
  table: SectorTableName,
  strongest: SectorCode | null,
): SectorCode | null {
  const sectors = industry?.tables[table].sectors.map(({ code }) => code) ?? [];
  return (
    [given, strongest].find((code) => code !== null && sectors.includes(code)) ??
    sectors.find((code) => code === FIRST_SECTOR[table]) ??
    sectors[0] ??
    null
  );
}

/** The clusters of a region, one industry in all regions, what a region is made up of, and what is near to what it has. */
export function IndustryPage({
  store,
  catalogue,
  geometry,
  geometryFault,
  onGeometryRetry,
  engine,
}: PageProps): ReactNode {
  const { messages, format } = useIndustryMessages();
  const { view, problems } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const { part, hasLocal } = view.industry;
  const table = sectorTableOf(view.industry);
  const question = useMemo(() => industryQuestionOf(view), [view]);
  const [region = null] = view.selected;
  const known = useIndustryCatalogue(engine);
  const industry = known.data ?? null;
  const own = usePortfolio(engine, question, region);
  const portfolio = own.data ?? null;
  const words = useMemo(
    () =>
      industry === null ? null : wordsOf(messages, format, industry, industry.tables[table], names, catalogue.date),
    [messages, format, industry, table, names, catalogue],
  );
  const strongest =
    words === null || portfolio === null
      ? null
      : (foremost(portfolio, (code) => isShown(code, hasLocal, words))?.sector ?? null);
  const sector = sectorOf(view.industry.sector, industry, table, strongest);
  const everywhere = useSectorAcross(engine, question, part === 'across' ? sector : null);
  const near = useIndustrySpace(engine, question, part === 'space' ? region : null);
  const isCompared = part === 'portfolio' && view.selected.length > 1;
  const side = usePortfolios(
    engine,
    question,
    useMemo(() => (isCompared ? view.selected.slice(0, MOST_COMPARED) : []), [isCompared, view.selected]),
  );
  const compared = isCompared ? (side.data ?? null) : null;
  const subject = useMemo(
    () => ({ ...subjectOf(catalogue, { ...view, indicator: null }, messages), title: messages.pages.industry }),
    [catalogue, view, messages],
  );

  const queries = [
    known,
    own,
    ...(isCompared ? [side] : []),
    ...(part === 'across' ? [everywhere] : []),
    ...(part === 'space' ? [near] : []),
  ];
  const error = queries.find((query) => query.error !== null)?.error ?? null;
  const isLate = queries.some((query) => query.isPlaceholderData);
  const years =
    industry === null ? [] : part === 'across' || portfolio === null ? industry.tables[table].years : portfolio.years;
  const shown = { portfolio, across: everywhere.data ?? null, space: near.data ?? null };
  const finding = words === null ? '' : findingOf(view, shown, words);
  return (
    <PageFrame
      store={store}
      view={view}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={null}
      controls={[]}
      drawn={null}
      bar={<IndustryControls store={store} view={view} words={words} sector={sector} years={years} />}
      downloads={{
        onCsv:
          words === null || isLate || finding === ''
            ? null
            : async () =>
                (await import('./export-industry.ts')).saveIndustry({
                  view,
                  shown,
                  compared: compared?.portfolios ?? [],
                  words,
                  catalogue,
                  geometry,
                }),
      }}
      announcement={isLate ? '' : finding}
      className={`industry${isLate ? ' is-late' : ''}`}
      isLate={isLate}
    >
      {error === null ? null : (
        <LoadFault
          error={error}
          onRetry={() => void Promise.all(queries.filter((query) => query.isError).map((query) => query.refetch()))}
        />
      )}
      {words === null ? (
        error === null ? (
          <p role="status">{messages.app.computing}</p>
        ) : null
      ) : (
        <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
          <Part
            {...{ store, view, words, region, sector, shown, compared, catalogue }}
            isWaiting={error === null && queries.some((query) => query.isPending && query.fetchStatus !== 'idle')}
            map={{ geometry, geometryFault, onGeometryRetry }}
          />
        </Suspense>
      )}
    </PageFrame>
  );
}

interface PartProps {
  readonly store: ViewStore;
  readonly view: View;
  readonly words: Words;
  readonly region: RegionCode | null;
  readonly sector: SectorCode | null;
  readonly shown: Parameters<typeof findingOf>[1];
  readonly compared: ComparedPortfolios | null;
  readonly catalogue: PageProps['catalogue'];
  readonly isWaiting: boolean;
  readonly map: Pick<PageProps, 'geometry' | 'geometryFault' | 'onGeometryRetry'>;
}

function Part({
  store,
  view,
  words,
  region,
  sector,
  shown,
  compared,
  catalogue,
  isWaiting,
  map,
}: PartProps): ReactNode {
  const { messages } = words;
  const { portfolio, across, space } = shown;
  const { part } = view.industry;
  const onSector = useCallback(
    (code: SectorCode): void =>
      store.set({ industry: { ...store.get().industry, sector: store.get().industry.sector === code ? null : code } }),
    [store],
  );
  const waiting = isWaiting ? <p role="status">{messages.app.computing}</p> : null;
  if (part === 'across')
    return across === null ? (
      waiting
    ) : (
      <AcrossPart store={store} selected={view.selected} across={across} words={words} {...map} />
    );
  if (region === null)
    return (
      <ChooseRegion
        store={store}
        view={view}
        catalogue={catalogue}
        title={messages.industry.choose}
        hint={messages.industry.chooseHint}
      />
    );
  const given = { store, choice: view.industry, words, sector: view.industry.sector ?? sector, onSector };
  return (
    <>
      <Compared store={store} view={view} names={words.names} />
      {view.selected.length < 2 ? null : (
        <p className="small quiet">
          {compared !== null
            ? messages.industry.shownFirstCompared(
                words.names.region(region),
                Math.min(MOST_COMPARED, view.selected.length),
              )
            : messages.industry.shownFirst(words.names.region(region))}
        </p>
      )}
      {isWaiting && portfolio === null ? (
        waiting
      ) : part === 'space' && sectorTableOf(view.industry) === 'ten-sectors' ? (
        <NoPlace {...given} region={region} isSpace />
      ) : portfolio === null ? (
        <NoPlace {...given} region={region} isSpace={false} />
      ) : part === 'portfolio' ? (
        <PortfolioPart {...given} region={portfolio.region} portfolio={portfolio} compared={compared} />
      ) : part === 'structure' ? (
        <StructurePart {...given} region={portfolio.region} portfolio={portfolio} />
      ) : space === null ? (
        waiting
      ) : (
        <SpacePart {...given} region={space.region} space={space} />
      )}
    </>
  );
}
