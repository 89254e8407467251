import '../fixtures/words.ts';
import { cleanup, fireEvent, render } from '@testing-library/react';
import fc from '../seeded.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IndustryNetwork } from '../../src/charts/industry-space/IndustryNetwork.tsx';
import { labelSpace, layoutSpace, relatedTo, type SpaceSector } from '../../src/charts/industry-space/layout.ts';
import { placeSectors, ROOM, type SpaceLink } from '../../src/charts/industry-space/places.ts';
import { networkOf } from '../../src/charts/industry-space/from-space.ts';
import { directionOf, nearestInDirection } from '../../src/design/drawing/direction.ts';
import { parseSectorCode, type SpaceNode } from '../../src/model/index.ts';

afterEach(cleanup);

const sector = (
  id: string,
  name: string,
  family: string,
  employment: number,
  quotient: number,
  reason: SpaceSector['reason'] = null,
): SpaceSector => ({
  id,
  name,
  family,
  employment,
  quotient,
  isPresent: quotient >= 1,
  density: 40,
  reason,
});
const sectors = [
  sector('C13', 'Textiles', 'fashion', 2100, 1.4),
  sector('C14', 'Apparel', 'fashion', 9400, 3.1),
  sector('C15', 'Leather and footwear', 'fashion', 23_000, 21.2),
  sector('C31', 'Furniture', 'wood-furniture', 9800, 4.2),
  sector('C28', 'Machinery', 'machinery-electronics', 11_000, 1.2),
  sector('G47', 'Retail trade', 'trade', 39_000, 0.9),
  sector('J62', 'Programming and computer consultancy', 'information-media', 4200, 0.6),
  sector('B07', 'Metal ore mining', 'mining', Number.NaN, Number.NaN, 'confidential'),
];
const link = (one: string, other: string, weight: number, isTree = true): SpaceLink => ({ one, other, weight, isTree });
const links = [
  link('C13', 'C14', 2.9),
  link('C14', 'C15', 2.5),
  link('C14', 'C31', 1.9),
  link('C31', 'C28', 1.6),
  link('C28', 'B07', 1.5),
  link('B07', 'G47', 1.4),
  link('G47', 'J62', 1.3),
  link('C13', 'C15', 1.8, false),
  link('C13', 'C31', 1.2, false),
];

/** A random tree, with links beside it. */
const networks = fc.integer({ min: 2, max: 70 }).chain((count) =>
  fc
    .record({
      parents: fc.array(fc.nat(), { minLength: count, maxLength: count }),
      beside: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 40 }),
      order: fc.shuffledSubarray(
        Array.from({ length: count }, (_, at) => at),
        { minLength: count, maxLength: count },
      ),
    })
    .map(({ parents, beside, order }) => {
      const idOf = (at: number): string => `C${String(at + 10)}`;
      const tree = parents.flatMap((parent, at) =>
        at === 0 ? [] : [link(idOf(at), idOf(parent % at), 1 + (parent % 7) / 3)],
      );
      const known = new Set(tree.map(({ one, other }) => [one, other].toSorted().join()));
      const extra = beside.flatMap(([one, other]) => {
        const key = [idOf(one), idOf(other)].toSorted().join();
        if (one === other || known.has(key)) return [];
        known.add(key);
        return [link(idOf(one), idOf(other), 1.1, false)];
      });
      return {
        ids: order.toSorted((one, other) => one - other).map(idOf),
        shuffled: order.map(idOf),
        links: [...tree, ...extra],
      };
    }),
);

