import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { en, speechIn } from '../../fixtures/words.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { openAtlas } from '../open-atlas.tsx';

serveData();
afterEach(cleanup);

const dialog = (): Promise<HTMLElement> => screen.findByRole('dialog', {}, { timeout: 120_000 });

describe('the working of a number', () => {
  it('opens from its cell, tells the sum of the themes and the gap, and closes', async () => {
    await openAtlas('?panel=table&regions=ITI3');
    const row = await screen.findByRole('row', { name: /\bITI3\b/ }, { timeout: 120_000 });
    await userEvent.click(within(row).getByRole('button', { name: /how it is made \(Gap, Marche\)/ }));
    const opened = await dialog();
    expect(window.location.search).toContain('working=ITI3%7Eoverall');
    expect(await within(opened).findByRole('heading', { name: `Marche: ${en.themes.all.label}` })).toBeTruthy();
    expect((await within(opened).findByText(/^Score 47\.7, gap 1\.4 ahead/)).textContent).toContain(
      en.benchmarks['eu-average'].name,
    );
    const [score, gap] = within(opened).getAllByRole('table');
    if (score === undefined || gap === undefined) throw new Error('Score and gap have no tables.');
    expect(within(score).getAllByRole('row').at(-1)?.textContent).toBe('Sum47.71 ≈ 47.7');
    const parts = within(gap)
      .getAllByRole('row')
      .slice(1, -1)
      .map((line) => Number(within(line).getAllByRole('cell').at(-1)?.textContent?.replace('−', '-')));
    expect(parts).toHaveLength(6);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(-1.45, 1);
    await userEvent.click(within(opened).getByRole('button', { name: en.steps.close }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(window.location.search).not.toContain('working');
  });

  it('opens from a link, on one figure with source, year and formula', async () => {
    await openAtlas('?working=ITI3~gerd');
    const opened = await dialog();
    expect(
      (await within(opened).findByText(/0\.94 % of GDP/, { selector: 'strong' })).parentElement?.textContent,
    ).toMatch(/, 20\d\d$/);
    expect(within(opened).getByText(/^Eurostat, /)).toBeTruthy();
    expect(within(opened).getByText(/^\(0\.94 − .+\) ÷ \(.+\) × 100 = \d+\.\d$/)).toBeTruthy();
  });

  it('names what counts for nothing and why', async () => {
    await openAtlas('?working=RS11~overall');
    const opened = await dialog();
    expect((await within(opened).findAllByText(en.steps.leftOut({ reason: en.steps.thin }))).length).toBeGreaterThan(0);
    expect(within(opened).getByText(/83% of the weight is there; a score needs 67%/)).toBeTruthy();
  });

  it('gives the reason where there is neither score nor gap', async () => {
    await openAtlas('?working=MD00~skills');
    const opened = await dialog();
    expect(await within(opened).findByText(new RegExp(`^${en.steps.noScore}, `))).toBeTruthy();
    expect(
      within(opened).getAllByText(en.steps.leftOut({ reason: en.reasons['not-comparable'] })).length,
    ).toBeGreaterThan(3);
    expect(opened.textContent).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('speaks Italian', async () => {
    await openAtlas('?working=ITI3~skills', 'it');
    const opened = await dialog();
    expect(await within(opened).findByRole('heading', { name: speechIn('it').messages.steps.theScore })).toBeTruthy();
    // The Scoreboard keeps its own name.
    expect(opened.textContent?.replaceAll('Scoreboard', '')).not.toMatch(/NaN|undefined|Weight|Score|benchmark/);
  });
});
