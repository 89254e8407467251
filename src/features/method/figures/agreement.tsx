import type { ReactNode } from 'react';
import { DataTable } from '../../../design/controls/DataTable.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { screenTable } from '../../../figure/value/written.ts';
import {
  LOOSE_BELOW,
  OWN_WAY_BELOW,
  SAME_ABOVE,
  type Agreement,
  type Evidence,
  type EvidenceIndicator,
  type ThemeId,
} from '../../../model/index.ts';
import { agreementHeadline, ownWaySentence } from '../content/evidence/sentences.ts';
import { alphaChart } from '../content/evidence/slides.ts';
import { overText, partName, type Words } from '../content/evidence/words.ts';
import { askOfIndex, evidenceContext, type EvidenceAnswers } from './evidence-context.ts';
import '../content/evidence/evidence.css';

/** Under this the parts of a score tell stories of their own. */
const APART_BELOW = 0.5;

function readingOf(alpha: number): 'same' | 'alike' | 'loose' | 'apart' | 'unknown' {
  if (!Number.isFinite(alpha)) return 'unknown';
  return alpha > SAME_ABOVE ? 'same' : alpha >= LOOSE_BELOW ? 'alike' : alpha >= APART_BELOW ? 'loose' : 'apart';
}

/** The indicators that hardly move with the rest of their theme, or against it, the furthest first. */
function goingTheirWay(
  { indicators }: Pick<Evidence, 'indicators'>,
  themes: readonly ThemeId[],
): readonly EvidenceIndicator[] {
  return indicators
    .filter(({ theme, rest }) => themes.includes(theme) && rest < OWN_WAY_BELOW)
    .toSorted((one, other) => one.rest - other.rest);
}

interface Shown extends ReturnType<typeof screenTable> {
  readonly caption: string;
  readonly how: string;
  /** Those that go their own way; null where none does. */
  readonly own: string | null;
}

function Draw({ shown: { caption, columns, rows, how, own } }: DrawProps<Shown>): ReactNode {
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows} />
      <p className="small quiet">{how}</p>
      {own === null ? null : <p className="small">{own}</p>}
    </>
  );
}

function tableOf(agreement: readonly Agreement[], words: Words): FigureTable {
  const { messages } = words;
  const said = messages.evidence.agreement;
  return {
    columns: [
      textColumn('node', messages.evidence.theme),
      numberColumn('items', said.items),
      numberColumn('alpha', said.alpha, { decimals: 2 }),
      numberColumn('mean', said.mean, { decimals: 2 }),
      numberColumn('fewest', said.fewest),
      numberColumn('raw', said.raw, { decimals: 2 }),
      numberColumn('complete', said.complete),
      textColumn('reading', said.reading),
    ],
    rows: agreement.map(({ node, items, alpha, meanCorrelation, fewest, rawAlpha, complete }) => ({
      id: node,
      code: node,
      cells: [
        partName(node, words),
        ...[items, alpha, meanCorrelation, fewest, rawAlpha, complete].map((value) => ({ value })),
        said.readings[readingOf(alpha)],
      ],
    })),
  };
}

/** Whether the indicators of each theme tell the same story, and which of them do not. */
export const agreement = defineFigure<EvidenceAnswers, Shown>({
  id: 'method-agreement',
  words: ['evidence'],
  ask: askOfIndex,
  make: (context) => {
    const given = evidenceContext(context);
    if (given.kind === 'absence') return given;
    const { evidence, view, words, themes, notices, counted, creditTo } = given;
    const { messages, format } = words;
    const said = messages.evidence.agreement;
    const own = goingTheirWay(evidence, themes);
    const [worst = null] = own;
    const shown = evidence.agreement.filter(({ node }) =>
      node === 'overall' ? view.theme === 'all' : themes.includes(node),
    );
    const table = tableOf(shown, words);
    return {
      kind: 'value',
      finding: agreementHeadline(words, worst),
      subtitle: said.subtitle({ over: overText(evidence, words), limit: LOOSE_BELOW }),
      table,
      isTable: true,
      chart: alphaChart(shown, words),
      notices,
      credit: creditTo(counted),
      numbers: async () => (await import('../content/evidence/numbers.ts')).agreementNumbers(shown, words),
      shown: {
        ...screenTable(table, format, () => false),
        caption: said.caption,
        how: said.how,
        own: own.length === 0 ? null : ownWaySentence(words, own),
      },
    };
  },
  Draw,
});
