import type { Credit } from '../../../figure/words/credit.ts';
import type { Setting } from './context.ts';

const LICENCE = 'CC BY 4.0';

interface Given {
  readonly catalogue: Setting['catalogue'];
  readonly messages: Pick<Setting['messages'], 'footer'>;
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
export function structureCredit(setting: Setting): Credit {
  return credit(setting, Object.values(setting.messages.cooperation.structureSources));
}

/** Whose the links of countries are. */
export function linksCredit(given: Given, sources: readonly string[]): Credit {
  return credit(given, sources);
}

/** Whose the figures of partners are. */
export function partnersCredit(setting: Setting, year: number): Credit {
  const { scores, manufacturing, borders, horizon } = setting.messages.cooperation.partnersSources;
  return credit(setting, [scores, manufacturing({ year: setting.format.year(year) }), borders, horizon]);
}
