import type { Mark } from '../../marks.ts';
import { formatOf } from '../../format.ts';
import type { Names } from '../names.ts';
import { terms } from './terms.ts';

const format = formatOf('it');

export function markWord(mark: Mark, names: Pick<Names, 'region'>): string {
  switch (mark.kind) {
    case 'carried': {
      const { origin, isImputed } = mark;
      const instead = isImputed ? ', al posto di un dato mancante' : '';
      if (origin.kind === 'country')
        return `${isImputed ? 'media' : 'dato'} dell'intero Paese: ${format.country(origin.code)}${instead}`;
      if (origin.kind === 'part')
        return `dato di ${origin.code}${origin.name === '' ? '' : `, ${origin.name}`}, riportato alle sue regioni${instead}`;
      return `un solo dato per ${format.list(origin.regions.map((code) => names.region(code)))}${instead}`;
    }
    case 'converted':
      return `convertito da ${mark.origin}`;
    case 'other-year':
      return `dato del ${String(mark.year)}${mark.isImputed ? ', al posto di un dato mancante' : ''}`;
    case 'held':
      return `${String(mark.year)} rispetto al ${String(mark.held.year)}${mark.held.isOverBreak ? ', con un’interruzione della serie tra i due anni' : ''}`;
    case 'status':
      return terms.statuses[mark.status];
  }
}
