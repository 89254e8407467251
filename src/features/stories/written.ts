import type { WrittenStories } from '../../design/messages/written-stories.ts';
import { DEFAULT_VIEW, parseIndicatorId, parseRegionCode, parseSectorCode, type IndustryChoice, type Story, type View } from '../../model/index.ts';
import type { WrittenStory } from '../../state/story-address.ts';

interface Shown {
  readonly view: View;
  readonly figure: number | null;
}

const shown = (change: Partial<View>, figure: number | null): Shown => ({ view: { ...DEFAULT_VIEW, ...change }, figure });
const regions = (...codes: readonly string[]): View['selected'] => codes.flatMap((code) => parseRegionCode(code) ?? []);
const industry = (change: Partial<IndustryChoice>, figure: number | null, ...codes: readonly string[]): Shown =>
  shown({ page: 'industry', selected: regions(...codes), industry: { ...DEFAULT_VIEW.industry, sector: parseSectorCode('C15'), ...change } }, figure);
const marche = regions('ITI3');

/** What the slides of the stories that come with the atlas show, in their order. */
export const WRITTEN_VIEWS: { readonly [Name in WrittenStory]: Readonly<Record<keyof WrittenStories[Name]['slides'], Shown>> } = {
  marche: {
    map: shown({ selected: marche }, 1),
    parts: shown({ page: 'gaps', selected: marche }, 2),
    strengths: shown({ page: 'gaps', selected: marche }, 3),
    past: shown({ page: 'change', selected: marche }, 1),
    levers: shown({ page: 'region', selected: marche }, 7),
  },
  skills: {
    map: shown({ theme: 'skills' }, 1),
    parts: shown({ page: 'gaps', theme: 'skills' }, 4),
    employment: shown({ page: 'change', theme: 'skills', indicator: parseIndicatorId('employment-rate') }, 2),
    tertiary: shown({ page: 'change', theme: 'skills', indicator: parseIndicatorId('tertiary') }, 3),
  },
  leather: {
    map: industry({ part: 'across' }, 1, 'ITI3'),
    borders: industry({ part: 'across' }, 2, 'ITI3'),
    marche: industry({ part: 'portfolio' }, 1, 'ITI3'),
    romania: industry({ part: 'portfolio' }, 1, 'RO11'),
    near: industry({ part: 'space' }, 1, 'ITI3'),
  },
};

/** A story that comes with the atlas, in the words given. */
export function writtenStory<Name extends WrittenStory>(name: Name, words: WrittenStories): Story {
  const { title, slides } = words[name];
  const views: Readonly<Record<string, Shown>> = WRITTEN_VIEWS[name];
  return {
    title,
    slides: Object.entries(slides).flatMap(([key, { headline, text, notes }]) => {
      const figure = views[key];
      return figure === undefined ? [] : [{ id: `${name}-${key}`, headline, text, notes, ...figure }];
    }),
  };
}
