import type { ReactNode } from 'react';
import { DataTable, type DataRow } from '../../../design/controls/DataTable.tsx';
import type { Credit } from '../../../figure/words/credit.ts';
import { FigureSection } from '../../../figure/FigureSection.tsx';
import {
  LOOSE_BELOW,
  OWN_WAY_BELOW,
  SAME_ABOVE,
  type Evidence,
  type EvidenceIndicator,
  type ThemeId,
} from '../../../model/index.ts';
import { alphaChart } from './slides.ts';
import { overText, partName, themesShown, type EvidenceProps } from './words.ts';

/** Under this the parts of a score tell stories of their own. */
const APART_BELOW = 0.5;

export function readingOf(alpha: number): 'same' | 'alike' | 'loose' | 'apart' | 'unknown' {
  if (!Number.isFinite(alpha)) return 'unknown';
  return alpha > SAME_ABOVE ? 'same' : alpha >= LOOSE_BELOW ? 'alike' : alpha >= APART_BELOW ? 'loose' : 'apart';
}

/** The indicators that hardly move with the rest of their theme, or against it, the furthest first. */
export function goingTheirWay(
  { indicators }: Pick<Evidence, 'indicators'>,
  themes: readonly ThemeId[],
): readonly EvidenceIndicator[] {
  return indicators
    .filter(({ theme, rest }) => themes.includes(theme) && rest < OWN_WAY_BELOW)
    .toSorted((one, other) => one.rest - other.rest);
}

/** Whether the indicators of each theme tell the same story, and which of them do not. */
export function AgreementTable({
  evidence,
  view,
  words,
  source,
  notices,
}: EvidenceProps & { readonly source: Credit }): ReactNode {
  const { names, messages, format } = words;
  const said = messages.evidence.agreement;
  const themes = themesShown(evidence, view);
  const own = goingTheirWay(evidence, themes);
  const [worst] = own;
  const shown = evidence.agreement.filter(({ node }) =>
    node === 'overall' ? view.theme === 'all' : themes.includes(node),
  );
  const number = (value: number, decimals: number): { readonly value: number; readonly text: string } => ({
    value,
    text: format.number(value, decimals),
  });
  return (
    <FigureSection
      figure="method-agreement"
      finding={said.finding(
        worst === undefined
          ? null
          : {
              theme: messages.evidence.phrases[worst.theme],
              indicator: names.indicator(worst.indicator),
              r: worst.rest,
              runsAgainst: worst.rest < 0,
            },
      )}
      subtitle={said.subtitle(overText(evidence, words))}
      source={source}
      notices={notices}
      chart={() => alphaChart(shown, words)}
      numbers={async () => (await import('./numbers.ts')).agreementNumbers(shown, words)}
    >
      <DataTable
        caption={said.caption}
        columns={[
          { id: 'node', label: messages.evidence.theme, isNumeric: false },
          { id: 'items', label: said.items, isNumeric: true },
          { id: 'alpha', label: said.alpha, isNumeric: true },
          { id: 'mean', label: said.mean, isNumeric: true },
          { id: 'fewest', label: said.fewest, isNumeric: true },
          { id: 'raw', label: said.raw, isNumeric: true },
          { id: 'complete', label: said.complete, isNumeric: true },
          { id: 'reading', label: said.reading, isNumeric: false },
        ]}
        rows={shown.map(
          ({ node, items, alpha, meanCorrelation, fewest, rawAlpha, complete }): DataRow => ({
            id: node,
            isSelected: false,
            cells: [
              partName(node, words),
              number(items, 0),
              number(alpha, 2),
              number(meanCorrelation, 2),
              number(fewest, 0),
              number(rawAlpha, 2),
              number(complete, 0),
              said.readings[readingOf(alpha)],
            ],
          }),
        )}
      />
      <p className="small quiet">{said.how}</p>
      {own.length === 0 ? null : (
        <p className="small">
          {said.own(
            own.map(({ indicator, theme, rest }) =>
              said.ownOne(names.indicator(indicator), messages.themes[theme].short, rest),
            ),
          )}
        </p>
      )}
    </FigureSection>
  );
}
