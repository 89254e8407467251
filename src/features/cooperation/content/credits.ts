import type { Credit } from '../../../figure/words/credit.ts';
import type { Told } from './context.ts';

const LICENCE = 'CC BY 4.0';

interface Given {
  readonly catalogue: Told['catalogue'];
  readonly messages: Pick<Told['messages'], 'footer'>;
}

function credit({ catalogue, messages: { footer } }: Given, sources: string): Credit {
  return {
    line: `${sources}. ${footer.licence}: ${LICENCE}. ${footer.dataOf({ day: catalogue.date })}.`,
    sources: sources.split('; '),
    licence: LICENCE,
    date: catalogue.date,
  };
}

/** Whose the figures of structure are. */
export function structureCredit(told: Told): Credit {
  return credit(told, told.messages.cooperation.structureSource);
}

/** Whose the links of countries are. */
export function linksCredit(given: Given, sources: string): Credit {
  return credit(given, sources);
}

/** Whose the figures of partners are. */
export function partnersCredit(told: Told, year: number): Credit {
  return credit(told, told.messages.cooperation.partnersSource({ year: told.format.year(year) }));
}
