import {
  FIRST_INDUSTRY_YEAR,
  INDUSTRY_PARTS,
  LAST_INDUSTRY_YEAR,
  MARKETS,
  SECTOR_TABLES,
  parseSectorCode,
  type IndustryChoice,
} from '../../model/index.ts';

/** Rules are written in hundredths, since links keep the point for lists. */
const HUNDRED = 100;
const LATEST = 'latest';
/** The table that answers what the part shows has no name. */
const AUTO = '';
const [TRADED] = MARKETS;
const ALL = 'all';

/** What is shown of the industries as the option of a link: its choices in order, parted by `~`. */
export function writeIndustry({ part, table, sector, year, hasLocal, stars }: IndustryChoice): string {
  const rules = [stars.size, stars.specialisation, stars.productivity].map((rule) =>
    String(Math.round(rule * HUNDRED)),
  );
  return [part, table ?? AUTO, sector ?? '', year ?? LATEST, hasLocal ? ALL : TRADED, rules.join('_')].join('~');
}

/** Undoes `writeIndustry`; null for what is not understood. */
export function parseIndustry(text: string): IndustryChoice | null {
  const [partText, tableText, sectorText = '', yearText = '', marketText = '', rulesText = '', ...rest] =
    text.split('~');
  const part = INDUSTRY_PARTS.find((known) => known === partText);
  const table = tableText === AUTO ? null : SECTOR_TABLES.find((known) => known === tableText);
  const sector = sectorText === '' ? null : parseSectorCode(sectorText);
  const year = yearText === LATEST ? null : Number(yearText);
  const rules = /^\d{1,3}_\d{1,4}_\d{1,3}$/.test(rulesText)
    ? rulesText.split('_').map((rule) => Number(rule) / HUNDRED)
    : [];
  const [size, specialisation, productivity] = rules;
  if (part === undefined || table === undefined || (sector === null && sectorText !== '')) return null;
  if (year !== null && !(/^\d{4}$/.test(yearText) && year >= FIRST_INDUSTRY_YEAR && year <= LAST_INDUSTRY_YEAR))
    return null;
  if (rest.length > 0 || (marketText !== ALL && marketText !== TRADED)) return null;
  if (size === undefined || specialisation === undefined || productivity === undefined || !(size > 0 && size <= 1))
    return null;
  return { part, table, sector, year, hasLocal: marketText === ALL, stars: { size, specialisation, productivity } };
}
