import { describe, expect, it } from 'vitest';
import { PRESETS, THEMES, type View } from '../../src/model/index.ts';
import { serveData } from '../fixtures/server/index.ts';
import { BENCHMARKS, SCORED_PAGES, everyPreset } from './choices.ts';
import { startDrawing } from './draw.tsx';
import { walk } from './walk.ts';

serveData();

describe('every view', () => {
  it('renders for every theme with every benchmark, and for both with every method preset', async () => {
    const visits = everyPreset();
    const met = (...choices: readonly (keyof View)[]): number =>
      new Set(visits.map(([view]) => JSON.stringify(choices.map((choice) => view?.[choice])))).size;
    expect(visits.flat()).toHaveLength(SCORED_PAGES.length * visits.length);
    expect(met('theme', 'benchmark')).toBe((THEMES.length + 1) * BENCHMARKS.length);
    expect(met('theme', 'method')).toBe((THEMES.length + 1) * PRESETS.length);
    expect(met('benchmark', 'method')).toBe(BENCHMARKS.length * PRESETS.length);
    await walk(await startDrawing(), visits);
  });

  it('is drawn with the tables of its figures', async () => {
    const draw = await startDrawing();
    const [first = []] = everyPreset();
    for (const view of first.filter(({ page }) => page === 'gaps' || page === 'change'))
      expect((await draw(view, false)).markup, view.page).toContain('data-walk="table"');
  });
});
