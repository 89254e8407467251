import { originOf, type Mark } from '../../marks.ts';
import { formatOf } from '../../format.ts';
import type { Names } from '../names.ts';
import { statuses } from './terms.ts';

const format = formatOf('en');

/** Larger areas by their origins, `AT1, Ostösterreich`, in a sentence. */
export function areasOf(origins: readonly string[], names: Pick<Names, 'region'>): string {
  const told = origins.flatMap((text) => {
    const origin = originOf(text);
    if (origin === null) return [];
    if (origin.kind === 'country') return [`the whole of ${format.country(origin.code)}`];
    if (origin.kind === 'part') return [`${origin.code}${origin.name === '' ? '' : ` (${origin.name})`}`];
    return [`${format.list(origin.regions.map((code) => names.region(code)))} together`];
  });
  return told.length === 0 ? 'larger areas' : told.length === 2 ? told.join(', and of ') : format.list(told);
}

/** What is to be known of a figure, to stand behind it. */
export function markWord(mark: Mark, names: Pick<Names, 'region'>): string {
  switch (mark.kind) {
    case 'carried': {
      const { origin, isImputed } = mark;
      const instead = isImputed ? ', in the place of a missing one' : '';
      if (origin.kind === 'country')
        return `${isImputed ? 'mean' : 'figure of the whole'} of ${format.country(origin.code)}${instead}`;
      if (origin.kind === 'part')
        return `figure of ${origin.code}${origin.name === '' ? '' : `, ${origin.name}`}: carried to its regions${instead}`;
      return `one figure for ${format.list(origin.regions.map((code) => names.region(code)))} together${instead}`;
    }
    case 'converted':
      return `converted from ${mark.origin}`;
    case 'other-year':
      return `figure of ${String(mark.year)}${mark.isImputed ? ', in the place of a missing one' : ''}`;
    case 'held':
      return `${String(mark.year)} against ${String(mark.held.year)}${mark.held.isOverBreak ? ', with a break in the series between' : ''}`;
    case 'status':
      return statuses[mark.status];
  }
}
