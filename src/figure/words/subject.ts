import { indicatorText, type Messages } from '../../design/messages/index.tsx';
import type { Format } from '../../design/format.ts';
import { SCALE_DECIMALS, scaleOf, type Catalogue, type Indicator, type Question } from '../../model/index.ts';

/** What is shown, in words: the indicator, the theme's score or the overall score. */
export interface Subject {
  readonly indicator: Indicator | null;
  readonly title: string;
  /** The unit of values; score points for scores. */
  readonly unit: string;
  /** The unit of gaps: percentage points where values are percentages. */
  readonly gapUnit: string;
  readonly decimals: number;
  readonly definition: string;
  /** False where no end is agreed to be good: differences then, and no ranks. */
  readonly hasDirection: boolean;
  /** What a distance to the benchmark is called: a gap, or a difference. */
  readonly gapName: string;
}

export function subjectOf(
  catalogue: Catalogue,
  question: Pick<Question, 'theme' | 'indicator' | 'method'>,
  messages: Messages,
): Subject {
  const indicator = catalogue.indicators.find(({ id }) => id === question.indicator) ?? null;
  if (indicator === null) {
    const { label, description } = messages.themes[question.theme];
    const scale = scaleOf(question.method);
    return {
      indicator,
      title: label,
      unit: messages.scales[scale],
      gapUnit: messages.scales[scale],
      decimals: SCALE_DECIMALS[scale],
      definition: description,
      hasDirection: true,
      gapName: messages.controls.gap,
    };
  }
  const { label, unit, definition } = indicatorText(messages, indicator);
  const hasDirection = indicator.direction !== 'none';
  const gapName = hasDirection ? messages.controls.gap : messages.table.difference;
  return {
    indicator,
    title: label,
    unit,
    gapUnit: messages.findings.distanceUnit(unit),
    decimals: indicator.decimals,
    definition,
    hasDirection,
    gapName,
  };
}

/** A value or gap as it is read: gaps carry their sign. */
export function writeAmount(format: Format, value: number, decimals: number, shown: 'value' | 'gap'): string {
  return shown === 'gap' ? format.signed(value, decimals) : format.number(value, decimals);
}
