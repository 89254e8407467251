import type { FigureId } from '../../../src/model/index.ts';

/** What regions are held against, as `viewsOf` calls it. */
const EVERY = ['eu-average', 'see-median', 'country', 'frontier', 'region', 'eusair', 'peers-ITI3'] as const;

type Against = (typeof EVERY)[number];

/**
 * Where a figure has nothing to show: by theme, table or indicator, against what. Read as: Marche is not behind the EU average in
 * innovation, so that nobody is shown who closed such a gap.
 */
const TABLE: Readonly<Partial<Record<FigureId, Readonly<Record<string, readonly Against[]>>>>> = {
  // Marche, the first region selected, is not behind, or no line over the years compares.
  'gaps-closed': {
    all: ['eu-average', 'see-median', 'country', 'eusair', 'peers-ITI3'],
    innovation: ['eu-average', 'see-median', 'country', 'region', 'eusair', 'peers-ITI3'],
    environment: ['eu-average', 'see-median', 'country', 'region', 'eusair', 'peers-ITI3'],
    cooperation: ['eu-average', 'see-median', 'country', 'peers-ITI3'],
    finance: ['eu-average', 'see-median', 'country', 'region', 'eusair', 'peers-ITI3'],
    specialisation: ['eu-average', 'see-median', 'country', 'eusair'],
    skills: ['country', 'region'],
  },
  // Too few regions have a figure in every year.
  'change-convergence': {
    specialisation: EVERY,
    skills: EVERY,
  },
  // As above.
  'change-spread': {
    specialisation: EVERY,
    skills: EVERY,
  },
  // No region has a line long enough for a pace.
  'change-years': {
    specialisation: EVERY,
    skills: ['country'],
  },
  // A pace is one of the two.
  'two-map': {
    specialisation: EVERY,
    skills: EVERY,
  },
  // What is near is told of divisions.
  'industry-space': {
    'ten-sectors': EVERY,
  },
  // As above.
  'industry-opportunities': {
    'ten-sectors': EVERY,
  },
  // Nobody like Marche is really ahead.
  'cooperation-teachers': {
    environment: EVERY,
  },
  // Too few years under the score compare.
  'cooperation-lines': {
    specialisation: EVERY,
    skills: EVERY,
  },
  // The groups are those of another method, which the last choice is.
  'method-groups': {
    all: EVERY,
    innovation: EVERY,
    environment: EVERY,
    cooperation: EVERY,
    finance: EVERY,
    specialisation: EVERY,
    skills: EVERY,
  },
  // Figures of whole countries say nothing of a region.
  'data-correlates': {
    'horizon-participations': EVERY,
  },
  // Every figure is of before the years of the table.
  'data-table': {
    patents: EVERY,
  },
};

/** The same as a list, in the order of `viewsOf`. */
export function absencesOf(id: FigureId): readonly string[] {
  return Object.entries(TABLE[id] ?? {}).flatMap(([choice, against]) => against.map((one) => `${choice}, ${one}`));
}
