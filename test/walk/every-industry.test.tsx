import { describe, it } from 'vitest';
import { DEFAULT_VIEW, LANGUAGES } from '../../src/model/index.ts';
import { serveData } from '../fixtures/server/index.ts';
import { everyIndustry } from './choices.ts';
import { startDrawing } from './draw.tsx';
import { walk } from './walk.ts';

serveData();

describe('the page of industry', () => {
  it('renders for pairwise combinations of what it hangs on', async () => {
    await walk(await startDrawing(), everyIndustry());
  });

  it('and that of stories render in either language', async () => {
    await walk(
      await startDrawing(),
      LANGUAGES.map((language) =>
        (['industry', 'stories'] as const).map((page) => ({ ...DEFAULT_VIEW, page, language })),
      ),
    );
  });
});
