import type { ReactNode } from 'react';
import { CorrelationMatrix } from '../../../charts/correlation-matrix/CorrelationMatrix.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureRow, type FigureTable } from '../../../figure/value/table.ts';
import { closestAcross, pairsOf, partOfPairs, withinThemes } from '../content/evidence/pairs.ts';
import { acrossSentence, correlationsHeadline, sameSentence } from '../content/evidence/sentences.ts';
import { correlationsChart } from '../content/evidence/slides.ts';
import { overText } from '../content/evidence/words.ts';
import { askOfIndex, evidenceContext, type EvidenceAnswers, type EvidenceContext } from './evidence-context.ts';
import '../content/evidence/evidence.css';

interface Matrix {
  readonly id: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly r: readonly (readonly number[])[];
  readonly n: readonly (readonly number[])[];
}

interface Shown {
  /** In hundredths, and which pairs are closest. */
  readonly told: { readonly inHundredths: string; readonly same: string; readonly across: string | null };
  readonly matrices: readonly Matrix[];
}

function Draw({ shown: { told, matrices } }: DrawProps<Shown>): ReactNode {
  return (
    <>
      <p className="small">
        {told.inHundredths} {told.same} {told.across}
      </p>
      <div className="evidence-grid">
        {matrices.map(({ id, ...matrix }) => (
          <CorrelationMatrix key={id} {...matrix} />
        ))}
      </div>
    </>
  );
}

/** Between the themes, and within each. */
function matricesOf({ evidence, view, themes, words: { names, messages } }: EvidenceContext): readonly Matrix[] {
  const between =
    view.theme !== 'all' || evidence.themes.length < 2
      ? []
      : [
          {
            id: 'themes',
            title: messages.evidence.correlations.between,
            items: evidence.themes.map((theme) => ({ id: theme, name: messages.themes[theme].label })),
            r: evidence.themePairs.r,
            n: evidence.themePairs.n,
          },
        ];
  const within = themes.flatMap((theme): Matrix[] => {
    const { indicators, r, n } = partOfPairs(evidence, theme);
    const items = indicators.map((id) => ({ id, name: names.indicator(id) }));
    return items.length < 2 ? [] : [{ id: theme, title: messages.themes[theme].label, items, r, n }];
  });
  return [...between, ...within];
}

/** Every pair of themes and of indicators with a theme that is shown. */
function tableOf({ evidence, view, themes, words: { names, messages } }: EvidenceContext): FigureTable {
  const said = messages.evidence;
  const row = (pair: readonly [string, string], labels: readonly string[], r: number, n: number): FigureRow => ({
    id: pair.join(' '),
    code: pair.join(' '),
    cells: [...labels, { value: r, reason: Number.isFinite(r) ? null : said.fewFigures }, { value: n }],
  });
  const ofThemes =
    view.theme !== 'all'
      ? []
      : evidence.themes.flatMap((other, at) =>
          evidence.themes.slice(0, at).map((one, column) => {
            const [first, second] = [messages.themes[one], messages.themes[other]];
            return row(
              [one, other],
              [first.label, second.label, first.short, second.short],
              evidence.themePairs.r[at]?.[column] ?? Number.NaN,
              evidence.themePairs.n[at]?.[column] ?? 0,
            );
          }),
        );
  const ofIndicators = pairsOf(evidence)
    .filter(({ oneTheme, otherTheme }) => themes.includes(oneTheme) || themes.includes(otherTheme))
    .map(({ one, other, oneTheme, otherTheme, r, n }) =>
      row(
        [one, other],
        [
          names.indicator(one),
          names.indicator(other),
          messages.themes[oneTheme].short,
          messages.themes[otherTheme].short,
        ],
        r,
        n,
      ),
    );
  return {
    columns: [
      textColumn('one', said.indicator),
      textColumn('other', said.other),
      textColumn('theme', said.theme),
      textColumn('other-theme', `${said.theme} (${said.other})`),
      numberColumn('r', said.correlation, { decimals: 2 }),
      numberColumn('n', said.regions),
    ],
    rows: [...ofThemes, ...ofIndicators],
  };
}

/** How the themes, and the indicators of each, move together. */
export const correlations = defineFigure<EvidenceAnswers, Shown>({
  id: 'method-correlations',
  words: ['evidence'],
  ask: askOfIndex,
  make: (context) => {
    const given = evidenceContext(context);
    if (given.kind === 'absence') return given;
    const { evidence, words, themes, notices, counted, creditTo } = given;
    const said = words.messages.evidence.correlations;
    const { all, same } = withinThemes(evidence, themes);
    const across = closestAcross(evidence, themes);
    const [closest = null] = all;
    const table = tableOf(given);
    return {
      kind: 'value',
      finding: correlationsHeadline(words, same, closest),
      subtitle: said.subtitle({ over: overText(evidence, words) }),
      table,
      isTable: table.rows.length === 0,
      chart: correlationsChart(all, words),
      notices,
      credit: creditTo(counted),
      numbers: async () => (await import('../content/evidence/numbers.ts')).correlationsNumbers(all, words),
      shown: {
        told: {
          inHundredths: said.inHundredths,
          same: sameSentence(words, same),
          across: across === null ? null : acrossSentence(words, across),
        },
        matrices: matricesOf(given),
      },
    };
  },
  Draw,
});
