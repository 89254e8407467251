import '../fixtures/words.ts';
import { cleanup, fireEvent, render } from '@testing-library/react';
import fc from '../seeded.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shiftsOf } from '../../src/charts/shift-share-bars/from-portfolio.ts';
import {
  layoutShiftShare,
  wholeParts,
  type ChangeParts,
  type ShiftInput,
  type ShiftShareInput,
} from '../../src/charts/shift-share-bars/layout.ts';
import { ShiftShareBars } from '../../src/charts/shift-share-bars/ShiftShareBars.tsx';
import { sectorCode } from '../fixtures/sector-positions.ts';

afterEach(cleanup);

const shift = (id: string, name: string, national: number, mix: number, regional: number): ShiftInput => ({
  id,
  name,
  national,
  mix,
  regional,
  change: national + mix + regional,
});
const sumOf = (sectors: readonly ChangeParts[]): ChangeParts =>
  sectors.reduce<ChangeParts>(
    (sum, one) => ({
      change: sum.change + one.change,
      national: sum.national + one.national,
      mix: sum.mix + one.mix,
      regional: sum.regional + one.regional,
    }),
    { change: 0, national: 0, mix: 0, regional: 0 },
  );
const marche = [
  shift('C15', 'Leather and footwear', 1_061.4, -4_329.7, -3_574.7),
  shift('F43', 'Specialised construction', 1_124, 15_031, -25_449),
  shift('G47', 'Retail trade', 1_752, -1_364, -6_430),
  shift('S95', 'Repair', 40, -60, 320),
  shift('M71', 'Architecture', 310, 220, 1_800),
  shift('C31', 'Furniture', 640, -4_407, -2_592),
];
const laidOut = (more: Partial<ShiftShareInput> = {}): NonNullable<ReturnType<typeof layoutShiftShare>> => {
  const layout = layoutShiftShare({
    sectors: marche,
    total: sumOf(more.sectors ?? marche),
    most: 3,
    kept: [],
    ...more,
  });
  if (layout === null) throw new Error('Nothing is drawn.');
  return layout;
};

/** The text of markup, as one hears it. */
const heard = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '');

describe('what made sectors grow or shrink', () => {
  it('goes from the greatest gain of the region’s own to its greatest loss, those with small ones together, then all', () => {
    const { rows, sums } = laidOut();
    expect(rows.map(({ id }) => id)).toEqual(['C15', 'G47', 'F43']);
    expect(sums.map(({ kind, count, written }) => [kind, count, written.change])).toEqual([
      ['others', 3, -3_729],
      ['total', 6, -25_908],
    ]);
    expect(laidOut({ kept: ['M71'] }).rows.map(({ id }) => id)).toEqual(['M71', 'C15', 'G47', 'F43']);
  });

  it('shows every sector rather than one other', () => {
    const { rows, sums } = laidOut({ most: 5 });
    expect(rows).toHaveLength(6);
    expect(sums.map(({ kind }) => kind)).toEqual(['total']);
  });

  it('stacks gains to the right of nought and losses to the left, and ends at the change', () => {
    const { rows, zero } = laidOut();
    const [leather] = rows;
    expect(leather?.parts.map(({ part }) => part)).toEqual(['national', 'mix', 'regional']);
    const [national, mix, regional] = leather?.parts ?? [];
    expect(national?.left).toBe(zero);
    expect(mix?.right).toBe(zero);
    expect(regional?.right).toBe(mix?.left);
    const gained = (national?.right ?? 0) - zero;
    const lost = zero - (regional?.left ?? 0);
    expect(leather?.changeAt).toBeCloseTo(zero + gained - lost, 3);
  });

  it('gives a total that would dwarf the sectors a scale of its own with nought at the same place', () => {
    const many = [
      ...marche,
      ...Array.from({ length: 40 }, (_, index) => shift(`X${String(index)}`, 'Small', 10, -2_900, -100)),
    ];
    const { sums, zero, ticks, ownTicks } = laidOut({ sectors: many, most: 6 });
    expect(sums.map(({ kind, hasOwnScale }) => [kind, hasOwnScale])).toEqual([
      ['others', true],
      ['total', true],
    ]);
    expect(ownTicks.find(({ value }) => value === 0)?.at).toBe(zero);
    expect(ticks.find(({ value }) => value === 0)?.at).toBe(zero);
    expect(Math.min(...ownTicks.map(({ value }) => value))).toBeLessThan(-80_000);
    expect(laidOut().ownTicks).toEqual([]);
    expect(laidOut().sums.map(({ hasOwnScale }) => hasOwnScale)).toEqual([false, false]);
  });

  it('is nothing without a sector, and flat without a change', () => {
    expect(layoutShiftShare({ sectors: [], total: sumOf([]), most: 3, kept: [] })).toBeNull();
    const { rows, zero } = laidOut({ sectors: [shift('C15', 'Leather', 0, 0, 0)] });
    expect(rows[0]?.changeAt).toBe(zero);
  });

  const part = fc.integer({ min: -50_000_000, max: 50_000_000 }).map((thousandths) => thousandths / 1_000);
  const anySectors = fc
    .uniqueArray(
      fc.record({ id: fc.integer({ min: 1, max: 99 }).map(String), national: part, mix: part, regional: part }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 60 },
    )
    .map((rows) => rows.map(({ id, national, mix, regional }) => shift(id, id, national, mix, regional)));

  it('keeps all on the track, its parts summing to the change in the picture and in words, however sectors come', () => {
    fc.assert(
      fc.property(anySectors, fc.integer({ min: 0, max: 20 }), (sectors, most) => {
        const layout = laidOut({ sectors, most });
        for (const { parts, changeAt, written } of [...layout.rows, ...layout.sums]) {
          const signed = parts.map(({ left, right }) =>
            left < layout.zero - 1e-9 || (left === layout.zero && right === layout.zero)
              ? -(right - left)
              : right - left,
          );
          expect(layout.zero + signed.reduce((sum, length) => sum + length, 0)).toBeCloseTo(changeAt, 2);
          for (const { left, right } of parts) {
            expect(left).toBeGreaterThanOrEqual(-0.001);
            expect(right).toBeLessThanOrEqual(100.001);
          }
          expect(written.national + written.mix + written.regional).toBe(written.change);
        }
        const shown = layout.rows.length + (layout.sums.find(({ kind }) => kind === 'others')?.count ?? 0);
        expect(shown).toBe(sectors.length);
        expect(laidOut({ sectors: sectors.toReversed(), most, total: sumOf(sectors) }).rows).toEqual(layout.rows);
      }),
    );
  });

  it('writes parts in whole persons, each off by one at most', () => {
    fc.assert(
      fc.property(part, part, part, (national, mix, regional) => {
        const exact = shift('C15', 'Leather', national, mix, regional);
        const written = wholeParts(exact);
        for (const key of ['change', 'national', 'mix', 'regional'] as const)
          expect(Math.abs(written[key] - exact[key])).toBeLessThan(1.000_001);
        expect(written.national + written.mix + written.regional).toBe(written.change);
      }),
    );
    expect(wholeParts({ change: -1, national: 0.4, mix: -0.9, regional: -0.5 })).toEqual({
      change: -1,
      national: 0,
      mix: -1,
      regional: 0,
    });
  });
});

