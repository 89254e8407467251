import { formatOf } from '../../format.ts';

const format = formatOf('en');
const persons = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'person' : 'persons'}`;
const starsOf = (earned: number): string => `${format.number(earned)} of 3 stars`;

/** The charts of a region's industry. Amounts come written, with their unit, but for counts. */
export const industryPortfolio = {
  year: 'Year',
  families: 'Families of industry',
  persons,
  bubbles: {
    hint: 'Left and right move by location quotient, up and down by growth, Home and End to the ends. Enter selects.',
    axis: (reference: string): string => `Location quotient: 1 = the same share of persons as in ${reference}`,
    shortAxis: (reference: string): string => `Location quotient, ${reference} = 1`,
    growthAxis: 'Growth a year',
    shareAxis: 'Share of persons employed',
    shareHint:
      'Left and right move by location quotient, up and down by share, Home and End to the ends. Enter selects.',
    halves: { thin: 'less than elsewhere', strong: 'more than elsewhere' },
    average: (place: string, growth: string): string => `${place} ${growth}`,
    quadrants: {
      strongGrowing: 'strong and growing',
      strongShrinking: 'strong but shrinking',
      thinGrowing: 'thin but growing',
      thinShrinking: 'thin and shrinking',
    },
    reading: {
      title: 'How to read this',
      bubble: (region: string, reference: string): string =>
        `Each bubble is a sector of ${region}; its area is the persons employed in it. Right of the firm upright line the sector has a larger share of the persons than in ${reference}, twice the share at 2, five times at 5. Above the level line it grew; the dashed line is the growth of all sectors together.`,
      bubbleOfShare: (region: string, reference: string): string =>
        `Each bubble is a sector of ${region}; its area, and how high it stands, is the share of the persons employed in it. Right of the firm upright line the sector has a larger share of the persons than in ${reference}, twice the share at 2, five times at 5. The figures are of one year: how sectors grow cannot be told.`,
      strongGrowing:
        'Strong and growing: what the region is known for and still adds jobs in. To be kept and built on.',
      strongShrinking:
        'Strong but shrinking: what the region is known for and loses jobs in. The question is what it turns into.',
      thinGrowing: 'Thin but growing: less common than elsewhere, and catching up. Where new strengths may come from.',
      thinShrinking: 'Thin and shrinking: less common than elsewhere, and becoming rarer.',
      stars:
        'A ring and full colour mean stars: one each for size, specialisation and productivity. The heavier the ring, the more.',
      beyond: 'An arrowhead means that a figure lies beyond the frame; the label tells it.',
    },
    quotient: (quotient: string): string => `LQ\u00a0${quotient}`,
    growth: (growth: string, from: number | null): string =>
      from === null ? `${growth} a year` : `${growth} a year since ${String(from)}`,
    share: (count: number, share: string): string => `${persons(count)}, ${share} of all`,
    stars: (earned: number, unknown: number): string =>
      unknown === 0 ? starsOf(earned) : `${starsOf(earned)}, ${format.number(unknown)} not to be told`,
    few: 'few persons: a single firm can move this',
    published: (share: string): string => `regions publish ${share} of the persons in it`,
    key: {
      size: 'Persons employed',
      stars: 'Stars',
      none: 'none',
      marked: 'dashed: regions publish less than nine tenths of its persons',
    },
  },
  treemap: {
    hint: 'Left and right move from sector to sector, up and down from family to family, Home and End to the ends. Enter selects.',
    cell: (name: string, family: string, count: number, share: string): string =>
      `${name} (${family}): ${persons(count)}, ${share}`,
    untold: (count: number, share: string): string => `Not told: ${persons(count)}, ${share}`,
    untoldName: 'Not told',
    spoken: (family: string, share: string): string => `${family} ${share}.`,
  },
  shares: {
    name: 'Industry',
    region: 'Share of persons employed',
    share: 'Share',
    difference: 'Difference, points',
    held: (share: string, reference: string, referenceShare: string, difference: string): string =>
      `${share}, ${reference} ${referenceShare}, ${difference} points`,
    missing: 'Without a figure',
  },
  shiftShare: {
    sector: 'Sector',
    change: 'Change',
    changeIn: (years: string): string => `Change ${years} in persons employed`,
    ownPart: 'Own part',
    parts: {
      national: (reference: string): string => `as all of ${reference} changed`,
      mix: (reference: string): string => `as the sector did in ${reference} beyond that`,
      regional: (region: string): string => `${region}’s own`,
    },
    total: 'All sectors',
    others: (count: number): string => `All others (${format.number(count)})`,
    ownScale: 'on a scale of its own',
    leftOut: (names: readonly string[], from: number, to: number): string =>
      `Left out, without a figure in ${String(from)} or ${String(to)}: ${format.shortList(names)}.`,
    spoken: (change: string, national: string, mix: string, regional: string): string =>
      `${change} in persons employed: ${national} as the whole changed, ${mix} by the sector, ${regional} by the region itself`,
  },
};
