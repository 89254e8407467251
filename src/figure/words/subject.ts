import type { Measure } from '../../language/findings/measure.ts';
import { indicatorText, type Messages } from '../../language/speech/words.ts';
import type { Format } from '../../language/format.ts';
import { gapText } from '../../language/speech/gap-text.ts';
import { SCALE_DECIMALS, scaleOf, type Catalogue, type Indicator, type Question } from '../../model/index.ts';

/** What is shown, in words: the indicator, the theme's score or the overall score. */
export interface Subject {
  readonly indicator: Indicator | null;
  readonly title: string;
  /** The unit of values; score points for scores. */
  readonly unit: string;
  /** The unit of gaps: percentage points where values are percentages. */
  readonly gapUnit: string;
  readonly measure: Measure;
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
      measure: 'unit',
      decimals: SCALE_DECIMALS[scale],
      definition: description,
      hasDirection: true,
      gapName: messages.controls.gap,
    };
  }
  const { label, unit, gapUnit, measure, definition } = indicatorText(messages, indicator);
  const hasDirection = indicator.direction !== 'none';
  const gapName = hasDirection ? messages.controls.gap : messages.table.difference;
  return {
    indicator,
    title: label,
    unit,
    gapUnit,
    measure,
    decimals: indicator.decimals,
    definition,
    hasDirection,
    gapName,
  };
}

/** A value or gap as it is read: a gap says which side is ahead, a difference without a good end carries its sign. */
export function writeAmount(
  format: Format,
  value: number,
  { decimals, hasDirection }: Pick<Subject, 'decimals' | 'hasDirection'>,
  shown: 'value' | 'gap',
): string {
  if (shown === 'value') return format.number(value, decimals);
  return hasDirection ? gapText(format, value, decimals) : format.signed(value, decimals);
}

/** An end of a class in a legend, whose heads say which side is ahead. */
export function legendAmount(
  format: Format,
  value: number,
  subject: Pick<Subject, 'decimals' | 'hasDirection'>,
  shown: 'value' | 'gap',
): string {
  return shown === 'gap' && subject.hasDirection
    ? format.number(Math.abs(value), subject.decimals)
    : writeAmount(format, value, subject, shown);
}

/** An amount with its unit: `38.2 points`, `6.0 points behind`. */
export function amountText(
  format: Format,
  value: number,
  subject: Pick<Subject, 'decimals' | 'hasDirection' | 'unit' | 'gapUnit'>,
  shown: 'value' | 'gap',
): string {
  return shown === 'gap' && subject.hasDirection
    ? gapText(format, value, subject.decimals, subject.gapUnit)
    : `${writeAmount(format, value, subject, shown)} ${shown === 'gap' ? subject.gapUnit : subject.unit}`;
}
