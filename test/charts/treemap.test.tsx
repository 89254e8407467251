import '../fixtures/words.ts';
import { cleanup, fireEvent, render } from '@testing-library/react';
import fc from '../seeded.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cellsOf } from '../../src/charts/industry-treemap/from-portfolio.ts';
import { IndustryTreemap } from '../../src/charts/industry-treemap/IndustryTreemap.tsx';
import {
  CELL,
  cellAfter,
  layoutTreemap,
  type TreemapCell,
  type TreemapInput,
} from '../../src/charts/industry-treemap/layout.ts';
import { textWidth } from '../../src/design/drawing/text-width.ts';
import { sectorPosition } from '../fixtures/sector-positions.ts';

afterEach(cleanup);

const cell = (id: string, label: string, family: string, persons: number): TreemapCell => ({
  id,
  label,
  family,
  persons,
});
const families = [
  { id: 'fashion', label: 'Fashion' },
  { id: 'trade', label: 'Trade and repair' },
  { id: 'vehicles', label: 'Vehicles' },
  { id: 'metals-minerals', label: 'Metals and minerals' },
];
const marche = [
  cell('C14', 'Apparel', 'fashion', 10_900),
  cell('C15', 'Leather and footwear', 'fashion', 25_950),
  cell('G47', 'Retail trade', 'trade', 48_055),
  cell('G46', 'Wholesale trade', 'trade', 30_000),
  cell('C29', 'Motor vehicles', 'vehicles', 1_100),
  cell('B07', 'Metal ore mining', 'metals-minerals', Number.NaN),
  cell('B05', 'Coal and lignite mining', 'metals-minerals', 0),
  cell('C25', 'Metal products', 'metals-minerals', 17_877),
];
const laidOut = (
  cells: readonly TreemapCell[],
  more: Partial<TreemapInput> = {},
): NonNullable<ReturnType<typeof layoutTreemap>> => {
  const layout = layoutTreemap({
    cells,
    families,
    undisclosed: null,
    undisclosedLabel: 'Not disclosed',
    width: 760,
    shareText: (share) => `${(share * 100).toFixed(1)}%`,
    ...more,
  });
  if (layout === null) throw new Error('Nothing is drawn.');
  return layout;
};

describe('who works where', () => {
  it('is no higher than its place, and names what has room there', () => {
    const low = laidOut(marche, { most: 260 });
    expect(low.height).toBe(260);
    expect(low.cells.some(({ name }) => name.length > 0)).toBe(true);
    for (const { y, height } of low.cells) expect(y + height).toBeLessThanOrEqual(260);
  });

  it('has areas by persons, the largest family first, and nothing for what has no figure or nobody', () => {
    const { cells, families: blocks } = laidOut(marche, { width: 1100 });
    const area = (id: string): number => {
      const found = cells.find((placed) => placed.cell.id === id);
      return (found?.width ?? 0) * (found?.height ?? 0);
    };
    expect(cells.map((placed) => placed.cell.id)).toEqual(['G47', 'G46', 'C15', 'C14', 'C25', 'C29']);
    expect(area('G47') / area('G46')).toBeCloseTo(48_055 / 30_000, 1);
    expect(area('C15') / area('C14')).toBeCloseTo(25_950 / 10_900, 1);
    expect(blocks.map(({ family, persons }) => [family.label, persons])).toEqual([
      ['Trade and repair', 78_055],
      ['Fashion', 36_850],
      ['Metals and minerals', 17_877],
      ['Vehicles', 1_100],
    ]);
    expect(blocks[0]?.name.join(' ')).toBe('Trade and repair 58.3%');
  });

  it('has room for persons known to be there and told of no sector, last, and in the shares of all', () => {
    const { undisclosed, cells } = laidOut(marche, { undisclosed: 20_000 });
    const total = 133_882 + 20_000;
    expect(undisclosed?.share).toBeCloseTo(20_000 / total, 10);
    expect(cells[0]?.share).toBeCloseTo(48_055 / total, 10);
    expect(undisclosed?.name).toEqual(['Not disclosed']);
    expect(laidOut(marche).undisclosed).toBeNull();
    expect(laidOut(marche, { undisclosed: 0 }).undisclosed).toBeNull();
  });

  it('names no family over its only sector where most are of one', () => {
    const ten = [
      cell('B-E', 'Industry', 'industry', 166_000),
      cell('F', 'Construction', 'construction', 37_000),
      cell('L', 'Real estate', 'construction', 4_000),
      cell('K', 'Finance', 'finance', 14_000),
    ];
    expect(laidOut(ten).families.flatMap(({ name }) => name)).toEqual([]);
    expect(laidOut(ten).cells[0]?.name).toEqual(['Industry']);
  });

  it('is nothing without a figure', () => {
    expect(
      layoutTreemap({
        cells: [cell('B07', 'Metal ore mining', 'metals-minerals', Number.NaN)],
        families,
        undisclosed: 5,
        undisclosedLabel: '',
        width: 760,
        shareText: String,
      }),
    ).toBeNull();
  });

  const anyCells = fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 99 }).map((code) => `C${String(code)}`),
        label: fc.constantFrom('Food', 'Leather and footwear', 'Computers, electronics and optics'),
        family: fc.constantFrom('fashion', 'trade', 'vehicles', 'elsewhere'),
        persons: fc.integer({ min: 0, max: 60_000 }),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 70 },
    )
    .filter((cells) => cells.some(({ persons }) => persons > 0));

  it('keeps blocks inside, off each other, with words inside their blocks, in whatever order the sectors come', () => {
    fc.assert(
      fc.property(
        anyCells,
        fc.constantFrom(328, 760, 1100),
        fc.constantFrom(null, 9_000),
        (cells, width, undisclosed) => {
          const layout = laidOut(cells, { width, undisclosed });
          const boxes = [...layout.cells, ...(layout.undisclosed === null ? [] : [layout.undisclosed])];
          for (const [index, box] of boxes.entries()) {
            expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
            expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
            for (const line of [...box.name, box.amount ?? ''])
              expect(textWidth(line, CELL.size, true)).toBeLessThanOrEqual(Math.max(0, box.width - 2 * CELL.padding));
            for (const other of boxes.slice(index + 1)) {
              expect(
                Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x) > 0 &&
                  Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y) > 0,
              ).toBe(false);
            }
          }
          expect(boxes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(laidOut(cells.toReversed(), { width, undisclosed })).toEqual(layout);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is walked sector by sector and family by family', () => {
    const { cells } = laidOut(marche);
    const steps = (from: string, ...keys: string[]): (string | null)[] =>
      keys.map((key) => cellAfter(cells, from, key));
    expect(steps('G46', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'a')).toEqual([
      'C15',
      'G47',
      'C15',
      null,
      'G47',
      'C29',
      null,
    ]);
    expect(steps('C14', 'ArrowUp', 'ArrowDown')).toEqual(['G47', 'C25']);
    expect(steps('C29', 'ArrowRight', 'ArrowDown')).toEqual([null, null]);
  });
});

