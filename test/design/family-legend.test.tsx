import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FamilyLegend } from '../../src/design/controls/FamilyLegend.tsx';

it('names every family beside its colour, kin in one list, and those without a colour of their own last', () => {
  const drawn = renderToStaticMarkup(
    <FamilyLegend
      label="Families"
      families={[
        { id: 'space', label: 'Space' },
        { id: 'trade', label: 'Trade' },
        { id: 'fashion', label: 'Fashion' },
        { id: 'food', label: 'Food' },
      ]}
    />,
  );
  expect(drawn).toContain('aria-label="Families"');
  expect(
    [...drawn.matchAll(/<ul class="family-kin">(.*?)<\/ul>/g)].map(([, kin]) =>
      [...(kin ?? '').matchAll(/<li class="([\w-]+)">.*?<span>(\w+)/g)].map(([, colour, name]) => [colour, name]),
    ),
  ).toEqual([
    [
      ['family-food', 'Food'],
      ['family-fashion', 'Fashion'],
    ],
    [['family-trade', 'Trade']],
    [['family-other', 'Space']],
  ]);
});
