import type { ReactNode } from 'react';
import { ContributionBars } from '../../../charts/contribution-bars/ContributionBars.tsx';
import type { ContributionGroup } from '../../../charts/contribution-bars/layout.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import {
  numberColumn,
  textColumn,
  type FigureColumn,
  type FigureNumber,
  type FigureRow,
  type FigureTable,
} from '../../../figure/value/table.ts';
import { canBeShared, contributionGroups } from '../content/evidence/contribution-rows.ts';
import { contributionsChart } from '../content/evidence/slides.ts';
import { overText, partName } from '../content/evidence/words.ts';
import { askOfIndex, evidenceContext, type EvidenceAnswers, type EvidenceContext } from './evidence-context.ts';
import '../content/evidence/evidence.css';

interface Shown {
  readonly groups: readonly ContributionGroup[];
  readonly barLabel: string;
}

function Draw({ shown }: DrawProps<Shown>): ReactNode {
  return <ContributionBars {...shown} />;
}

function findingOf({ view, themes, words, evidence }: EvidenceContext, first: ContributionGroup | undefined): string {
  const { messages } = words;
  const said = messages.evidence.contributions;
  const order = (first?.rows ?? [])
    .filter(({ share }) => Number.isFinite(share))
    .toSorted((one, other) => other.share - one.share);
  const [most, least] = [order[0], order.at(-1)];
  const phrase = (id: string): string =>
    themes.map((theme) => (theme === id ? messages.findings.themes[theme] : null)).find((known) => known !== null) ??
    first?.rows.find((row) => row.id === id)?.name ??
    id;
  if (most === undefined || least === undefined) return messages.evidence.nothing;
  if (!canBeShared(evidence)) return said.findingExplains({ name: phrase(most.id), explains: most.share });
  const { share, weight } = most;
  const given = { share, weight, leastShare: least.share };
  return view.theme === 'all'
    ? said.findingWhole({ ...given, most: phrase(most.id), least: phrase(least.id) })
    : said.findingTheme({
        ...given,
        theme: messages.findings.themes[view.theme],
        most: most.name,
        least: least.name,
      });
}

/** What the themes make of the whole, and the indicators of their theme and of the whole. */
function tableOf({ evidence, view, themes, words }: EvidenceContext): FigureTable {
  const { names, messages } = words;
  const said = messages.evidence.contributions;
  const isShared = canBeShared(evidence);
  const percent = (id: string, label: string): FigureColumn =>
    numberColumn(id, label, { kind: 'percent', decimals: 1 });
  const ifShared = <Part,>(part: Part): readonly Part[] => (isShared ? [part] : []);
  const number = (value: number): FigureNumber => ({ value });
  return {
    columns: [
      textColumn('part', messages.evidence.indicator),
      textColumn('of', messages.evidence.theme),
      percent('weight', said.weight),
      ...ifShared(percent('share', said.share)),
      percent('explains', said.explains),
      percent('ratio', said.ratio),
      numberColumn('rest', said.rest, { decimals: 2 }),
      ...ifShared(percent('whole-share', said.wholeShare)),
      percent('whole-explains', said.wholeExplains),
    ],
    rows: [
      ...(view.theme !== 'all' ? [] : evidence.agreement)
        .filter(({ node }) => node !== 'overall')
        .map(
          ({ node, weight, share, explains }): FigureRow => ({
            id: node,
            code: node,
            cells: [
              partName(node, words),
              partName('overall', words),
              number(weight),
              ...ifShared(number(share)),
              number(explains),
              '',
              '',
              ...ifShared(number(share)),
              number(explains),
            ],
          }),
        ),
      ...evidence.indicators
        .filter(({ theme }) => themes.includes(theme))
        .map(
          ({ indicator, theme, weight, share, explains, ratio, rest, wholeShare, wholeExplains }): FigureRow => ({
            id: indicator,
            code: indicator,
            cells: [
              names.indicator(indicator),
              messages.themes[theme].short,
              number(weight),
              ...ifShared(number(share)),
              number(explains),
              number(ratio),
              number(rest),
              ...ifShared(number(wholeShare)),
              number(wholeExplains),
            ],
          }),
        ),
    ],
  };
}

/** What each indicator, and each theme, makes of the differences between regions. */
export const contributions = defineFigure<EvidenceAnswers, Shown>({
  id: 'method-contributions',
  words: ['evidence'],
  ask: askOfIndex,
  make: (context) => {
    const given = evidenceContext(context);
    if (given.kind === 'absence') return given;
    const { evidence, view, words, themes, notices, counted, creditTo } = given;
    const said = words.messages.evidence.contributions;
    const isShared = canBeShared(evidence);
    const groups = contributionGroups(evidence, themes, view.theme === 'all', words);
    const [first] = groups;
    const over = overText(evidence, words);
    return {
      kind: 'value',
      finding: findingOf(given, first),
      subtitle: isShared ? said.subtitle({ over }) : said.subtitleExplains({ over }),
      table: tableOf(given),
      isTable: false,
      chart: first === undefined ? null : contributionsChart(first, isShared, words),
      notices,
      credit: creditTo(counted),
      numbers: async () =>
        (await import('../content/evidence/numbers.ts')).contributionsNumbers(groups, isShared, words),
      shown: { groups, barLabel: isShared ? said.key.bar : said.key.barExplains },
    };
  },
  Draw,
});