it('takes changes from a portfolio as it is computed, and those left out by name', () => {
  const sector = sectorCode('C15');
  const parts = { change: -6_843, national: 1_061.4, mix: -4_329.7, regional: -3_574.7 };
  const shiftShare = {
    from: 2008,
    to: 2015,
    sectors: [{ sector, start: 32_793, ...parts }],
    total: { start: 32_793, ...parts },
    leftOut: [sectorCode('C12')],
    broken: [],
  };
  expect(shiftsOf({ shiftShare }, (code) => ({ label: `Sector ${code}` }))).toEqual({
    from: 2008,
    to: 2015,
    sectors: [{ id: 'C15', name: 'Sector C15', ...parts }],
    total: parts,
    leftOut: ['Sector C12'],
  });
  expect(shiftsOf({ shiftShare: null }, () => ({ label: '' }))).toBeNull();
});

describe('changes on screen', () => {
  const many = [
    ...marche,
    ...Array.from({ length: 40 }, (_, index) => shift(`X${String(index)}`, 'Small', 10, -2_900, -100)),
  ];
  const shown = (
    more: {
      readonly onSelect?: (id: string, isAdded: boolean) => void;
      readonly onHover?: (id: string | null) => void;
      readonly sectors?: readonly ShiftInput[];
    } = {},
  ): React.JSX.Element => (
    <ShiftShareBars
      sectors={many}
      total={sumOf(many)}
      from={2008}
      to={2015}
      leftOut={['Tobacco', 'Beverages']}
      label="Change of sectors in Marche"
      regionName="Marche"
      referenceName="the EU27"
      most={6}
      selected={['C15']}
      hovered="C31"
      onSelect={() => undefined}
      onHover={() => undefined}
      notes={['The series is broken in 2013.']}
      {...more}
    />
  );

  it('say the change and its parts, what was summed, on which scale, and what was left out', async () => {
    const drawn = renderToStaticMarkup(shown());
    expect(heard(drawn)).toContain(
      'Leather and footwear: −6,843 in persons employed: +1,062 as the whole changed, −4,330 by the sector, −3,575 by the region itself',
    );
    expect(drawn).toContain(
      '<span>All others (40)</span><span class="visually-hidden"> (on a scale of its own): −119,600 in persons employed: +400 as the whole changed, −116,000 by the sector, −4,000 by the region itself</span>',
    );
    expect(drawn).toContain(
      '<span>All sectors</span><span class="visually-hidden"> (on a scale of its own): −145,508 in persons employed',
    );
    expect(drawn.match(/>on a scale of its own</g)).toHaveLength(1);
    expect(drawn).toContain('Left out, without a figure in 2008 or 2015: Tobacco and Beverages.');
    expect(drawn).toContain('The series is broken in 2013.');
    expect(drawn).toContain('as the sector did in the EU27 beyond that');
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(drawn).not.toContain('NaN');
    expect(drawn).not.toContain('style=');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/shift-share-bars.html');
  });

  it('are one tab stop, walked by arrows, selected by a click; sums are no buttons', () => {
    const [onSelect, onHover] = [vi.fn(), vi.fn()];
    const { getByRole, getAllByRole } = render(shown({ onSelect, onHover }));
    const row = (name: RegExp): HTMLElement => getByRole('button', { name });
    expect(getAllByRole('button')).toHaveLength(6);
    row(/^Leather/).focus();
    fireEvent.keyDown(row(/^Leather/), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(row(/^Retail/));
    expect(row(/^Retail/).tabIndex).toBe(0);
    expect(onHover).toHaveBeenLastCalledWith('G47');
    fireEvent.keyDown(row(/^Retail/), { key: 'End' });
    expect(document.activeElement).toBe(row(/^Specialised/));
    fireEvent.click(row(/^Specialised/), { ctrlKey: true });
    expect(onSelect.mock.calls).toEqual([['F43', true]]);
  });

  it('say what is left out where nothing is left', () => {
    const drawn = renderToStaticMarkup(shown({ sectors: [] }));
    expect(drawn).toContain('Left out');
    expect(drawn).not.toContain('<svg');
  });
});
