import { it } from 'vitest';
import { serveData } from '../fixtures/server/index.ts';
import { startDrawing } from './draw.tsx';
import { everyGroups } from './group-choices.ts';
import { walk } from './walk.ts';

serveData();

it.each(['alike', 'together', 'two', 'maps'] as const)(
  'the page of groups renders for pairwise combinations of what its part hangs on: %s',
  async (part) => {
    await walk(await startDrawing(), everyGroups[part]());
  },
);
