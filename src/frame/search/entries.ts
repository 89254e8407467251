import type { Format } from '../../language/format.ts';
import { indicatorText, type Areas, type Messages } from '../../language/speech/words.ts';
import {
  PAGES,
  THEMES,
  type Catalogue,
  type IndicatorId,
  type Names,
  type OldCode,
  type Page,
  type RegionCode,
  type SectorCode,
  type SectorTableName,
  type ThemeId,
} from '../../model/index.ts';
import { WRITTEN_STORIES, type WrittenStory } from '../../state/stories/story-address.ts';
import { soundOf } from './letters.ts';
import { besideName } from '../../language/sentences/beside.ts';

/** The groups of what is found, in their order. */
export const GROUPS = ['regions', 'places', 'themes', 'indicators', 'industries', 'pages', 'stories'] as const;
export type Group = (typeof GROUPS)[number];

/** Where a result leads. */
export type Target =
  | { readonly kind: 'region'; readonly region: RegionCode }
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId; readonly theme: ThemeId | 'all' }
  | { readonly kind: 'industry'; readonly sector: SectorCode; readonly table: SectorTableName }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'story'; readonly name: WrittenStory };

/** `own`: its name; `other`: of other languages; `part`: of a province, or words of its description; `country`: of where it lies. */
export const SPELLINGS = ['own', 'other', 'part', 'country'] as const;
export interface Spelling {
  readonly text: string;
  readonly sound: string;
  readonly kind: (typeof SPELLINGS)[number];
}

/** What can be found. */
export interface Entry {
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  readonly detail: string;
  readonly target: Target;
  /** In capitals. */
  readonly code: string | null;
  readonly oldCodes: readonly OldCode[];
  readonly spellings: readonly Spelling[];
}

/** What is searched: names and old codes may be missing, and what is official is found all the same. */
export interface Searched {
  readonly catalogue: Catalogue;
  readonly names: Names | null;
  readonly codes: readonly OldCode[];
  readonly messages: Messages & Pick<Areas, 'search' | 'sectors' | 'writtenStories'>;
  readonly format: Format;
}

const spelled = (kind: Spelling['kind'], ...texts: readonly string[]): Spelling[] =>
  texts.map((text) => ({ text, sound: soundOf(text), kind }));

function entry(
  group: Group,
  label: string,
  detail: string,
  target: Target,
  spellings: readonly Spelling[],
  code: string | null = null,
  oldCodes: readonly OldCode[] = [],
): Entry {
  const id = `${group} ${Object.values(target).join(' ')} ${label}`;
  return { id, group, label, detail, target, code, oldCodes, spellings: [...spelled('own', label), ...spellings] };
}

/** Regions of the area, and the towns in them. */
export function placeEntries({ catalogue, names, codes, format }: Searched): readonly Entry[] {
  const area = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  const called = new Map(names?.regions.map((region) => [region.code, region]));
  const countries = new Map(
    names?.countries.map((country) => [country.code, spelled('country', ...country.names)] as const),
  );
  const regions = area.map(({ code, name, nationalName, country }) => {
    const own = called.get(code);
    return entry(
      'regions',
      name,
      besideName({ name, code, country }, format, 'code-first'),
      { kind: 'region', region: code },
      [
        ...spelled('own', nationalName),
        ...spelled('other', ...(own?.names ?? [])),
        ...spelled('part', ...(own?.parts ?? [])),
        ...spelled('country', format.country(country)),
        ...(countries.get(country) ?? []),
      ],
      code,
      codes.filter((old) => old.now === code && old.code !== code),
    );
  });
  const nameOf = new Map(area.map(({ code, name }) => [code, name]));
  const places = (names?.places ?? []).map(({ name, region, otherNames }) =>
    entry(
      'places',
      name,
      `${nameOf.get(region) ?? region}, ${region}`,
      { kind: 'region', region },
      spelled('other', ...otherNames),
    ),
  );
  return [...regions, ...places];
}

/** Themes, indicators, industries, pages and stories. */
export function subjectEntries({ catalogue, names, messages }: Searched): readonly Entry[] {
  const { themes, search } = messages;
  const sectorNames: Readonly<Record<string, string>> = messages.sectors.sectors;
  return [
    ...THEMES.map((theme) =>
      entry('themes', themes[theme].label, '', { kind: 'theme', theme }, [
        ...spelled('other', themes[theme].short, theme),
        ...spelled('part', themes[theme].description),
      ]),
    ),
    ...catalogue.indicators.map((indicator) => {
      const { label, unit, definition } = indicatorText(messages, indicator);
      const theme = indicator.theme === 'context' ? 'all' : indicator.theme;
      const group = theme === 'all' ? messages.region.context : themes[theme].label;
      return entry('indicators', label, `${group}, ${unit}`, { kind: 'indicator', indicator: indicator.id, theme }, [
        ...spelled('other', indicator.label, indicator.id),
        ...spelled('part', definition, indicator.sourceTable),
      ]);
    }),
    ...(names?.sectors ?? []).map(({ code, label, table }) =>
      entry(
        'industries',
        sectorNames[code] ?? label,
        code,
        { kind: 'industry', sector: code, table },
        spelled('other', label),
        code,
      ),
    ),
    ...PAGES.map((page) =>
      entry(
        'pages',
        messages.pages[page],
        search.pages[page],
        { kind: 'page', page },
        spelled('part', search.pages[page]),
      ),
    ),
    ...WRITTEN_STORIES.map((name) => {
      const { title, about } = messages.writtenStories[name];
      return entry('stories', title, '', { kind: 'story', name }, spelled('part', about));
    }),
  ];
}
