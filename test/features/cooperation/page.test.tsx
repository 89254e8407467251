import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { en } from '../../fixtures/words.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { openAtlas } from '../open-atlas.tsx';

serveData();
afterEach(cleanup);

const { cooperation } = en;

it('says of each list and of the map that it is computed, where it will stand, before any hint speaks of them', async () => {
  await openAtlas('?page=cooperation&regions=ITI3');
  for (const heading of [cooperation.lists.teachers, cooperation.lists.partners, cooperation.lists.peers]) {
    const section = (await screen.findByRole('heading', { name: heading }, { timeout: 120_000 })).parentElement;
    if (section === null) throw new Error('A heading stands alone.');
    expect(within(section).getByRole('status').textContent).toBe(en.app.computing);
  }
  expect(screen.queryByText(cooperation.sheetHint)).toBeNull();
  await screen.findByRole('heading', { name: /complement Marche best/ }, { timeout: 120_000 });
  expect(await screen.findByText(cooperation.sheetHint)).toBeTruthy();
});

it('speaks of no lists above where a region has none', async () => {
  const page = await openAtlas('?page=cooperation&regions=MD00');
  await screen.findByText(cooperation.partnersNone({ region: 'Moldova' }), {}, { timeout: 120_000 });
  await waitFor(
    () =>
      expect([...page.querySelectorAll('.cooperation-pair [role="status"]')].map((one) => one.textContent)).toEqual([]),
    { timeout: 30_000 },
  );
  expect(page.textContent).not.toContain(cooperation.sheetHint);
  expect(page.textContent).not.toContain(cooperation.besideHint);
});

it.each(['ITI3', 'EL30'])(
  'says in the short line of each region to work with how it could be financed, as its reasons do: %s',
  async (code) => {
    const page = await openAtlas(`?page=cooperation&regions=${code}`);
    const rows = (): Element[] => [
      ...page.querySelectorAll('[data-figure="cooperation-partners"] .cooperation-list > li'),
    ];
    await waitFor(() => expect(rows()).toHaveLength(10), { timeout: 120_000 });
    for (let at = 0; at < 10; at += 1) {
      const line = rows()[at]?.querySelector('.cooperation-reason')?.textContent.split(' · ').at(-1) ?? '';
      const reasons = await waitFor(() => {
        const texts = rows()[at]?.querySelector('.cooperation-reasons')?.textContent ?? '';
        const summary = rows()[at]?.querySelector('summary');
        if (texts === '' && summary != null) fireEvent.click(summary);
        expect(texts).not.toBe('');
        return texts;
      });
      if (line === cooperation.partnerReasonNoProgramme) expect(reasons).toContain(cooperation.partnerFinanceNone);
      else {
        const [, first = '', more = '0'] = /^(Interreg .+?)(?: and (\d+) more)?$/.exec(line) ?? [];
        const [, named = ''] = /to finance it: (.+?)\./.exec(reasons) ?? [];
        const programmes = named.split(/, | and /);
        expect(programmes[0], line).toBe(first);
        expect(programmes.length - 1, line).toBe(Number(more));
      }
    }
  },
);
