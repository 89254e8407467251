import { expect, it } from 'vitest';
import { fittingLabels } from '../../../src/map/places/labels.ts';
import { speechIn } from '../../fixtures/words.ts';
import { realMap } from '../real-map.ts';

const label = (id: string, x: number, y: number, kind: 'region' | 'country' = 'country', text = 'Abcdefghij') => ({
  id,
  text,
  at: [x, y] as const,
  kind,
});

it('leaves out regions whose names would touch one placed before', () => {
  const labels = [
    label('first', 0, 0, 'region'),
    label('over', 30, 5, 'region'),
    label('beside', 61, 0, 'region'),
    label('below', 30, 13, 'region'),
  ];
  expect(fittingLabels(labels, 10).map(({ id }) => id)).toEqual(['first', 'beside', 'below']);
});

it('moves the name of a country by a line or two where its place is taken, and leaves it out where these are too', () => {
  const labels = [0, 0, 0, 0, 0, 0].map((_, nth) => label(String(nth), 0, 0));
  expect(fittingLabels(labels, 10).map(({ id, at }) => [id, at[1]])).toEqual([
    ['0', 0],
    ['1', -12.5],
    ['2', 12.5],
    ['3', -25],
    ['4', 25],
  ]);
});

it('writes a long name in two lines, and leaves room for both', () => {
  const [first, second] = fittingLabels(
    [label('long', 0, 0, 'country', 'Bosnia and Herzegovina'), label('under', 0, 12, 'region', 'Srbija')],
    10,
  );
  expect(first?.lines).toEqual(['Bosnia and', 'Herzegovina']);
  expect(second).toBeUndefined();
});

it('never writes Kosovo over its neighbours, which give way to it', () => {
  const { format } = speechIn('en');
  const named = realMap()
    .surroundings.filter(({ id, isInSeeArea }) => isInSeeArea || id === 'XK')
    .map(({ id, anchor }) => ({ id, text: format.countryOnMap(id), at: anchor, kind: 'country' as const }));
  const own = named.find(({ id }) => id === 'XK')?.at;
  expect(own).toBeDefined();
  // From the letters of a wide map to those of a phone's.
  for (const size of [40, 60, 80, 100, 130])
    expect(fittingLabels(named, size).find(({ id }) => id === 'XK')?.at, `letters of ${String(size)}`).toEqual(own);
});
