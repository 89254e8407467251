import type { ReactNode } from 'react';
import { pearson, spearman } from '../../../analysis/index.ts';
import { CorrelationMatrix } from '../../../charts/correlation-matrix/CorrelationMatrix.tsx';
import type { CorrelationItem } from '../../../charts/correlation-matrix/layout.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { withWords } from '../../../language/speech/words.ts';
import { filteredQuestionOf, isThemeId, parseIndicatorId, type Board, type NodeId } from '../../../model/index.ts';
import { parseGroups, writeGroups } from '../../../state/links/groups-text.ts';
import { groupWords, nodeName } from '../content/words.ts';
import '../content/groups.css';

interface Answers {
  readonly board: Board;
}

interface Shown {
  readonly title: string;
  readonly items: readonly CorrelationItem[];
  readonly r: readonly (readonly number[])[];
  readonly n: readonly (readonly number[])[];
  readonly pairLabel: (one: string, other: string, r: number) => string;
}

/** Fewer regions say nothing of how two figures go together. */
const FEWEST = 5;

const nodeOf = (id: string): NodeId | null => (id === 'overall' || isThemeId(id) ? id : parseIndicatorId(id));

function Draw({ shown: { pairLabel, ...matrix }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  const open = (one: string, other: string): void => {
    const [y, x] = [nodeOf(one), nodeOf(other)];
    if (x !== null && y !== null) acts.show({ alike: writeGroups({ ...parseGroups(view.alike), x, y }) });
  };
  return <CorrelationMatrix {...matrix} {...(isStill ? {} : { onPair: { label: pairLabel, open } })} />;
}

/** How the indicators of a theme go together pair by pair, or the themes themselves. */
export const correlations = defineFigure<Answers, Shown>({
  id: 'two-correlations',
  words: ['groups', 'evidence', 'pairs'],
  ask: (view) => ({
    board: ask('board', {
      ...filteredQuestionOf(view),
      indicator: null,
      benchmark: { kind: 'eu-average' },
      hasAllYears: false,
    }),
  }),
  make: ({ view, answers: { board }, catalogue, speech, names }) => {
    const words = groupWords(speech, names);
    const { format } = words;
    const { messages } = withWords(speech, 'groups', 'evidence', 'pairs');
    const said = messages.pairs;
    const { correlation: way } = parseGroups(view.alike);
    const subject = subjectOf(catalogue, { ...view, indicator: null }, messages);
    const scoresOf = (node: NodeId): readonly number[] => board.columns[node]?.score ?? [];
    const nodes = board.nodes
      .filter(({ id, parent }) => parent === board.root && scoresOf(id).filter(Number.isFinite).length >= FEWEST)
      .map(({ id }) => id);
    const items = nodes.map((id) => ({ id, name: nodeName(id, words) }));
    const found = nodes.map((one, row) =>
      nodes.slice(0, row).map((other) => (way === 'pearson' ? pearson : spearman)(scoresOf(one), scoresOf(other))),
    );
    const known = (row: number, column: number): number => {
      const pair = found[row]?.[column];
      return pair === undefined || pair.n < FEWEST ? Number.NaN : pair.r;
    };
    const r = nodes.map((_, row) => nodes.slice(0, row).map((__, column) => known(row, column)));
    const n = found.map((row) => row.map((pair) => pair.n));
    const pairs = r
      .flatMap((row, at) =>
        row.map((value, column) => ({
          one: items[column] ?? { id: '', name: '' },
          other: items[at] ?? { id: '', name: '' },
          r: value,
          n: n[at]?.[column] ?? 0,
        })),
      )
      .toSorted((one, other) => (Number.isFinite(one.r) && Number.isFinite(other.r) ? other.r - one.r : 0));
    const measured = pairs.filter((pair) => Number.isFinite(pair.r));
    const [closest] = measured;
    const last = measured.at(-1);
    if (closest === undefined || last === undefined) return absence(said.matrix, said.fewIndicators);
    const inWords = ({ one, other, r: value }: (typeof pairs)[number]) => ({
      one: one.name,
      other: other.name,
      r: format.number(value, 2),
    });
    return {
      kind: 'value',
      finding: said.matrixFinding({
        ...inWords(closest),
        against: last.r < 0 ? said.matrixAgainst(inWords(last)) : '',
      }),
      subtitle: `${said.matrixSubtitle({ title: subject.title, way: said.ways[way] })} ${messages.evidence.correlations.inHundredths}`,
      table: {
        columns: [
          textColumn('one', said.one),
          textColumn('other', said.other),
          numberColumn('r', said.r, { decimals: 2 }),
          numberColumn('n', said.n),
        ],
        rows: pairs.map((pair) => ({
          id: `${pair.one.id} ${pair.other.id}`,
          code: `${pair.one.id} ${pair.other.id}`,
          cells: [
            pair.one.name,
            pair.other.name,
            { value: pair.r, reason: Number.isFinite(pair.r) ? null : said.few },
            { value: pair.n },
          ],
        })),
      },
      isTable: false,
      chart: {
        kind: 'bars',
        categories: measured.slice(0, 12).map(({ one, other }) => `${one.name} – ${other.name}`),
        unit: said.r,
        decimals: 2,
        series: [{ name: said.r, values: measured.slice(0, 12).map((pair) => pair.r), colour: 'accent' }],
      },
      notices: noticesOf({ result: board, names, messages }),
      credit: creditOf({ result: board, catalogue, subject, messages }),
      numbers: null,
      shown: {
        title: subject.title,
        items,
        r,
        n,
        pairLabel: (one, other, value) => said.openPair({ one, other, r: format.number(value, 2) }),
      },
    };
  },
  Draw,
});
