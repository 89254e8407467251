import { formatOf } from '../../format.ts';

const format = formatOf('en');
const persons = (count: number): string =>
  `${format.number(count)} ${format.isOne(count) ? 'person' : 'persons'} employed`;

/** The network of sectors and the scatter of opportunities. */
export const industrySpace = {
  persons,
  quotient: (quotient: string): string => `location quotient ${quotient}`,
  present: 'present here',
  absent: 'not present here',
  /** What a reader sees or hears of one sector; the parts come written. */
  sector: (name: string, parts: readonly string[]): string => `${name}: ${parts.join('; ')}`,
  missing: (reason: string): string => `no figure: ${reason}`,
  density: (percent: string): string => `${percent}% of what it is related to is present here`,
  complexity: (deviations: string): string => `complexity ${deviations}`,

  network: {
    label: (region: string): string => `How sectors hang together in the EU, and which are present in ${region}`,
    hint: 'Arrow keys move to the nearest sector that way, Enter selects, Escape leaves; + and − zoom, 0 shows all.',
    pointing:
      'Point at a sector to see what it is related to. Zoom with Ctrl or ⌘ and the wheel, with two fingers or the keys +\u00A0−\u00A00.',
    related: (names: string): string => `related to ${names}`,
    unrelated: 'related to no other shown',
    key: 'What the circles stand for',
    present: 'present: location quotient of at least 1',
    absent: 'not present',
    missing: 'no figure',
    size: (sizes: string): string => `${sizes} persons employed`,
    link: 'found together more often than by chance',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    showAll: 'Show all',
  },

  opportunities: {
    label: (region: string): string => `Sectors not present in ${region}: how near each is, and how complex`,
    hint: 'Arrow keys move to the nearest sector that way, Enter selects, Escape leaves.',
    pointing:
      'Point at a sector to read it. The larger the circle, the more persons it employs here, if a smaller share than in the EU. Dashed: the medians of the sectors shown.',
    near: 'How near: relatedness density, %',
    complex: 'How complex: standard deviations',
    rare: 'Found in fewer EU regions',
    rareQuadrants: {
      nearComplex: 'near and rare: look here first',
      farComplex: 'far and rare: a long way',
      nearSimple: 'near and common',
      farSimple: 'far and common',
    },
    foundIn: (count: number): string => `present in ${format.number(count)} EU regions`,
    quadrants: {
      nearComplex: 'near and complex: look here first',
      farComplex: 'far and complex: a long way',
      nearSimple: 'near and simple: easy, little gained',
      farSimple: 'far and simple: little to go for',
    },
    mean: (percent: string): string => `EU mean ${percent}%`,
    notKnown: (names: string): string => `Not shown, since it is not known whether they are present here: ${names}.`,
    warning: (year: number, hasComplexity: boolean): string =>
      `What this does not say: density tells what was found together in EU regions in ${String(year)}. It is no forecast, and by itself no advice: it knows nothing of demand, skills or cost. ${hasComplexity ? 'Complexity ranks sectors by the regions they are found in, not by their technology. ' : ''}In small sectors one firm can move it; confidential cells count as not known.`,
    none: 'There is no sector to show: each is present here or lacks a figure.',
  },
};