it('takes sectors with a figure from a portfolio as it is computed', () => {
  const sectors = [sectorPosition('C15'), sectorPosition('B07', { employment: Number.NaN, reason: 'confidential' })];
  expect(cellsOf({ sectors }, (sector) => ({ label: `Sector ${sector}`, family: 'fashion' }))).toEqual([
    cell('C15', 'Sector C15', 'fashion', 25_950),
  ]);
});

describe('who works where, on screen', () => {
  const shown = (
    more: {
      readonly onSelect?: (id: string, isAdded: boolean) => void;
      readonly onHover?: (id: string | null) => void;
      readonly cells?: readonly TreemapCell[];
    } = {},
  ): React.JSX.Element => (
    <IndustryTreemap
      cells={marche}
      families={families}
      undisclosed={20_000}
      label="Persons employed in Marche by sector"
      selected={['C15']}
      hovered="C25"
      onSelect={() => undefined}
      onHover={() => undefined}
      notes={['1 division without a figure: Metal ore mining (not published).']}
      {...more}
    />
  );

  it('says of every sector what it shows, hatches what is not disclosed, and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(shown());
    expect(drawn).toContain('aria-label="Leather and footwear (Fashion): 25,950 persons, 16.9%"');
    expect(drawn).toContain('aria-label="Not disclosed: 20,000 persons, 13.0%"');
    expect(drawn).toContain('Trade and repair 50.7%.');
    expect(drawn).toContain('17,877 persons, 11.6% of all');
    expect(drawn).toContain('1 division without a figure: Metal ore mining (not published).');
    expect(drawn).not.toContain('aria-label="Metal ore mining');
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(drawn.match(/treemap-chosen/g)).toHaveLength(1);
    expect(drawn).not.toContain('NaN');
    expect(drawn).not.toContain('style=');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/industry-treemap.html');
  });

  it('is one tab stop, walked by arrows, selected by Enter', () => {
    const [onSelect, onHover] = [vi.fn(), vi.fn()];
    const { container } = render(shown({ onSelect, onHover }));
    const at = (id: string): SVGGElement => {
      const found = container.querySelector<SVGGElement>(`[data-mark="${id}"]`);
      if (found === null) throw new Error(`${id} is not drawn.`);
      return found;
    };
    at('C15').focus();
    fireEvent.keyDown(at('C15'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(at('C14'));
    expect([...container.querySelectorAll('g[tabindex="0"]')]).toEqual([at('C14')]);
    expect(onHover).toHaveBeenLastCalledWith('C14');
    fireEvent.keyDown(at('C14'), { key: 'Enter' });
    fireEvent.click(at('G47'), { ctrlKey: true });
    fireEvent.keyDown(at('C14'), { key: 'Enter', ctrlKey: true });
    expect(onSelect.mock.calls).toEqual([
      ['C14', false],
      ['G47', true],
      ['C14', true],
    ]);
    // The browser's own way back.
    expect(fireEvent.keyDown(at('C14'), { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(document.activeElement).toBe(at('C14'));
    fireEvent.keyDown(at('C14'), { key: 'Home' });
    expect(document.activeElement).toBe(at('G47'));
    fireEvent.keyDown(at('G47'), { key: 'Escape' });
    expect(document.activeElement).toBe(at('G47')?.closest('svg'));
  });

  it('says why there is nothing, where there is nothing', () => {
    const drawn = renderToStaticMarkup(shown({ cells: [] }));
    expect(drawn).not.toContain('<svg');
    expect(drawn).toContain('not published');
  });
});
