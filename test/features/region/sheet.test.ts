import { beforeAll, describe, expect, it } from 'vitest';
import { figureNamed } from '../../../src/app/figures.ts';
import type { Speech } from '../../../src/language/speech/words.ts';
import { makeFigure, type FigureSources } from '../../../src/figure/value/make.ts';
import type { FigureValue } from '../../../src/figure/value/value.ts';
import {
  DEFAULT_VIEW,
  LANGUAGES,
  questionOf,
  type BenchmarkChoice,
  type Language,
  type View,
} from '../../../src/model/index.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { region } from '../../fixtures/figures.ts';
import { numberAt } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let sources: FigureSources;
let speeches: Readonly<Record<Language, Speech>>;
beforeAll(async () => {
  ({ sources, speeches } = await figureSources());
});

interface Shown {
  readonly facts: readonly { readonly id: string; readonly value: string; readonly note: string }[];
  readonly sides: readonly { readonly bars: readonly { readonly id: string; readonly gap: number }[] }[];
  readonly whole: unknown;
  readonly industry: { readonly rows: readonly { readonly code: string }[] } | string;
}

const viewOf = (code: string, benchmark: BenchmarkChoice = { kind: 'eu-average' }): View => ({
  ...DEFAULT_VIEW,
  page: 'region',
  benchmark,
  selected: [region(code)],
});

async function sheetOf(view: View, language: Language = 'en'): Promise<FigureValue<Shown>> {
  const value = await makeFigure(await figureNamed('region-sheet'), view, sources, speeches[language]);
  if (value.kind === 'absence') throw new Error('There is no sheet.');
  return value as FigureValue<Shown>;
}

describe('the sheet of a region', () => {
  it('says of Marche its rank with what that may be, three gaps, three strengths, its line and three industries', async () => {
    const { finding, shown, table, credit } = await sheetOf(viewOf('ITI3'));
    expect(finding).toMatch(/^Marche scores [\d.]+ of 100, .*66.*, and leads the EU average by 1\.4 points$/);
    expect(shown.facts.map(({ id }) => id)).toEqual(['rank', 'score', 'gap']);
    expect(shown.facts[0]?.value).toMatch(/^\d+th of 66$/);
    expect(shown.facts[0]?.note).toMatch(/^between \d+\w\w and \d+\w\w, in nine of ten draws of the method$/);
    const [behind = [], ahead = []] = shown.sides.map(({ bars }) => bars.map(({ gap }) => gap));
    expect([behind.length, ahead.length]).toEqual([3, 3]);
    expect(behind).toEqual(behind.toSorted((one, other) => other - one));
    expect(ahead).toEqual(ahead.toSorted((one, other) => one - other));
    expect(Array.isArray(shown.whole)).toBe(true);
    expect(typeof shown.industry === 'string' ? [] : shown.industry.rows).toHaveLength(3);
    expect(table.rows.length).toBeGreaterThan(15);
    expect(credit?.line).toMatch(/Eurostat/);
  });

  it('carries the numbers of the engine to the last digit', async () => {
    const view = viewOf('EL65', { kind: 'frontier' });
    const value = await sheetOf(view);
    const profile = await sources.engine.ask('profile', {
      question: { ...questionOf({ ...view, theme: 'all' }), hasAllYears: false },
      region: region('EL65'),
    });
    expect(numberAt(value, 'overall', 'value').value).toBe(profile.overall.score);
    expect(numberAt(value, 'overall', 'gap').value).toBe(profile.overall.gap);
    for (const { id, gap } of value.shown.sides.flatMap(({ bars }) => bars)) {
      const position = profile.indicators.find(({ indicator }) => String(indicator) === id);
      expect(position?.gapPoints).toBe(gap);
      expect(numberAt(value, id, 'value').value).toBe(position?.value);
      expect(numberAt(value, id, 'benchmark').value).toBe(position?.benchmark);
    }
  });

  it.each(LANGUAGES)('stands in %s where figures are missing, held against anything', async (language) => {
    for (const code of ['RS22', 'AL01', 'ME00', 'CY00'])
      for (const benchmark of [
        { kind: 'see-median' },
        { kind: 'country' },
        { kind: 'region', region: region('ITH1') },
      ] as const) {
        const { finding, subtitle, shown } = await sheetOf(viewOf(code, benchmark), language);
        const said = JSON.stringify([finding, subtitle, { ...shown, geometry: null, whole: null }]);
        expect(said, code).not.toMatch(/NaN|undefined|Infinity|\[object/);
        expect(shown.sides.flatMap(({ bars }) => bars).length, code).toBeLessThanOrEqual(6);
      }
  });

  it.each(['MD00', 'BA01', 'UA-21'])(
    'has nothing to say of %s, of which there are no comparable figures',
    async (code) => {
      const value = await makeFigure(await figureNamed('region-sheet'), viewOf(code), sources, speeches.en);
      expect(value.kind).toBe('absence');
    },
  );
});
