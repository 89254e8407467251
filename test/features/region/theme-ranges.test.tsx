import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/transport/client.ts';
import type { QuestionKind, QuestionOf } from '../../../src/engine/questions.ts';
import { explore } from '../../../src/engine/answers/explore.ts';
import { rankRanges } from '../../../src/engine/answers/ranges.ts';
import { regionProfile } from '../../../src/engine/answers/profile.ts';
import { en } from '../../fixtures/words.ts';
import { LanguageProvider } from '../../../src/language/speech/speech.tsx';
import { formatOf } from '../../../src/language/format.ts';
import { profile as profileFigure } from '../../../src/features/region/figures/profile.tsx';
import { rankOf, type RangesByNode } from '../../../src/features/region/content/ranks.ts';
import { FigureSurroundingsContext } from '../../../src/figure/surroundings/sources.ts';
import { useFigure, type FigureState } from '../../../src/figure/use-figure.ts';
import {
  DEFAULT_VIEW,
  THEMES,
  questionOf,
  type Question,
  type RankRanges,
  type View,
} from '../../../src/model/index.ts';
import { publishedFigures, region } from '../../fixtures/figures.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);
const MARCHE = region('ITI3');

/** An engine that answers the ranges when told to, and everything else at once. */
function heldEngine(): {
  readonly engine: Engine;
  readonly asked: string[];
  readonly answer: (isWell: boolean) => Promise<void>;
} {
  const asked: string[] = [];
  const waiting: {
    readonly resolve: (ranges: RankRanges) => void;
    readonly reject: (error: Error) => void;
    readonly question: Question;
  }[] = [];
  const ranges = ({ question: of }: QuestionOf<'ranges'>): Promise<RankRanges> =>
    new Promise((resolve, reject) => {
      asked.push(of.theme);
      waiting.push({ resolve, reject, question: of });
    });
  const answer = async (isWell: boolean): Promise<void> => {
    const next = waiting.shift();
    await act(async () => {
      if (isWell)
        next?.resolve({
          question: next.question,
          draws: 1,
          seed: 1,
          level: 0.9,
          regions: [MARCHE],
          rank: [32],
          low: [28],
          high: [36],
          compared: [],
          ahead: [],
        });
      else next?.reject(new Error('no'));
      await Promise.resolve();
    });
  };
  const ask = (kind: QuestionKind, given: unknown): Promise<unknown> =>
    kind === 'ranges'
      ? ranges(given as QuestionOf<'ranges'>)
      : Promise.resolve(kind === 'explore' ? explore(figures, question) : regionProfile(figures, question, MARCHE));
  return { engine: { ask } as unknown as Engine, asked, answer };
}

function around(engine: Engine): (props: { readonly children: ReactNode }) => ReactNode {
  const client = new QueryClient();
  const surroundings = {
    catalogue: figures.catalogue,
    engine,
    map: { geometry: null, fault: null, onRetry: () => undefined },
    figure: () => Promise.reject(new Error('no other figure')),
  };
  return ({ children }) => (
    <QueryClientProvider client={client}>
      <LanguageProvider language="en">
        <FigureSurroundingsContext value={surroundings}>{children}</FigureSurroundingsContext>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

/** Those whose rank has its interval. */
function withInterval({ made }: FigureState): readonly string[] {
  if (made === null || made.value.kind === 'absence') return [];
  const { columns, rows } = made.value.table;
  const low = columns.findIndex(({ id }) => id === 'low');
  return rows.flatMap(({ id, cells }) => {
    const cell = cells[low];
    return typeof cell === 'object' && Number.isFinite(cell.value) ? [id] : [];
  });
}

describe('intervals of the ranks of themes', () => {
  it('are asked for one after another, once it is their turn, and one that fails holds no other back', async () => {
    const { engine, asked, answer } = heldEngine();
    const view: View = { ...DEFAULT_VIEW, page: 'region', selected: [MARCHE] };
    const { result, rerender } = renderHook(({ isHeld }) => useFigure(profileFigure, view, isHeld), {
      initialProps: { isHeld: true },
      wrapper: around(engine),
    });
    await waitFor(() => expect(result.current.made?.value.kind).toBe('value'));
    expect(asked).toEqual([]);
    rerender({ isHeld: false });
    for (const [index, theme] of (['all', ...THEMES] as const).entries()) {
      await waitFor(() => expect(asked).toEqual(['all', ...THEMES].slice(0, index + 1)));
      await answer(theme !== 'environment');
    }
    await waitFor(() =>
      expect(withInterval(result.current)).toEqual(['overall', ...THEMES.filter((theme) => theme !== 'environment')]),
    );
    expect(asked).toHaveLength(7);
  });

  it('stand beside the same rank as before they came', async () => {
    const profile = regionProfile(figures, question, region('ITI3'));
    const words = { messages: en, format: formatOf('en') };
    for (const position of profile.themes) {
      const { theme } = position;
      const found = await rankRanges(figures, { ...question, theme }, { draws: 60, seed: 1, compared: [] });
      const row = found.regions.indexOf(region('ITI3'));
      expect(found.rank[row], theme).toBe(position.rank);
      const ranges: RangesByNode = { [theme]: found };
      expect(rankOf({ ...position, id: theme }, profile, {}, words)).toEqual({
        rank: en.numbers.rank(position),
        interval: null,
      });
      const { number } = formatOf('en');
      expect(rankOf({ ...position, id: theme }, profile, ranges, words).interval).toBe(
        `(${number(found.low[row] ?? Number.NaN)}–${number(found.high[row] ?? Number.NaN)})`,
      );
    }
  });
});
