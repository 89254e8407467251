import { describe, expect, it } from 'vitest';
import { markWords } from '../../src/language/findings/marks.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import { figureNamed } from '../../src/app/figures.ts';
import { figuresOn } from '../../src/figure/take/take.ts';
import { makeFigure } from '../../src/figure/value/make.ts';
import { figureSources } from '../fixtures/figure-sources.ts';
import { DEFAULT_VIEW, LANGUAGES, questionOf, statusMask, type View } from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';
import { serveData } from '../fixtures/server/index.ts';
import { wordsOf } from '../fixtures/words.ts';

serveData();

const CARRIED = statusMask(['carried-from-larger-area']);
const figures = publishedFigures();
/** Of which some figures are those of a larger part of the country, or of a capital with its surroundings. */
const CODES = ['AT12', 'HU12'] as const;

const viewsOf = (code: (typeof CODES)[number]): Partial<View>[] => [
  { page: 'region' },
  { page: 'gaps' },
  ...(['cooperation', 'specialisation', 'innovation'] as const).map((theme) => ({ page: 'gaps' as const, theme })),
  ...(['change', 'explore'] as const).flatMap((page) =>
    (code === 'AT12'
      ? ['international-co-publications', 'product-innovators']
      : ['knowledge-intensive-employment']
    ).map((id) => ({ page, indicator: indicator(id) })),
  ),
];

describe.each(LANGUAGES)('the findings of all figures, in %s', async (language) => {
  const spoken = await wordsOf(figures.catalogue, language);

  it.each(CODES)(
    'that name an indicator of %s say what is to be known of its figure',
    async (code) => {
      const { sources, speeches } = await figureSources();
      let named = 0;
      for (const change of viewsOf(code)) {
        const theme = figures.catalogue.indicators.find(({ id }) => id === change.indicator)?.theme;
        const view: View = {
          ...DEFAULT_VIEW,
          ...(theme === undefined || theme === 'context' ? {} : { theme }),
          ...change,
          language,
          selected: [region(code)],
        };
        const found = await Promise.all(
          figuresOn(view).map(async (id) => ({
            id,
            value: await makeFigure(await figureNamed(id), view, sources, speeches[language]),
          })),
        );
        const { indicators } = regionProfile(figures, questionOf(view), region(code));
        const marked = indicators.filter(({ value, status }) => Number.isFinite(value) && (status & CARRIED) !== 0);
        for (const { id, value } of found) {
          const finding = value.kind === 'value' ? value.finding : '';
          for (const position of marked) {
            const label = spoken.names.indicator(position.indicator);
            // Of the median of the area nobody's mark can be told.
            if (!finding.includes(spoken.names.region(region(code)))) continue;
            if (!finding.toLowerCase().includes(label.toLowerCase())) continue;
            named += 1;
            for (const word of markWords(position, spoken)) expect(finding, `${id}: ${label}`).toContain(word);
          }
        }
      }
      expect(named).toBeGreaterThan(0);
    },
    60_000,
  );
});
