import { expect, it } from 'vitest';
import { fittingLabels } from '../../../src/map/places/labels.ts';

const label = (id: string, x: number, y: number) => ({
  id,
  text: 'Abcdefghij',
  at: [x, y] as const,
  kind: 'country' as const,
});

it('leaves out the labels that would touch one placed before', () => {
  const labels = [label('first', 0, 0), label('over', 30, 5), label('beside', 61, 0), label('below', 30, 13)];
  expect(fittingLabels(labels, 10).map(({ id }) => id)).toEqual(['first', 'beside', 'below']);
});
