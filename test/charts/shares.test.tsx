import '../fixtures/words.ts';
import { cleanup, fireEvent, render } from '@testing-library/react';
import fc from '../seeded.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sharesOf } from '../../src/charts/share-bars/from-portfolio.ts';
import { layoutShares, type ShareInput } from '../../src/charts/share-bars/layout.ts';
import { ShareBars } from '../../src/charts/share-bars/ShareBars.tsx';
import { sectorPosition } from '../fixtures/sector-positions.ts';

afterEach(cleanup);

const share = (
  id: string,
  name: string,
  own: number,
  reference: number,
  more: Partial<ShareInput> = {},
): ShareInput => ({ id, name, family: 'trade', share: own, referenceShare: reference, reason: null, ...more });
const marche = [
  share('C31', 'Furniture', 0.033, 0.0075, { family: 'wood-furniture' }),
  share('G47', 'Retail trade', 0.118, 0.137),
  share('C15', 'Leather and footwear', 0.064, 0.0035, { family: 'fashion' }),
  share('C12', 'Tobacco', Number.NaN, 0.0003, { family: 'food', reason: 'confidential' }),
  share('S95', 'Repair of computers', 0.003, Number.NaN),
  share('B05', 'Coal mining', 0, 0.001, { family: 'energy-environment' }),
];

/** The text of markup, as one hears it. */
const heard = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '');

describe('shares of a region beside its reference', () => {
  it('stand on one scale that holds both, the largest first', () => {
    const { rows, ticks } = layoutShares(marche, 'share');
    expect(rows.map(({ id, shareAt, referenceAt }) => [id, shareAt, referenceAt])).toEqual([
      ['G47', 86.13, 100],
      ['C15', 46.72, 2.55],
      ['C31', 24.09, 5.47],
      ['S95', 2.19, Number.NaN],
      ['B05', 0, 0.73],
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 0.05, 0.1]);
  });

  it('or what is furthest above the reference first, what has none last', () => {
    const { rows } = layoutShares(marche, 'difference');
    expect(rows.map(({ id, difference }) => [id, Number(difference.toFixed(2))])).toEqual([
      ['C15', 6.05],
      ['C31', 2.55],
      ['B05', -0.1],
      ['G47', -1.9],
      ['S95', Number.NaN],
    ]);
  });

  it('keep what has no figure apart, never as nought', () => {
    expect(layoutShares(marche, 'share').missing.map(({ id }) => id)).toEqual(['C12']);
    expect(layoutShares(marche.slice(3, 4), 'share')).toEqual({ rows: [], missing: marche.slice(3, 4), ticks: [] });
    expect(
      layoutShares([share('B05', 'Coal mining', 0, 0)], 'share').rows.map(({ shareAt, referenceAt }) => [
        shareAt,
        referenceAt,
      ]),
    ).toEqual([[0, 0]]);
  });

  it('stay on the track and in one order, however they come', () => {
    const any = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 99 }).map(String),
        own: fc.double({ min: 0, max: 1 }),
        reference: fc.double({ min: 0, max: 1 }),
      }),
      { selector: ({ id }) => id, maxLength: 70 },
    );
    fc.assert(
      fc.property(any, fc.constantFrom('share' as const, 'difference' as const), (drawn, order) => {
        const shares = drawn.map(({ id, own, reference }) => share(id, id, own, reference));
        const layout = layoutShares(shares, order);
        for (const { shareAt, referenceAt } of layout.rows) {
          expect(shareAt).toBeGreaterThanOrEqual(0);
          expect(shareAt).toBeLessThanOrEqual(100);
          if (Number.isFinite(referenceAt)) expect(referenceAt).toBeLessThanOrEqual(100);
        }
        expect(layout.rows.length + layout.missing.length).toBe(shares.length);
        expect(layoutShares(shares.toReversed(), order).rows).toEqual(layout.rows);
      }),
    );
  });
});

it('takes shares and reasons from a portfolio as it is computed', () => {
  const sectors = [
    sectorPosition('C15'),
    sectorPosition('B07', { employment: Number.NaN, share: Number.NaN, reason: 'confidential' }),
  ];
  expect(sharesOf({ sectors }, (sector) => ({ label: `Sector ${sector}`, family: 'fashion' }))).toEqual([
    share('C15', 'Sector C15', 0.064, 0.0035, { family: 'fashion' }),
    share('B07', 'Sector B07', Number.NaN, 0.0035, { family: 'fashion', reason: 'confidential' }),
  ]);
});

describe('shares on screen', () => {
  const shown = (
    more: {
      readonly onSelect?: (id: string, isAdded: boolean) => void;
      readonly onHover?: (id: string | null) => void;
    } = {},
  ): React.JSX.Element => (
    <ShareBars
      shares={marche}
      label="Shares of sectors in Marche"
      regionName="Marche"
      referenceName="the EU27"
      order="share"
      selected={['C15']}
      hovered="C31"
      onSelect={() => undefined}
      onHover={() => undefined}
      notes={['Few persons: Coal mining.']}
      {...more}
    />
  );

  it('say each share, what it is held against and by how much it differs, and why one is missing', async () => {
    const drawn = renderToStaticMarkup(shown());
    expect(heard(drawn)).toContain('Leather and footwear: 6.4%, the EU27 0.4%, +6.1 points');
    expect(heard(drawn)).toContain('Retail trade: 11.8%, the EU27 13.7%, −1.9 points');
    expect(heard(drawn)).toContain('Tobacco: confidential');
    expect(heard(drawn)).toContain('Repair of computers: 0.3%');
    expect(drawn).toContain('Without a figure');
    expect(drawn).toContain('Few persons: Coal mining.');
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(drawn).not.toContain('NaN');
    expect(drawn).not.toContain('style=');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/share-bars.html');
  });

  it('are one tab stop, walked by arrows to the missing ones too, selected by a click', () => {
    const [onSelect, onHover] = [vi.fn(), vi.fn()];
    const { getByRole } = render(shown({ onSelect, onHover }));
    const row = (name: RegExp): HTMLElement => getByRole('button', { name });
    row(/^Leather/).focus();
    fireEvent.keyDown(row(/^Leather/), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(row(/^Furniture/));
    expect(row(/^Furniture/).tabIndex).toBe(0);
    expect(row(/^Leather/).tabIndex).toBe(-1);
    expect(onHover).toHaveBeenLastCalledWith('C31');
    fireEvent.keyDown(row(/^Furniture/), { key: 'End' });
    expect(document.activeElement).toBe(row(/^Tobacco/));
    fireEvent.click(row(/^Tobacco/));
    fireEvent.click(row(/^Retail/), { ctrlKey: true });
    expect(onSelect.mock.calls).toEqual([
      ['C12', false],
      ['G47', true],
    ]);
  });
});
