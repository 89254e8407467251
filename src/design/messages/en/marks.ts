import type { Mark } from '../../marks.ts';
import { formatOf } from '../../format.ts';
import type { Names } from '../names.ts';
import { statuses } from './terms.ts';

const format = formatOf('en');

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
