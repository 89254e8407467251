import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64, toBase64 } from './base64.ts';
import { SHORT_LINK } from './view-url.ts';

/** What links of version 1 say, and the codes and words of all. */
const FIRST =
  'AL01AL02AL03AT11AT12AT13AT21AT22AT31AT32AT33AT34BA01BA02BA03MD00ME00MK00RS11RS12RS21RS22SK01SK02SK03SK04UA-XK00CZ01DE21FR10HR02HR03HR05HR06HU11HU12HU21HU22HU23HU31HU32HU33EL30EL41EL42EL43EL51EL52EL53EL54EL61EL62EL63EL64EL65BG31BG32BG33BG34BG41BG42RO11RO12RO21RO22RO31RO32RO41RO42SI03SI04HR04ITC1ITC2ITC3ITC4ITF1ITF2ITF3ITF4ITF5ITF6ITG1ITG2ITH1ITH2ITH3ITH4ITH5ITI1ITI2ITI4ITI3.' +
  'gerd.business-rd.higher-education-rd.rd-personnel.rd-personnel-fte.hrst.scientists-engineers.high-tech-employment.patents.ghg-per-gdp.ghg-per-inhabitant.ghg-change.industry-ghg-per-gva.trans' +
  'port-ghg.buildings-ghg.waste-ghg.interreg-partners.interreg-budget.interreg-erdf.horizon-participations.horizon-contribution.horizon-coordinators.erasmus.investment-share.horizon-companies.l' +
  'ocal-units-density.erdf-per-inhabitant.erdf-share-of-gdp.planned-sme-support.strong-clusters-employment.medium-high-tech-manufacturing.knowledge-intensive-services.krugman-employment.entropy' +
  '-employment.entropy-gva.local-unit-size.tertiary.employment-rate.unemployment-rate.neet.adult-learning.upper-secondary.graduates-in-work.population.gdp.gdp-per-inhabitant.gdp-per-inhabitant-' +
  'relative.real-gdp-growth.productivity.competitiveness' +
  'percentile-rank%7Eharmonic%7Euntreated%7Eprincipal-component%7Enearest-year%7Ez-score%7Egeometric%7Eover-indicators%7Ecountry%7Emin-max%7Earithmetic%7Etreated%7Ewithin-themes%7Enone%7E50%7Ecustom%21200.' +
  'structure%7Espace%7Eacross%7Eten-sectors%7EC14%7EC15%7EC25%7EC28%7EC29%7EC31%7EI55natural%7E5%7E%7Elockedequal%7E5manual%7E5overallscoreboard-likecompetitiveness-like' +
  '&theme=innovation&theme=environment&theme=cooperation&theme=finance&theme=specialisation&theme=skills&page=method&page=stories&page=industry&page=change&page=gaps&page=region&shown=value' +
  '&benchmark=see-median&benchmark=country&benchmark=frontier&year=2020%7E8&panel=table&panel=region&carried=no&dated=yes&lang=it&lang=en&appearance=dark&appearance=light' +
  'v=1&page=explore&theme=all&indicator=&shown=gap&benchmark=eu-average&year=latest&regions=&classes=quantiles%7E5&carried=yes&dated=no&method=atlas-default' +
  '&industry=portfolio%7Edivisions%7E%7Elatest%7Etraded%7E20_150_100&working=&against=atlas-default&panel=ranking&lang=auto&appearance=auto';

/** And those of version 2, which say over which regions evidence is taken and leave out what is carried from countries. */
const SECOND =
  `${FIRST}&evidence=area&against=scoreboard-like&carried=yesv=2&page=explore&theme=all&indicator=&shown=gap&benchmark=eu-average&year=latest&regions=&classes=quantiles%7E5&carried=no&dated=no&method=atlas-default` +
  '&industry=portfolio%7E%7E%7Elatest%7Etraded%7E20_150_100&working=&against=atlas-default&evidence=reference&panel=ranking&lang=auto&appearance=auto';

/**
 * What packing takes as known, by the first letter of a packed text: the most usual values last, since what is near is
 * cheapest to name. Frozen: links made with it are out there. Better words are a new letter.
 */
const KNOWN: Readonly<Record<string, string>> = {
  a: FIRST,
  b: SECOND,
  // Links that say whether the side ahead is outlined, and those with the page of the data.
  c: `&outlined=yes${SECOND}&industry=portfolio%7E%7E%7Elatest%7Etraded%7E20_150_100&data=catalogue&working=&against=atlas-default&evidence=reference&panel=ranking&lang=auto&appearance=auto&outlined=no`,
};
const NEWEST = 'c';
/** Far beyond any view; so that a small address cannot fill the memory. */
const LONGEST = 4000;

/** The sum of a text, so that a link cut short or mistyped is known for one: two bytes, after Fletcher. */
function sumOf(bytes: Uint8Array): readonly [number, number] {
  let [plain, weighted] = [0, 0];
  for (const byte of bytes) {
    plain = (plain + byte) % 255;
    weighted = (weighted + plain) % 255;
  }
  return [plain, weighted];
}

/** The query of a short link for the query of a long one, both without the question mark. */
export function shortened(query: string): string {
  const bytes = strToU8(query);
  const packed = deflateSync(bytes, { level: 9, dictionary: strToU8(KNOWN[NEWEST] ?? '') });
  return `${SHORT_LINK}=${NEWEST}${toBase64(Uint8Array.of(...sumOf(bytes), ...packed))}`;
}

/** The query that `shortened` was given; null where the text is of no short link, is damaged, or of a newer atlas. Never throws. */
export function lengthened(search: string): string | null {
  const text = new URLSearchParams(search).get(SHORT_LINK) ?? '';
  const known = KNOWN[text.slice(0, 1)];
  if (known === undefined || text.length > LONGEST) return null;
  try {
    const [plain, weighted, ...packed] = fromBase64(text.slice(1));
    const bytes = inflateSync(Uint8Array.from(packed), { dictionary: strToU8(known) });
    const sum = sumOf(bytes);
    return sum[0] === plain && sum[1] === weighted ? strFromU8(bytes) : null;
  } catch {
    return null;
  }
}
