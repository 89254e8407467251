import { describe, expect, it } from 'vitest';
import { WRITTEN_VIEWS } from '../../../src/features/stories/shelf/written.ts';
import { WRITTEN_STORIES, type WrittenStory } from '../../../src/state/stories/story-address.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { figureNamed } from '../../../src/app/figures.ts';
import { makeFigure } from '../../../src/figure/value/make.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';

serveData();

/** What the figure beside the words of each slide finds: a page that gets another figure in between must not move them. */
const FINDINGS: { readonly [Name in WrittenStory]: Readonly<Record<keyof (typeof WRITTEN_VIEWS)[Name], RegExp>> } = {
  marche: {
    map: /^Marche leads the EU average by [\d.]+ points?/,
    parts: /^Marche: most of the lead of .* lies in Innovation and R&D, and in International cooperation$/,
    strengths: /^Marche leads most in .* and trails most in /,
    past: /^Marche: from .* behind the EU average in \d+ to .* ahead in \d+$/,
    levers: /^Marche would have to change most in /,
  },
  skills: {
    map: /trail the EU average in skills and jobs/,
    parts: /the gap is widest in Tertiary education .* and narrowest in Early leavers from education/,
    employment: /^Regions that started low grew faster/,
    tertiary: /^Regions moved apart: spread 34\.5% in 2021, 34\.8% in 2024/,
  },
  leather: {
    map: /^Leather and footwear is most concentrated in Marche/,
    borders: /^\d+ pairs of neighbouring regions share leather and footwear across a border$/,
    marche: /^Marche is strongest in leather and footwear/,
    romania: /^Nord-Vest is strongest in furniture/,
    near: /^Nearest to what Marche has/,
  },
};

describe('the figures of the written stories', () => {
  it('are those that their words speak of', async () => {
    const { sources, speeches } = await figureSources();
    for (const name of WRITTEN_STORIES) {
      const expected: Readonly<Record<string, RegExp>> = FINDINGS[name];
      for (const [key, { view, figure }] of Object.entries(WRITTEN_VIEWS[name])) {
        const value = await makeFigure(await figureNamed(figure), view, sources, speeches.en);
        expect(value.kind === 'value' ? value.finding : '', `${name}, ${key}`).toMatch(expected[key] ?? /^$/);
      }
    }
  });
});
