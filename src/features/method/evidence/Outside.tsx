import type { ReactNode } from 'react';
import { ComparisonScatter } from '../../../charts/comparison-scatter/ComparisonScatter.tsx';
import type { Credit } from '../../../figure/words/credit.ts';
import { FigureSection } from '../../../figure/FigureSection.tsx';
import type { OutsideComparison, OutsideName } from '../../../model/index.ts';
import {
  causeOf,
  comparisonsWith,
  comparisonTable,
  countriesWithout,
  indexName,
  outsideNotices,
  scatterRows,
} from './outside-rows.ts';
import { comparisonChart } from './slides.ts';
import { capital, scoreName, type EvidenceProps, type Words } from './words.ts';

function findingOf(comparison: OutsideComparison, words: Words): string {
  const [first] = comparison.disagreements;
  return capital(
    words.messages.evidence.outside.finding(
      scoreName(comparison.node, words),
      indexName(comparison, words),
      comparison.spearman,
      comparison.regions.length,
      first === undefined ? null : { name: words.names.region(first.region), ...first },
    ),
  );
}

interface PanelProps extends Pick<EvidenceProps, 'view' | 'catalogue' | 'words'> {
  readonly comparison: OutsideComparison;
}

const titleOf = (comparison: OutsideComparison, words: Words): string =>
  capital(words.messages.evidence.outside.panel(scoreName(comparison.node, words), indexName(comparison, words)));

/** One score beside one index: how they rank the regions, and how far they agree. */
function Panel({ comparison, view, catalogue, words }: PanelProps): ReactNode {
  const { messages, format } = words;
  const said = messages.evidence.outside;
  const { regions, spearman, pearson, wide, disagreements } = comparison;
  const title = titleOf(comparison, words);
  const without = countriesWithout(comparison, catalogue);
  return (
    <section className="evidence-panel" aria-label={title}>
      <h3>{title}</h3>
      <p className="small">
        {said.numbers(spearman, pearson, regions.length, wide)} {said.shared(comparison.shared, comparison.parts)}{' '}
        {without.length === 0 ? null : said.without(without.map((country) => format.country(country)))}
      </p>
      <ComparisonScatter
        rows={scatterRows(comparison, words)}
        label={`${findingOf(comparison, words)}.`}
        named={disagreements.map(({ region }) => region)}
        selected={view.selected}
      />
    </section>
  );
}

/** Where the two are furthest apart, and why. */
function Causes({
  comparison,
  isOpen,
  words,
}: Pick<PanelProps, 'comparison' | 'words'> & { readonly isOpen: boolean }): ReactNode {
  const { names, messages } = words;
  const { disagreements } = comparison;
  return disagreements.length === 0 ? null : (
    <details className="evidence-causes" open={isOpen}>
      <summary>{messages.evidence.outside.disagreements(disagreements.length, titleOf(comparison, words))}</summary>
      <ol>
        {disagreements.map((disagreement) => (
          <li key={disagreement.region}>
            <strong>{names.region(disagreement.region)}</strong>: {causeOf(disagreement, comparison, words)}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The scores beside an index of somebody else; where the data lack it, that is said. */
export function Outside({
  outside,
  evidence,
  view,
  catalogue,
  words,
  source,
  notices,
}: EvidenceProps & { readonly outside: OutsideName; readonly source: Credit }): ReactNode {
  const said = words.messages.evidence.outside;
  const figure = `method-${outside}` as const;
  const comparisons = comparisonsWith(evidence, outside);
  const [first] = comparisons;
  if (first === undefined) {
    return (
      <FigureSection
        figure={figure}
        finding={capital(said.missing(said.names[outside]))}
        subtitle={said.subtitle}
        source={source}
      >
        <p>{said.missingHint}</p>
      </FigureSection>
    );
  }
  return (
    <FigureSection
      figure={figure}
      finding={findingOf(first, words)}
      subtitle={`${said.subtitle} ${said.why[outside]}`}
      source={source}
      notices={[...outsideNotices(comparisons, words), ...notices]}
      table={() => comparisonTable(comparisons, evidence, catalogue, words)}
      chart={() => comparisonChart(first, view.selected, words)}
      numbers={async () => (await import('./numbers.ts')).comparisonNumbers(first, view.selected, words)}
    >
      <div className="evidence-panels">
        {comparisons.map((comparison) => (
          <Panel
            key={`${comparison.index} ${comparison.node}`}
            comparison={comparison}
            view={view}
            catalogue={catalogue}
            words={words}
          />
        ))}
      </div>
      {comparisons.map((comparison, at) => (
        <Causes
          key={`${comparison.index} ${comparison.node}`}
          comparison={comparison}
          isOpen={at === 0}
          words={words}
        />
      ))}
    </FigureSection>
  );
}
