import type { ComponentProps, ReactNode } from 'react';
import { ComparisonScatter } from '../../../charts/comparison-scatter/ComparisonScatter.tsx';
import { capital } from '../../../language/sentences/spoken.ts';
import { defineFigure, type DrawProps, type Figure } from '../../../figure/value/definition.ts';
import type { FigureAbsence, FigureValue } from '../../../figure/value/value.ts';
import type { Catalogue, OutsideComparison, OutsideName, RegionCode } from '../../../model/index.ts';
import {
  comparisonsWith,
  comparisonTable,
  countriesWithout,
  outsideNotices,
  panelTitle,
  scatterRows,
} from '../content/evidence/outside-rows.ts';
import { causeSentences, comparisonHeadline } from '../content/evidence/sentences.ts';
import { comparisonChart } from '../content/evidence/slides.ts';
import type { Words } from '../content/evidence/words.ts';
import { askOfIndex, evidenceContext, type EvidenceAnswers, type EvidenceContext } from './evidence-context.ts';
import '../content/evidence/evidence.css';

/** One score beside one index: how they rank the regions, how far they agree, and why they do not. */
interface Panel {
  readonly id: string;
  readonly title: string;
  readonly agree: string;
  readonly shared: string;
  /** The countries of which the index knows no region; null where it knows all. */
  readonly without: string | null;
  readonly scatter: Pick<ComponentProps<typeof ComparisonScatter>, 'rows' | 'label' | 'named'>;
  readonly causesTitle: string;
  readonly causes: readonly { readonly region: RegionCode; readonly name: string; readonly cause: string }[];
}

interface Shown {
  readonly panels: readonly Panel[];
  /** Where the data lack the index. */
  readonly missing: string;
}

function Draw({ shown: { panels, missing }, view }: DrawProps<Shown>): ReactNode {
  if (panels.length === 0) return <p>{missing}</p>;
  return (
    <>
      <div className="evidence-panels">
        {panels.map(({ id, title, agree, shared, without, scatter }) => (
          <section key={id} className="evidence-panel" aria-label={title}>
            <h3>{title}</h3>
            <p className="small">
              {agree} {shared} {without}
            </p>
            <ComparisonScatter {...scatter} selected={view.selected} />
          </section>
        ))}
      </div>
      {panels.map(({ id, causesTitle, causes }, at) =>
        causes.length === 0 ? null : (
          <details key={id} className="evidence-causes" open={at === 0}>
            <summary>{causesTitle}</summary>
            <ol>
              {causes.map(({ region, name, cause }) => (
                <li key={region}>
                  <strong>{name}</strong>: {cause}
                </li>
              ))}
            </ol>
          </details>
        ),
      )}
    </>
  );
}

function panelOf(comparison: OutsideComparison, catalogue: Catalogue, words: Words): Panel {
  const { names, messages, format } = words;
  const said = messages.evidence.outside;
  const { index, node, regions, spearman, pearson, wide, shared, parts, disagreements } = comparison;
  const title = panelTitle(comparison, words);
  const without = countriesWithout(comparison, catalogue);
  return {
    id: `${index} ${node}`,
    title,
    agree: said.numbers({
      spearman,
      pearson,
      count: regions.length,
      wideSpearman: wide.spearman,
      wideCount: wide.regions,
    }),
    shared: said.shared({ shared, parts }),
    without:
      without.length === 0
        ? null
        : said.without({ countries: format.list(without.map((country) => format.country(country))) }),
    scatter: {
      rows: scatterRows(comparison, words),
      label: messages.findings.said({ headline: comparisonHeadline(words, comparison) }),
      named: disagreements.map(({ region }) => region),
    },
    causesTitle: said.disagreements({ title, count: disagreements.length }),
    causes: disagreements.map((disagreement) => ({
      region: disagreement.region,
      name: names.region(disagreement.region),
      cause: causeSentences(words, disagreement, comparison),
    })),
  };
}

function makeOf(outside: OutsideName, given: EvidenceContext): FigureValue<Shown> {
  const { evidence, view, catalogue, words, notices, creditTo } = given;
  const said = words.messages.evidence.outside;
  const comparisons = comparisonsWith(evidence, outside);
  const credit = creditTo([
    ...evidence.leaves.map(({ indicator }) => indicator),
    ...comparisons.map(({ index }) => index),
  ]);
  const table = comparisonTable(comparisons, evidence, catalogue, words);
  const [first] = comparisons;
  const shown = {
    panels: comparisons.map((comparison) => panelOf(comparison, catalogue, words)),
    missing: said.missingHint,
  };
  return first === undefined
    ? {
        kind: 'value',
        finding: capital(said.missing({ index: said.names[outside] }), words.format),
        subtitle: said.subtitle,
        table,
        isTable: true,
        chart: null,
        notices: [],
        credit,
        numbers: null,
        shown,
      }
    : {
        kind: 'value',
        finding: comparisonHeadline(words, first),
        subtitle: `${said.subtitle} ${said.why[outside]}`,
        table,
        isTable: false,
        chart: comparisonChart(first, view.selected, words),
        notices: [...outsideNotices(comparisons, words), ...notices],
        credit,
        numbers: async () =>
          (await import('../content/evidence/numbers.ts')).comparisonNumbers(first, view.selected, words),
        shown,
      };
}

/** The scores beside an index of somebody else; where the data lack it, that is said. */
export function besideIndex(outside: OutsideName): Figure {
  return defineFigure<EvidenceAnswers, Shown>({
    id: `method-${outside}`,
    words: ['evidence'],
    ask: askOfIndex,
    make: (context): FigureValue<Shown> | FigureAbsence => {
      const given = evidenceContext(context);
      return given.kind === 'absence' ? given : makeOf(outside, given);
    },
    Draw,
  });
}
