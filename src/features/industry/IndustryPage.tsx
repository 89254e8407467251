import { Suspense, useMemo, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { ChooseRegion } from '../../frame/ChooseRegion.tsx';
import { Compared } from '../../frame/Compared.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import { useFigureSurroundings } from '../../figure/surroundings/sources.ts';
import type { PageProps } from '../../frame/page-props.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { anyAnswer, useAnswer } from '../../figure/answers/use-answer.ts';
import { ask } from '../../figure/value/questions.ts';
import { industryQuestionOf, sectorTableOf, type RegionCode } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { besideOneAnother } from './content/compared-rows.ts';
import { askPortfolio, sectorOf } from './content/context.ts';
import { IndustryBar } from './IndustryBar.tsx';
import { findingOf } from './content/findings.ts';
import { askSpace } from './figures/space-context.ts';
import { useCompared, type ComparedPortfolios } from './use-compared.ts';
import { NoPlace } from './NoPlace.tsx';
import type { PartProps } from './part-props.ts';
import { MOST_COMPARED } from './content/rows.ts';
import { wordsOf, type Words } from './content/words.ts';
import { fetchedPart } from '../../design/fetched-part.ts';
import './content/industry.css';

// A part is up to a third of what the page weighs, and a figure that stands alone needs one.
const AcrossPart = fetchedPart(
  () => import('./AcrossPart.tsx'),
  ({ AcrossPart: Part }) => Part,
);
const PortfolioPart = fetchedPart(
  () => import('./PortfolioPart.tsx'),
  ({ PortfolioPart: Part }) => Part,
);
const SpacePart = fetchedPart(
  () => import('./SpacePart.tsx'),
  ({ SpacePart: Part }) => Part,
);
const StructurePart = fetchedPart(
  () => import('./StructurePart.tsx'),
  ({ StructurePart: Part }) => Part,
);

/** The clusters of a region, one industry in all regions, what a region is made up of, and what is near to what it has. */
export function IndustryPage({ store, catalogue, engine }: PageProps): ReactNode {
  const speech = useMessages('industry');
  const { messages } = speech;
  const { view, problems } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const { geometry } = useFigureSurroundings().map;
  const acts = useFigureActs(store);
  const { part } = view.industry;
  const table = sectorTableOf(view.industry);
  const question = useMemo(() => industryQuestionOf(view), [view]);
  const [region = null] = view.selected;
  const known = useAnswer(engine, ask('industry', null));
  const industry = known.data ?? null;
  const own = useAnswer(engine, askPortfolio(view), anyAnswer);
  const portfolio = own.data ?? null;
  const words = useMemo(
    () => (industry === null ? null : wordsOf(speech, industry, industry.tables[table], names, catalogue.date)),
    [speech, industry, table, names, catalogue],
  );
  const sector = industry === null ? null : sectorOf(view, industry, portfolio);
  // Which it is may hang on the region: it is asked for once that is known.
  const isSectorKnown = region === null || (own.data !== undefined && !own.isPlaceholderData);
  const everywhere = useAnswer(
    engine,
    part === 'across' && isSectorKnown && sector !== null ? ask('sectorAcross', { question, sector }) : null,
    anyAnswer,
  );
  const near = useAnswer(engine, part === 'space' ? askSpace(view).space : null, anyAnswer);
  const isCompared = part === 'portfolio' && view.selected.length > 1;
  const side = useCompared(
    engine,
    view,
    useMemo(() => (isCompared ? view.selected.slice(0, MOST_COMPARED) : []), [isCompared, view.selected]),
  );
  const { compared } = side;
  const subject = useMemo(
    () => ({ ...subjectOf(catalogue, { ...view, indicator: null }, messages), title: messages.pages.industry }),
    [catalogue, view, messages],
  );

  const queries = [known, own, everywhere, near];
  const error = [...queries, side].find((query) => query.error !== null)?.error ?? null;
  const isLate = queries.some((query) => query.isPlaceholderData) || side.isLate;
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
      isAnswered={words !== null && !isLate}
      controls={[]}
      drawn={null}
      bar={<IndustryBar store={store} catalogue={catalogue} engine={engine} />}
      downloads={{
        onCsv:
          words === null || isLate || finding === ''
            ? null
            : async (form: CsvForm) =>
                (await import('./export-industry.ts')).saveIndustry(
                  {
                    view,
                    shown,
                    compared: compared?.portfolios ?? [],
                    words,
                    catalogue,
                    geometry,
                  },
                  form,
                ),
      }}
      announcement={isLate ? '' : finding}
      title={messages.industry.parts[part]}
      className={`industry${isLate ? ' is-late' : ''}`}
      isLate={isLate}
    >
      {error === null ? null : (
        <LoadFault
          error={error}
          onRetry={() => {
            void Promise.all(queries.filter((query) => query.isError).map((query) => query.refetch()));
            side.retry();
          }}
        />
      )}
      {words === null ? (
        error === null ? (
          <p role="status">{messages.app.computing}</p>
        ) : null
      ) : (
        <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
          <Part
            {...{ store, view, acts, words, region, shown, compared, catalogue }}
            isWaiting={error === null && queries.some((query) => query.isPending && query.fetchStatus !== 'idle')}
          />
        </Suspense>
      )}
    </PageFrame>
  );
}

