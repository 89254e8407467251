import { expect, it } from 'vitest';
import { takingTurns } from '../../../src/engine/transport/turns.ts';

it('lets each answer out before the next is computed, in the order in which turns were asked for', async () => {
  const turn = takingTurns();
  const seen: string[] = [];
  const answer = async (name: string): Promise<void> => {
    await turn();
    seen.push(`${name} computed`);
    await Promise.resolve();
    await Promise.resolve();
    seen.push(`${name} handed out`);
  };
  await Promise.all(['first', 'second', 'third'].map(answer));
  expect(seen).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} computed`, `${name} handed out`]));
});
