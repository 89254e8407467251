import type { Credit } from '../../../figure/words/credit.ts';
import type { Told } from './context.ts';

const LICENCE = 'CC BY 4.0';

interface Given {
  readonly catalogue: Told['catalogue'];
  readonly messages: Pick<Told['messages'], 'footer'>;
}

function credit({ catalogue, messages: { footer } }: Given, sources: readonly string[]): Credit {
  return {
    line: `${sources.join('; ')}. ${footer.licence}: ${LICENCE}. ${footer.dataOf({ day: catalogue.date })}.`,
    sources,
    licence: LICENCE,
    licences: [LICENCE],
    date: catalogue.date,
  };
}

/** Whose the figures of structure are. */
export function structureCredit(told: Told): Credit {
  return credit(told, Object.values(told.messages.cooperation.structureSources));
}

/** Whose the links of countries are. */
export function linksCredit(given: Given, sources: readonly string[]): Credit {
  return credit(given, sources);
}

/** Whose the figures of partners are. */
export function partnersCredit(told: Told, year: number): Credit {
  const { scores, manufacturing, borders, horizon } = told.messages.cooperation.partnersSources;
  return credit(told, [scores, manufacturing({ year: told.format.year(year) }), borders, horizon]);
}
