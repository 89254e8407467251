import { describe, expect, it } from 'vitest';
import { PRESETS, THEMES } from '../../src/model/index.ts';
import { serveData } from '../fixtures/server/index.ts';
import { SCORED_PAGES, everyPreset } from './choices.ts';
import { startDrawing } from './draw.tsx';
import { walk } from './walk.ts';

serveData();

describe('every view', () => {
  it('renders for every theme, benchmark and method preset', async () => {
    const visits = everyPreset();
    expect(visits.flat()).toHaveLength(SCORED_PAGES.length * (THEMES.length + 1) * 5 * PRESETS.length);
    await walk(await startDrawing(), visits);
  });

  it('is drawn with the tables of its figures', async () => {
    const draw = await startDrawing();
    const [first = []] = everyPreset();
    for (const view of first.filter(({ page }) => page === 'gaps' || page === 'change'))
      expect((await draw(view, false)).markup, view.page).toContain('data-walk="table"');
  });
});