interface GivenPart extends PartProps {
  readonly store: ViewStore;
  readonly words: Words;
  readonly region: RegionCode | null;
  readonly shown: Parameters<typeof findingOf>[1];
  readonly compared: ComparedPortfolios | null;
  readonly catalogue: PageProps['catalogue'];
  readonly isWaiting: boolean;
}

function Part({
  store,
  view,
  acts,
  words,
  region,
  shown: { portfolio, across, space },
  compared,
  catalogue,
  isWaiting,
}: GivenPart): ReactNode {
  const { messages, names } = words;
  const { part } = view.industry;
  const waiting = isWaiting ? <p role="status">{messages.app.computing}</p> : null;
  if (part === 'across') {
    if (across === null) return waiting;
    return across.regions.length === 0 ? <p>{messages.ranking.missing}</p> : <AcrossPart view={view} acts={acts} />;
  }
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
  const given = { store, choice: view.industry, words, region };
  return (
    <>
      <Compared store={store} view={view} names={names} />
      {view.selected.length < 2 ? null : (
        <p className="small quiet">
          {compared !== null
            ? messages.industry.shownFirstCompared({
                region: names.region(region),
                count: Math.min(MOST_COMPARED, view.selected.length),
              })
            : messages.industry.shownFirst({ region: names.region(region) })}
        </p>
      )}
      {isWaiting && portfolio === null ? (
        waiting
      ) : part === 'space' && sectorTableOf(view.industry) === 'ten-sectors' ? (
        <NoPlace {...given} isSpace />
      ) : portfolio === null ? (
        <NoPlace {...given} isSpace={false} />
      ) : part === 'portfolio' ? (
        <PortfolioPart view={view} acts={acts} {...sideBySide(compared, words)} />
      ) : part === 'structure' ? (
        <StructurePart view={view} acts={acts} />
      ) : space === null ? (
        waiting
      ) : (
        <SpacePart view={view} acts={acts} />
      )}
    </>
  );
}

/** Whether the table has two of the regions at least, and if not, which it has none of. */
function sideBySide(
  compared: ComparedPortfolios | null,
  { messages: { industry }, names, table }: Words,
): { readonly isCompared: boolean; readonly without: readonly string[] } {
  if (compared === null) return { isCompared: false, without: [] };
  const { portfolios, without } = besideOneAnother(compared.portfolios, compared.regions);
  return {
    isCompared: portfolios.length > 1,
    without: without.map((region) =>
      industry.noPlace({ region: names.region(region), table: industry.tableNames[table.name] }),
    ),
  };
}
