import { describe, it } from 'vitest';
import { serveData } from '../fixtures/server/index.ts';
import { everyIndustry } from './choices.ts';
import { startDrawing } from './draw.tsx';
import { walk } from './walk.ts';

serveData();

describe('the page of industry', () => {
  it('renders for pairwise combinations of what it hangs on', async () => {
    await walk(await startDrawing(), everyIndustry());
  });
});
