import { absence, type FigureAbsence } from '../../../figure/value/value.ts';
import { sectorWords, withWords, type Speech } from '../../../language/speech/words.ts';
import type { Names } from '../../../language/names.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { shortList } from '../../../language/sentences/lists.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import type {
  Catalogue,
  CooperationChoice,
  CooperationGroup,
  IndustryCatalogue,
  RegionCode,
  SectorCode,
  ThemeId,
} from '../../../model/index.ts';
import { choiceOf, isLeft, type Filters } from './choice.ts';

/** What every figure of the page is written with. */
export interface Setting {
  readonly region: RegionCode;
  /** It and those selected beside it. */
  readonly selected: readonly RegionCode[];
  /** Its name. */
  readonly own: string;
  readonly choice: CooperationChoice;
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly format: Speech['format'];
  readonly messages: Speech<'cooperation' | 'industry'>['messages'];
  readonly language: Speech['language'];
  /** What regions are held against, inside a sentence. */
  readonly held: string;
  /** The theme asked for, inside a sentence. */
  readonly theme: string;
  readonly country: (code: RegionCode) => string;
}

type Given = Pick<FigureContext<unknown>, 'view' | 'catalogue' | 'speech' | 'names'>;

// Names of countries are looked up in a long list of the browser's.
const countriesIn = keepLast(
  ({ regions }: Catalogue, format: Speech['format']): ReadonlyMap<RegionCode, string> =>
    new Map(regions.map(({ code, country }) => [code, format.country(country)])),
);

/** Null where no region is selected. */
export function settingOf({ view, catalogue, speech, names }: Given): Setting | null {
  const [region] = view.selected;
  if (region === undefined) return null;
  const { messages } = withWords(speech, 'cooperation', 'industry');
  const { benchmark, theme } = view;
  const countries = countriesIn(catalogue, speech.format);
  return {
    region,
    selected: view.selected,
    own: names.region(region),
    choice: choiceOf(view),
    catalogue,
    names,
    format: speech.format,
    messages,
    language: speech.language,
    held: heldAgainst(speech, benchmark, names, region),
    theme: theme === 'all' ? messages.cooperation.allThemes : messages.findings.themes[theme],
    country: (code) => countries.get(code) ?? '',
  };
}

/** A row of a proposal that was put on the sheet is a chosen one. */
export const markedIfPinned = ({ choice }: Setting, region: RegionCode): { readonly isMarked?: true } =>
  choice.pins.includes(region) ? { isMarked: true } : {};

/** Whether a region is left by what is chosen above the lists. */
export function leftBy(
  setting: Setting,
  filters: Pick<Filters, 'affiliations' | 'clusters'>,
): (region: RegionCode) => boolean {
  return isLeft(setting.selected, setting.choice, setting.catalogue, filters);
}

/** How a sector is called inside a sentence. */
export function sectorNamer(
  { language, messages }: Setting,
  industry: IndustryCatalogue,
): (code: SectorCode) => string {
  const own = new Map(industry.tables.manufacturing.sectors.map(({ code, label }) => [code, label]));
  const translated: Readonly<Partial<Record<string, string>>> = sectorWords(language)?.sectors ?? {};
  const inSentence: Readonly<Partial<Record<string, string>>> = messages.industry.inSentence.sectors;
  return (code) => inSentence[code] ?? translated[code] ?? own.get(code) ?? code;
}

export function themeNames({ messages, format }: Setting, themes: readonly ThemeId[]): string {
  return format.list(themes.map((theme) => messages.findings.themes[theme]));
}

export function groupNames({ messages, format }: Setting, groups: readonly CooperationGroup[]): string {
  return format.list(groups.map((id) => messages.cooperation.groups[id]));
}

/** The first of a list, as a finding names them. */
export function firstNames({ names, format }: Setting, regions: readonly RegionCode[], most = 3): string {
  return format.list(regions.slice(0, most).map((code) => names.region(code)));
}

/** The first of a list whose others count as much, and how many more there are. */
export function namesAndMore(setting: Setting, regions: readonly RegionCode[]): string {
  return shortList(
    setting,
    regions.map((code) => setting.names.region(code)),
    'region',
    3,
  );
}

/** How many proposals a list shows. */
export const MOST_SHOWN = 10;

/** Stands until it is known how sure ranks are, which decides who is really ahead. */
export function coming(heading: string, text: string): FigureAbsence {
  return { ...absence(heading, text), isComing: true };
}
