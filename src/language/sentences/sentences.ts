import type { Notice } from '../../model/index.ts';
import type { Finding } from '../findings/findings.ts';
import type { Mark } from '../findings/marks.ts';
import type { RankPlace } from '../findings/rank-place.ts';
import type { Names } from '../names.ts';
import { findingSentence, headline } from './findings.ts';
import {
  lineSentence,
  measuredSentence,
  stepsSentence,
  type LineEnds,
  type LineSteps,
  type LineYears,
} from './lines.ts';
import { markWord } from './marks.ts';
import { noticeSentence } from './notices.ts';
import { ages, fullRank, largerShare, rankInSentence, shortInterval } from './ranks.ts';
import type { Spoken } from './spoken.ts';

type Core = Spoken['messages'];

/** The words of every page with the sentences that are made of them, in one language. */
export function withSentences(spoken: Spoken) {
  const { messages } = spoken;
  const { findings, ranks, explore, charts }: Core = messages;
  return {
    ...messages,
    notice: (notice: Notice, names: Names) => noticeSentence(spoken, notice, names),
    mark: (mark: Mark, names: Pick<Names, 'region'>) => markWord(spoken, mark, names),
    findings: {
      ...findings,
      headline: (finding: Finding, names: Names) => headline(spoken, finding, names),
      sentence: (finding: Finding, names: Names) => findingSentence(spoken, finding, names),
    },
    ranks: {
      ...ranks,
      full: (place: RankPlace) => fullRank(spoken, place),
      said: (place: RankPlace) => rankInSentence(spoken, place),
      short: (low: number, high: number) => shortInterval(spoken, low, high),
      ages: (mean: number, from: number, to: number) => ages(spoken, mean, from, to),
      largerShare: (share: number, origins: readonly string[], names: Pick<Names, 'region'>) =>
        largerShare(spoken, share, origins, names),
    },
    explore: { ...explore, steps: (lines: readonly LineSteps[]) => stepsSentence(spoken, lines) },
    charts: {
      ...charts,
      measured: (lines: readonly LineYears[], hasGaps: boolean) => measuredSentence(spoken, lines, hasGaps),
      trendLine: (line: LineEnds) => lineSentence(spoken, line),
    },
  };
}
