import { expect } from 'vitest';
import type { Visit } from './choices.ts';
import type { Draw } from './draw.tsx';
import { faultsOf, linkOf } from './faults.ts';

/** Ranges of ranks are costly: one visit in so many has them, in the others they stay pending. */
const WITH_RANGES = 16;
/** More than a reader takes in. */
const MOST_TOLD = 30;

/** Draws every View of the visits; what is wrong fails the test, each fault with how many have it and a link that opens the first. */
export async function walk(draw: Draw, visits: readonly Visit[]): Promise<void> {
  const found = new Map<string, string[]>();
  for (const [turn, visit] of visits.entries()) {
    for (const view of visit) {
      const drawing = await draw(view, turn % WITH_RANGES === 0);
      for (const fault of faultsOf(drawing)) found.set(fault, [...(found.get(fault) ?? []), linkOf(drawing)]);
    }
  }
  expect(
    [...found].slice(0, MOST_TOLD).map(([fault, links]) => `${fault} (${links.length}×, first at ${links[0] ?? ''})`),
  ).toEqual([]);
}
