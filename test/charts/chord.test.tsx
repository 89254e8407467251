import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Chord } from '../../src/charts/chord/Chord.tsx';
import { layoutChord } from '../../src/charts/chord/layout.ts';

afterEach(cleanup);

const ENDS = ['AT', 'IT', 'MD'].map((id) => ({ id, label: id, name: `Country ${id}` }));
const LINKS = [
  { one: 'AT', other: 'IT', amount: 18 },
  { one: 'IT', other: 'MD', amount: 2 },
];

it('places an arc for each that has links, and a ribbon for each link, those of the one told of above', () => {
  const { arcs, ribbons } = layoutChord(ENDS, LINKS, 'AT');
  expect(arcs.map(({ id, isMain }) => [id, isMain])).toEqual([
    ['AT', true],
    ['IT', false],
    ['MD', false],
  ]);
  expect(ribbons).toHaveLength(2);
  expect(ribbons.map(({ isMain }) => isMain)).toEqual([false, true]);
  for (const { path } of [...arcs, ...ribbons]) expect(path).toMatch(/^M[^N]+Z$/);
  // The same whichever way a link is told.
  expect(
    layoutChord(
      ENDS,
      [...LINKS].map(({ one, other, amount }) => ({ one: other, other: one, amount })),
      'AT',
    ),
  ).toEqual(layoutChord(ENDS, LINKS, 'AT'));
  expect(layoutChord(ENDS, LINKS.slice(0, 1), null).arcs.map(({ id }) => id)).toEqual(['AT', 'IT']);
});

it('is drawn with names and a label', async () => {
  const { container } = render(<Chord ends={ENDS} links={LINKS} main="AT" label="Links of countries" />);
  expect(container.querySelector('svg')?.getAttribute('aria-label')).toBe('Links of countries');
  expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(
    ENDS.map(({ label }) => label),
  );
  await expect(container.innerHTML).toMatchFileSnapshot('../snapshots/chord.html');
});
