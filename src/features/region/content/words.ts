import type { Amount } from '../../../language/findings/findings.ts';
import { leastOf } from '../../../language/findings/portrait.ts';
import { indicatorText, type IndicatorWords, type Messages, type Speech } from '../../../language/speech/words.ts';
import type { Names } from '../../../language/names.ts';
import type { Credit } from '../../../figure/words/credit.ts';
import {
  isThemeId,
  type Catalogue,
  type IndicatorId,
  type Outlook,
  type OutlookNode,
  type RegionCode,
  type Scale,
} from '../../../model/index.ts';

/** What every figure of the page speaks with. */
export interface Words extends Speech<'portrait' | 'outcome'> {
  readonly catalogue: Catalogue;
  readonly names: Names;
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
export { nodeName } from '../../../figure/words/node-name.ts';

/** What is level, and that differences are exact. */
export function levelNote({
  messages,
  format,
  amount,
  unit,
}: Pick<Words, 'messages' | 'format' | 'amount' | 'unit'>): string {
  return messages.portrait.levelNote({ least: format.decimal(leastOf(amount)), unit });
}

/** Of the lines of a region those of the whole and of the themes. */
export function scoredNodes({ nodes }: Pick<Outlook, 'nodes'>): readonly OutlookNode[] {
  return nodes.filter(({ id }) => id === 'overall' || isThemeId(id));
}

/** Label, unit and decimals of an indicator; null for one the catalogue does not know. */
export function indicatorWords(
  id: IndicatorId,
  {
    catalogue,
    messages,
  }: { readonly catalogue: Catalogue; readonly messages: Pick<Messages, 'indicators' | 'numbers'> },
): (IndicatorWords & { readonly decimals: number }) | null {
  const indicator = catalogue.indicators.find((candidate) => candidate.id === id);
  return indicator === undefined ? null : { ...indicatorText(messages, indicator), decimals: indicator.decimals };
}
