import type { Spoken } from './spoken.ts';

/** How many indicators the changes of a line rest on, from year to year. */
export interface LineSteps {
  /** Null where there is one line only. */
  readonly name: string | null;
  readonly least: number;
  readonly most: number;
  /** Of how many; null of an indicator. */
  readonly of: number | null;
}

/** The years in which a line has figures. */
export interface LineYears {
  /** Null where there is one line only. */
  readonly name: string | null;
  readonly years: string;
}

/** Where a line begins and ends. */
export interface LineEnds {
  readonly name: string;
  readonly first: string;
  readonly firstYear: number;
  readonly last: string;
  readonly lastYear: number;
}

/** What the changes of lines rest on, in a sentence. */
export function stepsSentence({ messages, format }: Spoken, lines: readonly LineSteps[]): string {
  const { explore, numbers } = messages;
  return explore.stepsOf({
    lines: lines
      .map(({ name, least, most, of }) => {
        const count = least === most ? format.number(most) : explore.stepRange({ least, most });
        const text = of === null ? count : explore.stepOf({ count, of });
        return name === null ? text : numbers.named({ name, text });
      })
      .join('; '),
  });
}

/** In which years lines have figures, in a sentence. */
export function measuredSentence({ messages }: Spoken, lines: readonly LineYears[], hasGaps: boolean): string {
  return messages.charts.measuredYears({
    lines: lines
      .map(({ name, years }) => (name === null ? years : messages.numbers.named({ name, text: years })))
      .join('; '),
    hasGaps,
  });
}

/** Where a line begins and ends, in a sentence. */
export function lineSentence({ messages }: Spoken, line: LineEnds): string {
  return line.firstYear === line.lastYear ? messages.charts.trendPoint(line) : messages.charts.trendEnds(line);
}
