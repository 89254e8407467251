import { describe, it } from 'vitest';
import { serveData } from '../fixtures/server/index.ts';
import { everyPair } from './choices.ts';
import { startDrawing } from './draw.tsx';
import { walk } from './walk.ts';

serveData();

describe('every view', () => {
  it('renders for pairwise combinations of the other choices', async () => {
    await walk(await startDrawing(), everyPair());
  });
});