describe('the places of the sectors', () => {
  it('hang on the links alone, in whatever order sectors and links come', () => {
    fc.assert(
      fc.property(networks, ({ ids, shuffled, links: found }) => {
        const places = placeSectors(ids, found);
        const again = placeSectors(
          shuffled,
          found.toReversed().map(({ one, other, ...more }) => ({ one: other, other: one, ...more })),
        );
        expect(new Map([...again].toSorted())).toEqual(new Map([...places].toSorted()));
      }),
      { numRuns: 12 },
    );
  });

  it('are apart and can all be reached by arrow keys', () => {
    fc.assert(
      fc.property(networks, ({ ids, links: found }) => {
        const marks = [...placeSectors(ids, found)].map(([id, [x, y]]) => ({ id, x, y }));
        for (const { x, y } of marks) expect(Number.isFinite(x + y)).toBe(true);
        for (const [at, one] of marks.entries())
          for (const other of marks.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(ROOM);
        const reached = new Set(marks.slice(0, 1));
        for (const mark of reached)
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
            const direction = directionOf(key);
            const next = direction === null ? null : nearestInDirection(marks, mark, direction, ({ x, y }) => [x, y]);
            if (next !== null) reached.add(next);
          }
        expect(reached.size).toBe(marks.length);
        // Always the same networks: that the nearest each way leads everywhere holds for these, not for whatever lies in a plane.
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it('are there for a sector that hangs on nothing', () => {
    expect([...placeSectors(['A', 'B', 'C'], [link('A', 'B', 1)]).keys()]).toEqual(['A', 'B', 'C']);
    expect(placeSectors([], []).size).toBe(0);
    expect(placeSectors(['A'], []).get('A')).toEqual([0, 0]);
  });
});

describe('the network of a region', () => {
  const places = placeSectors(
    sectors.map(({ id }) => id),
    links,
  );
  const layout = layoutSpace(sectors, links, places, { width: 760 });
  const named = (id: string): (typeof layout.sectors)[number] => {
    const found = layout.sectors.find((placed) => placed.id === id);
    if (found === undefined) throw new Error(`${id} is not placed.`);
    return found;
  };

  it('draws sectors as large as their persons, present, absent or missing, where every region has them', () => {
    expect(layout.sectors[0]?.name).toBe('Retail trade');
    expect(named('G47').radius / named('C14').radius).toBeCloseTo(Math.sqrt(39_000 / 9400), 9);
    expect(['C15', 'G47', 'B07'].map((id) => named(id).kind)).toEqual(['present', 'absent', 'missing']);
    const elsewhere = layoutSpace(
      sectors.map((one) => ({ ...one, employment: 10, quotient: 0.5, isPresent: false })),
      links,
      places,
      { width: 760 },
    );
    expect(elsewhere.sectors.map(({ id, x, y }) => [id, x, y]).toSorted()).toEqual(
      layout.sectors.map(({ id, x, y }) => [id, x, y]).toSorted(),
    );
  });

  it('keeps every mark inside the frame, upright where that is narrow', () => {
    for (const width of [300, 360, 820, 1040]) {
      const { sectors: placed, height } = layoutSpace(sectors, links, places, { width });
      expect(height > width).toBe(width < 560);
      for (const { x, y, radius } of placed)
        expect([x - radius, y - radius, width - x - radius, height - y - radius].every((room) => room >= 0)).toBe(true);
    }
  });

  it('keeps every mark inside a low frame too, as wide as that is', () => {
    for (const [width, most] of [
      [740, 150],
      [480, 120],
    ] as const) {
      const { sectors: placed, height } = layoutSpace(sectors, links, places, { width, most });
      expect(height).toBe(most);
      for (const { x, y, radius } of placed)
        expect([x - radius, y - radius, width - x - radius, height - y - radius].every((room) => room >= 0)).toBe(true);
      expect(Math.max(...placed.map(({ x }) => x)) - Math.min(...placed.map(({ x }) => x))).toBeGreaterThan(width / 2);
    }
  });

  it('names what the region is strongest in, and what is in focus with all it is related to', () => {
    expect(
      labelSpace(layout, 1, [])
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['C15', 'C31', 'C14']);
    const focused = labelSpace(layout, 1, ['B07']);
    expect(focused.map(({ id }) => id).slice(0, 3)).toEqual(['B07', 'C28', 'G47']);
    expect(focused[0]?.isStrong).toBe(true);
    expect(relatedTo(layout, 'C13').map(({ name }) => name)).toEqual(['Apparel', 'Leather and footwear', 'Furniture']);
    const before = new Map(labelSpace(layout, 1, []).map(({ id, side }) => [id, side]));
    for (const { id, side } of focused) if (id !== 'B07' && before.has(id)) expect(side, id).toBe(before.get(id));
  });

  it('has nothing to say of sizes where no figure is', () => {
    expect(layoutSpace(sectors.slice(-1), [], places, { width: 760 }).sizes).toEqual([]);
    expect(layout.sizes.map(({ persons }) => persons)).toEqual([500, 5000]);
  });
});

const drawing = (more: Partial<Parameters<typeof IndustryNetwork>[0]> = {}): ReturnType<typeof IndustryNetwork> => (
  <IndustryNetwork
    sectors={sectors}
    links={links}
    regionName="Marche"
    selected={null}
    hovered={null}
    onSelect={() => undefined}
    onHover={() => undefined}
    {...more}
  />
);

it('is made of the industry space of a region, its sectors in the order they come', () => {
  const code = parseSectorCode('C15');
  if (code === null) throw new Error('C15 is no code.');
  const node: SpaceNode = {
    sector: code,
    employment: Number.NaN,
    quotient: Number.NaN,
    coverage: 1,
    mark: null,
    isPresent: false,
    isLinked: true,
    density: 40,
    meanDensity: 36,
    complexity: -1,
    ubiquity: 40,
    reason: 'confidential',
  };
  // What too few regions publish has no place among the others.
  const space = {
    nodes: [node, { ...node, isLinked: false }],
    links: [{ one: code, other: code, weight: 2, isTree: true }],
  };
  const made = networkOf(space, (sector) => ({ label: `Name of ${sector}`, family: 'fashion' }));
  expect(made).toEqual({
    sectors: [{ ...sector('C15', 'Name of C15', 'fashion', Number.NaN, Number.NaN, 'confidential'), density: 40 }],
    links: space.links,
  });
});

describe('the drawn network', () => {
  it('says every sector with its figures or why it has none, at one tab stop, and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(drawing({ selected: 'C14' }));
    expect(drawn).toContain(
      'aria-label="Apparel: 9,400 persons employed; location quotient 3.10; present here; 40% of what it is related to is present here; related to Textiles, Leather and footwear, and Furniture"',
    );
    expect(drawn).toContain(
      'aria-label="Metal ore mining: no figure: confidential; 40% of what it is related to is present here; related to Machinery and Retail trade"',
    );
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn).toMatch(/data-mark="C14"[^>]*tabindex="0"[^>]*aria-pressed="true"/);
    expect(drawn).toContain('family-fashion');
    expect(drawn).not.toContain('style=');
    expect(drawn).not.toContain('NaN');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/industry-space.html');
  });

  it('walks by arrows, selects by Enter and pointer, tells what is pointed at', () => {
    const [onSelect, onHover] = [vi.fn(), vi.fn()];
    const { container } = render(drawing({ onSelect, onHover }));
    const at = (id: string): SVGElement => {
      const found = container.querySelector<SVGElement>(`[data-mark="${id}"]`);
      if (found === null) throw new Error(`${id} is not drawn.`);
      return found;
    };
    const [first] = container.querySelectorAll<SVGElement>('[tabindex="0"][data-mark]');
    first?.focus();
    const walked = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      return document.activeElement?.getAttribute('data-mark');
    });
    expect(new Set(walked).size).toBeGreaterThan(1);
    expect([...container.querySelectorAll('[data-mark][tabindex="0"]')]).toEqual([document.activeElement]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    fireEvent.click(at('C28'));
    expect(onSelect.mock.calls).toEqual([[walked.at(-1)], ['C28']]);
    fireEvent.pointerOver(at('G47'));
    expect(onHover).toHaveBeenLastCalledWith('G47');
  });

  it('shows what is pointed at beneath', () => {
    const { container } = render(drawing({ hovered: 'J62' }));
    expect(container.querySelector('.space-line')?.textContent).toContain(
      'Programming and computer consultancy 4,200 persons employed · location quotient 0.60 · not present here',
    );
  });

  it('zooms by buttons and keys with the same marks, and leaves the page its wheel', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      () => Object.assign(new EventTarget(), { matches: true }) as MediaQueryList,
    );
    const { container, getByRole } = render(drawing());
    const network = container.querySelector('.space-network');
    const layer = container.querySelector('.space-network > g');
    if (network === null || layer === null) throw new Error('There is no network.');
    const marks = [...container.querySelectorAll('[data-mark]')];
    const mark = marks[0] ?? network;
    const factor = (): number => Number(/scale\((.+)\)/.exec(layer.getAttribute('transform') ?? 'scale(1)')?.[1]);
    expect(getByRole('button', { name: 'Zoom out' }).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(getByRole('button', { name: 'Zoom in' }));
    // What zooms is fetched when it is first reached for.
    await vi.waitFor(() => expect(factor()).toBeCloseTo(1.6, 9));
    expect(getByRole('button', { name: 'Zoom out' }).getAttribute('aria-disabled')).toBe('false');
    fireEvent.keyDown(mark, { key: '+' });
    expect(factor()).toBeCloseTo(2.56, 9);
    fireEvent.keyDown(mark, { key: '0' });
    expect(factor()).toBe(1);
    expect([...container.querySelectorAll('[data-mark]')]).toEqual(marks);
    getByRole('button', { name: 'Show all' }).focus();
    fireEvent.click(getByRole('button', { name: 'Show all' }));
    expect(document.activeElement).toBe(getByRole('button', { name: 'Show all' }));
    expect(fireEvent.wheel(network, { deltaY: -100 })).toBe(true);
    expect(factor()).toBe(1);
    vi.restoreAllMocks();
  });

  it('keeps the sector pointed at where it is while it zooms by keys', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      () => Object.assign(new EventTarget(), { matches: true }) as MediaQueryList,
    );
    const { container } = render(drawing({ hovered: 'C28' }));
    const mark = container.querySelector('[data-mark="C28"]');
    const circle = mark?.querySelector('.space-mark');
    if (mark === null || circle === null || circle === undefined) throw new Error('C28 is not drawn.');
    const seen = (): readonly number[] => {
      const [, left = 0, top = 0, scale = 1] =
        /translate\((.+),(.+)\) scale\((.+)\)/
          .exec(container.querySelector('.space-network > g')?.getAttribute('transform') ?? '')
          ?.map(Number) ?? [];
      return [Number(circle.getAttribute('cx')) * scale + left, Number(circle.getAttribute('cy')) * scale + top];
    };
    const before = seen();
    for (const key of ['+', '+', '-']) {
      fireEvent.keyDown(mark, { key });
      await vi.waitFor(() =>
        expect(container.querySelector('.space-network > g')?.hasAttribute('transform')).toBe(true),
      );
      for (const [at, place] of seen().entries()) expect(place).toBeCloseTo(before[at] ?? Number.NaN, 0);
    }
    vi.restoreAllMocks();
  });
});
