import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import { withWords, type Speech } from '../../../language/speech/words.ts';
import {
  SPATIAL_ALPHA,
  type Catalogue,
  type GroupsChoice,
  type SpatialClusters,
  type SpatialMark,
} from '../../../model/index.ts';
import type { Words } from './words.ts';

/** What is said of spatial clusters, which hangs on how they are measured. */
export interface SpatialDescription {
  readonly finding: string;
  readonly subtitle: string;
  readonly legend: string;
  /** What the map means, and what not. */
  readonly meaning: string;
  readonly lagAxis: string;
  /** Whether regions stand in high or low surroundings, without being told from them. */
  readonly isSpots: boolean;
  readonly nameOf: (mark: SpatialMark) => string;
}

interface Given {
  readonly choice: GroupsChoice;
  readonly subject: Subject;
  readonly catalogue: Catalogue;
  readonly speech: Speech;
  readonly words: Words;
}

export function describeSpatial(clusters: SpatialClusters, given: Given): SpatialDescription {
  const { choice, subject, catalogue, speech, words } = given;
  const { messages, format } = words;
  const { groups } = messages;
  const said = withWords(speech, 'spatial').messages.spatial;
  const { mark, moran, question } = clusters;
  const count = (kind: SpatialMark): number => mark.filter((own) => own === kind).length;
  const counts = { high: count('high-high'), low: count('low-low') };
  const chosen = {
    correction: said.corrected({ correction: choice.correction === 'none' ? 'other' : choice.correction }),
    neighbours: groups.controls.neighbourhoods[choice.neighbourhood],
  };
  const usual = {
    legend: groups.spatialLegend,
    meaning: groups.spatialMeaning,
    lagAxis: groups.lagAxis,
    isSpots: false,
    nameOf: (one: SpatialMark) => groups.kinds[one],
  };
  switch (question.statistic) {
    case 'local-moran':
      return {
        ...usual,
        finding: groups.spatialFinding({ isSure: moran.p <= SPATIAL_ALPHA && moran.I > moran.expected, ...counts }),
        subtitle: groups.spatialSubtitle({
          title: subject.title,
          I: format.number(moran.I, 2),
          expected: format.number(moran.expected, 2),
          p: moran.p < 0.001 ? `< ${format.number(0.001, 3)}` : `= ${format.number(moran.p, 3)}`,
          draws: choice.permutations,
          ...chosen,
        }),
      };
    case 'getis-ord':
      return {
        ...usual,
        finding: said.spotsFinding(counts),
        subtitle: said.spotsSubtitle({ title: subject.title, ...chosen }),
        legend: said.spotsLegend,
        meaning: said.spotsMeaning,
        isSpots: true,
        nameOf: (one) => (one === 'high-high' ? said.hot : one === 'low-low' ? said.cold : groups.kinds[one]),
      };
    case 'bivariate': {
      const around = question.around === null ? subject : subjectOf(catalogue, question.around, messages);
      const titles = { own: subject.title, around: around.title };
      return {
        ...usual,
        finding: said.pairFinding({ ...titles, ...counts }),
        subtitle: said.pairSubtitle({
          ...titles,
          I: format.number(moran.I, 2),
          draws: choice.permutations,
          ...chosen,
        }),
        meaning: said.pairMeaning,
        lagAxis: said.lagAxis({ title: around.title }),
      };
    }
  }
}
