import { en, speechIn } from '../fixtures/words.ts';
import { cleanup, fireEvent, render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  labelOpportunities,
  layoutOpportunities,
  type OpportunityInput,
} from '../../src/charts/opportunity-scatter/layout.ts';
import { OpportunityScatter } from '../../src/charts/opportunity-scatter/OpportunityScatter.tsx';
import { opportunitiesOf } from '../../src/charts/opportunity-scatter/from-space.ts';
import { LANGUAGES, parseSectorCode } from '../../src/model/index.ts';

afterEach(cleanup);

const opportunity = (
  id: string,
  name: string,
  density: number,
  height: number,
  employment: number,
): OpportunityInput => ({
  id,
  name,
  family: 'chemicals',
  density,
  meanDensity: 36,
  height,
  employment,
  quotient: 0.5,
});
const sectors = [
  opportunity('C20', 'Chemicals', 38, 0.2, 1100),
  opportunity('C21', 'Pharmaceuticals', 31, 1.4, 550),
  opportunity('C29', 'Motor vehicles', 44, 1.1, 2400),
  opportunity('B08', 'Other mining and quarrying', 46, -0.9, 210),
  opportunity('H51', 'Air transport', 27, -0.4, 0),
  opportunity('C19', 'Coke and refined petroleum', Number.NaN, 0.1, 100),
];
const words = en.industrySpace.opportunities.quadrants;

describe('the scatter of opportunities', () => {
  it('parts the sectors at their medians: near to the right, complex above', () => {
    const layout = layoutOpportunities(sectors, words, 760);
    expect(layout?.dots.map(({ id }) => id)).toEqual(['C29', 'C20', 'C21', 'B08', 'H51']);
    const sideOf = (id: string): string => {
      const dot = layout?.dots.find((placed) => placed.id === id);
      return `${(dot?.x ?? Number.NaN) > (layout?.middle.x ?? Number.NaN) ? 'near' : 'far'} ${(dot?.y ?? Number.NaN) < (layout?.middle.y ?? Number.NaN) ? 'complex' : 'simple'}`;
    };
    expect(['C29', 'C21', 'B08', 'H51'].map(sideOf)).toEqual([
      'near complex',
      'far complex',
      'near simple',
      'far simple',
    ]);
    expect(layout?.dots.find(({ id }) => id === 'C20')).toMatchObject(layout?.middle ?? {});
  });

  it('names the best first, whatever is in focus before all', () => {
    const layout = layoutOpportunities(sectors, words, 760);
    if (layout === null) throw new Error('There is nothing to draw.');
    expect(labelOpportunities(layout, []).map(({ id }) => id)).toEqual(['C29', 'C20', 'C21', 'B08']);
    expect(labelOpportunities(layout, ['H51'])[0]).toMatchObject({ id: 'H51', isStrong: true });
  });

  it.each(LANGUAGES)('keeps the dots between the words of the quadrants on a phone, in %s', (language) => {
    const layout = layoutOpportunities(sectors, speechIn(language).messages.industrySpace.opportunities.quadrants, 328);
    expect(layout?.quadrants.every(({ lines }) => lines.length <= 3)).toBe(true);
    for (const { x, y, radius } of layout?.dots ?? []) {
      expect(x - radius).toBeGreaterThan(layout?.left ?? Number.NaN);
      expect(y - radius).toBeGreaterThan(layout?.inner.top ?? Number.NaN);
      expect(y + radius).toBeLessThan(layout?.inner.bottom ?? Number.NaN);
    }
  });

  it('has nothing to draw without figures, and says so', () => {
    expect(layoutOpportunities(sectors.slice(-1), words, 760)).toBeNull();
    expect(renderToStaticMarkup(drawing({ sectors: [] }))).toContain('There is no sector to show');
  });

  const drawing = (
    more: Partial<Parameters<typeof OpportunityScatter>[0]> = {},
  ): ReturnType<typeof OpportunityScatter> => (
    <OpportunityScatter
      sectors={sectors}
      isByRarity={false}
      notKnown={['Metal ore mining', 'Tobacco']}
      regionName="Marche"
      year={2015}
      selected={null}
      hovered={null}
      onSelect={() => undefined}
      onHover={() => undefined}
      {...more}
    />
  );

  it('says every sector, what the corners stand for and what it does not say, and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(drawing({ selected: 'C29' }));
    expect(drawn).toContain(
      'aria-label="Motor vehicles: 44% of what it is related to is present here (EU mean 36%); complexity +1.10; 2,400 persons employed; location quotient 0.50"',
    );
    expect(drawn).toContain(
      'aria-label="Air transport: 27% of what it is related to is present here (EU mean 36%); complexity −0.40; 0 persons employed; location quotient 0.50"',
    );
    expect(drawn).toContain('near and complex: look here first');
    expect(drawn).toContain('It is no forecast, and by itself no advice');
    expect(drawn).toContain('not known whether they are present here: Metal ore mining and Tobacco.');
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn).not.toContain('style=');
    expect(drawn).not.toContain('NaN');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/opportunity-scatter.html');
  });

  it('is made of what the region does not have in its industry space, with what is not known apart', () => {
    const nodes = (
      [
        ['C15', true, null, 2],
        ['C20', false, null, 0.5],
        ['C21', false, 'confidential', Number.NaN],
        ['C12', false, null, Number.NaN],
      ] as const
    ).flatMap(([code, isPresent, reason, quotient]) => {
      const found = parseSectorCode(code);
      return found === null
        ? []
        : [
            {
              sector: found,
              employment: 10,
              quotient,
              coverage: 1,
              mark: null,
              isLinked: true,
              isPresent,
              density: 40,
              meanDensity: 36,
              complexity: 1,
              ubiquity: 9,
              reason,
            },
          ];
    });
    expect(
      opportunitiesOf({ nodes, year: 2015 }, (sector) => ({ label: `Name of ${sector}`, family: 'chemicals' })),
    ).toEqual({
      sectors: [{ ...opportunity('C20', 'Name of C20', 40, 1, 10) }],
      notKnown: ['Name of C21', 'Name of C12'],
      year: 2015,
      isByRarity: false,
    });
    // Without wages there is no complexity: what few regions have stands high.
    const plain = opportunitiesOf(
      { nodes: nodes.map((node) => ({ ...node, complexity: Number.NaN })), year: 2022 },
      (sector) => ({ label: `Name of ${sector}`, family: 'chemicals' }),
    );
    expect([plain.isByRarity, plain.sectors.map(({ height }) => height)]).toEqual([true, [-9]]);
    const drawn = renderToStaticMarkup(drawing({ ...plain }));
    expect(drawn).toContain('present in 9 EU regions');
    expect(drawn).toContain('Found in fewer EU regions');
    expect(drawn).not.toContain('complexity');
  });

  it('walks by arrows and selects by Enter', () => {
    const onSelect = vi.fn();
    const { container } = render(drawing({ onSelect, selected: 'H51' }));
    const start = container.querySelector<SVGElement>('[data-mark="H51"]');
    start?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    expect(document.activeElement?.getAttribute('data-mark')).toBe('C21');
    for (const next of ['C20', 'C29']) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
      expect(document.activeElement?.getAttribute('data-mark')).toBe(next);
    }
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    expect(onSelect).toHaveBeenCalledWith('C29');
  });
});
