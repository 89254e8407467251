import type { Format } from '../../design/format.ts';
import type { Amount } from '../../design/findings.ts';
import { leastOf } from '../../design/portrait.ts';
import { indicatorText, type Messages, type Names } from '../../design/messages/index.tsx';
import type { PortraitWords } from '../../design/messages/en/portrait.ts';
import type { Credit } from '../../figure/words/credit.ts';
import {
  isThemeId,
  type Catalogue,
  type IndicatorId,
  type Outlook,
  type OutlookNode,
  type RegionCode,
  type Scale,
} from '../../model/index.ts';

/** What every figure of the page speaks with. */
export interface Words {
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly messages: Messages;
  readonly portrait: PortraitWords;
  readonly format: Format;
  readonly region: RegionCode;
  readonly regionName: string;
  readonly benchmarkName: string;
  readonly scale: Scale;
  /** Of scores. */
  readonly unit: string;
  readonly decimals: number;
  /** A smaller gap of scores is level as shown. */
  readonly least: number;
  readonly amount: Amount;
  /** Producers, licence and day of what scores are made of, and of indicators that stand by themselves. */
  readonly source: Credit | null;
  readonly sourceOfIndicators: (indicators: readonly IndicatorId[]) => Credit;
  /** What was done to the figures of the region. */
  readonly notices: readonly string[];
}

// For what says a node beside other words of the page.
export { nodeName } from '../../figure/words/node-name.ts';

/** What is level, and that differences are exact. */
export function levelNote({
  portrait,
  format,
  amount,
  unit,
}: Pick<Words, 'portrait' | 'format' | 'amount' | 'unit'>): string {
  return portrait.levelNote(format.decimal(leastOf(amount)), unit);
}

/** Of the lines of a region those of the whole and of the themes. */
export function scoredNodes({ nodes }: Pick<Outlook, 'nodes'>): readonly OutlookNode[] {
  return nodes.filter(({ id }) => id === 'overall' || isThemeId(id));
}

/** Label, unit and decimals of an indicator; null for one the catalogue does not know. */
export function indicatorWords(
  id: IndicatorId,
  { catalogue, messages }: Pick<Words, 'catalogue' | 'messages'>,
): { readonly label: string; readonly unit: string; readonly decimals: number } | null {
  const indicator = catalogue.indicators.find((candidate) => candidate.id === id);
  return indicator === undefined ? null : { ...indicatorText(messages, indicator), decimals: indicator.decimals };
}
