import type { ReactNode } from 'react';
import { ContributionBars } from '../../../charts/contribution-bars/ContributionBars.tsx';
import type { DataRow } from '../../../design/controls/DataTable.tsx';
import type { Credit } from '../../../figure/words/credit.ts';
import { FigureSection, type FigureTable } from '../../../figure/FigureSection.tsx';
import { canBeShared, contributionGroups } from './contribution-rows.ts';
import { contributionsChart } from './slides.ts';
import { overText, partName, themesShown, type EvidenceProps } from './words.ts';

/** What each indicator, and each theme, makes of the differences between regions. */
export function Contributions({
  evidence,
  view,
  words,
  source,
  notices,
}: EvidenceProps & { readonly source: Credit }): ReactNode {
  const { names, messages, format } = words;
  const said = messages.evidence.contributions;
  const themes = themesShown(evidence, view);
  const isShared = canBeShared(evidence);
  const groups = contributionGroups(evidence, themes, view.theme === 'all', words);
  const [first] = groups;
  const order = (first?.rows ?? [])
    .filter(({ share }) => Number.isFinite(share))
    .toSorted((one, other) => other.share - one.share);
  const [most, least] = [order[0], order.at(-1)];
  const phrase = (id: string): string =>
    themes.map((theme) => (theme === id ? messages.evidence.phrases[theme] : null)).find((known) => known !== null) ??
    first?.rows.find((row) => row.id === id)?.name ??
    id;
  const finding =
    most === undefined || least === undefined
      ? messages.evidence.nothing
      : !isShared
        ? said.findingExplains(phrase(most.id), most.share)
        : view.theme === 'all'
          ? said.findingWhole(phrase(most.id), most.share, most.weight, phrase(least.id), least.share)
          : said.findingTheme(
              messages.evidence.phrases[view.theme],
              most.name,
              most.share,
              most.weight,
              least.name,
              least.share,
            );
  const percent = (value: number): { readonly value: number; readonly text: string } => ({
    value,
    text: format.percent(value, 1),
  });
  const table = (): FigureTable => ({
    columns: [
      { id: 'part', label: messages.evidence.indicator, isNumeric: false },
      { id: 'of', label: messages.evidence.theme, isNumeric: false },
      { id: 'weight', label: said.weight, isNumeric: true },
      ...(isShared ? [{ id: 'share', label: said.share, isNumeric: true }] : []),
      { id: 'explains', label: said.explains, isNumeric: true },
      { id: 'ratio', label: said.ratio, isNumeric: true },
      { id: 'rest', label: said.rest, isNumeric: true },
      ...(isShared ? [{ id: 'wholeShare', label: said.wholeShare, isNumeric: true }] : []),
      { id: 'wholeExplains', label: said.wholeExplains, isNumeric: true },
    ],
    rows: [
      ...(view.theme !== 'all'
        ? []
        : evidence.agreement
            .filter(({ node }) => node !== 'overall')
            .map(
              ({ node, weight, share, explains }): DataRow => ({
                id: node,
                isSelected: false,
                cells: [
                  partName(node, words),
                  partName('overall', words),
                  percent(weight),
                  ...(isShared ? [percent(share)] : []),
                  percent(explains),
                  '',
                  '',
                  ...(isShared ? [percent(share)] : []),
                  percent(explains),
                ],
              }),
            )),
      ...evidence.indicators
        .filter(({ theme }) => themes.includes(theme))
        .map(
          ({ indicator, theme, weight, share, explains, ratio, rest, wholeShare, wholeExplains }): DataRow => ({
            id: indicator,
            isSelected: false,
            cells: [
              names.indicator(indicator),
              messages.themes[theme].short,
              percent(weight),
              ...(isShared ? [percent(share)] : []),
              percent(explains),
              percent(ratio),
              { value: rest, text: format.number(rest, 2) },
              ...(isShared ? [percent(wholeShare)] : []),
              percent(wholeExplains),
            ],
          }),
        ),
    ],
  });
  return (
    <FigureSection
      figure="method-contributions"
      finding={finding}
      subtitle={isShared ? said.subtitle(overText(evidence, words)) : said.subtitleExplains(overText(evidence, words))}
      table={table}
      source={source}
      notices={notices}
      chart={() => (first === undefined ? null : contributionsChart(first, isShared, words))}
      numbers={async () => (await import('./numbers.ts')).contributionsNumbers(groups, isShared, words)}
    >
      <ContributionBars groups={groups} barLabel={isShared ? said.key.bar : said.key.barExplains} />
    </FigureSection>
  );
}
