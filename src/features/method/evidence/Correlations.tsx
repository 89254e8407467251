import type { ReactNode } from 'react';
import { CorrelationMatrix } from '../../../charts/correlation-matrix/CorrelationMatrix.tsx';
import type { DataRow } from '../../../design/controls/DataTable.tsx';
import type { Credit } from '../../../figure/words/credit.ts';
import { FigureSection, type FigureTable } from '../../../figure/FigureSection.tsx';
import { closestAcross, pairsOf, partOfPairs, withinThemes, type Pair } from './pairs.ts';
import { correlationsChart } from './slides.ts';
import { overText, themesShown, type EvidenceProps } from './words.ts';

/** How the themes, and the indicators of each, move together. */
export function Correlations({
  evidence,
  view,
  words,
  source,
  notices,
}: EvidenceProps & { readonly source: Credit }): ReactNode {
  const { names, messages, format } = words;
  const said = messages.evidence.correlations;
  const themes = themesShown(evidence, view);
  const { all, same } = withinThemes(evidence, themes);
  const told = ({ one, other, r }: Pair) => ({ one: names.indicator(one), other: names.indicator(other), r });
  const across = closestAcross(evidence, themes);
  const [closest] = all;
  const table = (): FigureTable => ({
    columns: [
      { id: 'one', label: messages.evidence.indicator, isNumeric: false },
      { id: 'other', label: messages.evidence.other, isNumeric: false },
      { id: 'theme', label: messages.evidence.theme, isNumeric: false },
      { id: 'otherTheme', label: `${messages.evidence.theme} (${messages.evidence.other})`, isNumeric: false },
      { id: 'r', label: messages.evidence.correlation, isNumeric: true },
      { id: 'n', label: messages.evidence.regions, isNumeric: true },
    ],
    rows: [
      ...(view.theme === 'all'
        ? evidence.themes.flatMap((other, row) =>
            evidence.themes.slice(0, row).map((one, column): DataRow => {
              const [r, n] = [
                evidence.themePairs.r[row]?.[column] ?? Number.NaN,
                evidence.themePairs.n[row]?.[column] ?? 0,
              ];
              return {
                id: `${one} ${other}`,
                isSelected: false,
                cells: [
                  messages.themes[one].label,
                  messages.themes[other].label,
                  messages.themes[one].short,
                  messages.themes[other].short,
                  { value: r, text: format.number(r, 2), reason: messages.evidence.fewFigures },
                  { value: n, text: format.number(n) },
                ],
              };
            }),
          )
        : []),
      ...pairsOf(evidence)
        .filter(({ oneTheme, otherTheme }) => themes.includes(oneTheme) || themes.includes(otherTheme))
        .map(
          ({ one, other, oneTheme, otherTheme, r, n }): DataRow => ({
            id: `${one} ${other}`,
            isSelected: false,
            cells: [
              names.indicator(one),
              names.indicator(other),
              messages.themes[oneTheme].short,
              messages.themes[otherTheme].short,
              { value: r, text: format.number(r, 2) },
              { value: n, text: format.number(n) },
            ],
          }),
        ),
    ],
  });
  return (
    <FigureSection
      figure="method-correlations"
      finding={said.finding(same.map(told), closest === undefined ? null : told(closest))}
      subtitle={said.subtitle(overText(evidence, words))}
      table={table().rows.length === 0 ? null : table}
      source={source}
      notices={notices}
      chart={() => correlationsChart(all, words)}
      numbers={async () => (await import('./numbers.ts')).correlationsNumbers(all, words)}
    >
      <p className="small">
        {said.inHundredths} {said.same(same.map(told))} {across === null ? null : said.across(told(across))}
      </p>
      <div className="evidence-grid">
        {view.theme !== 'all' || evidence.themes.length < 2 ? null : (
          <CorrelationMatrix
            title={said.between}
            items={evidence.themes.map((theme) => ({ id: theme, name: messages.themes[theme].label }))}
            r={evidence.themePairs.r}
            n={evidence.themePairs.n}
          />
        )}
        {themes.map((theme) => {
          const { indicators, r, n } = partOfPairs(evidence, theme);
          return indicators.length < 2 ? null : (
            <CorrelationMatrix
              key={theme}
              title={messages.themes[theme].label}
              items={indicators.map((id) => ({ id, name: names.indicator(id) }))}
              r={r}
              n={n}
            />
          );
        })}
      </div>
    </FigureSection>
  );
}
