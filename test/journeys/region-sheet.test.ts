import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { en, it as italian } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';
import { atRest } from './rest.ts';
import { root } from './site.ts';

const together = (text: string): string => text.replace(/\s+/g, '');

/** The text of a page of a PDF, spaces left out; null where poppler's `pdftotext` is not installed. */
function pageOf(paper: Buffer, name: string, page: number): string | null {
  const folder = `${root}.cache/paper`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/sheet-${name}.pdf`;
  writeFileSync(file, paper);
  try {
    return together(
      execFileSync('pdftotext', ['-raw', '-f', String(page), '-l', String(page), file, '-'], { encoding: 'utf8' }),
    );
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** A region with all, one with a long name and long benchmark in Italian, one with missing figures. */
const SHEETS = [
  { name: 'marche', address: '?page=region&regions=ITI3', locale: 'en-GB', words: en },
  { name: 'bolzano', address: '?page=region&regions=ITH1&benchmark=frontier', locale: 'it-IT', words: italian },
  { name: 'serbia', address: '?page=region&regions=RS22&benchmark=see-median', locale: 'en-GB', words: en },
] as const;

describe('the sheet of a region', () => {
  journey.for(SHEETS)(
    '$name is the first page of paper, whole and alone',
    async ({ name, address, locale, words }, { visitor }) => {
      const page = await visitor.open(address, { width: 1440, height: 900, locale });
      await settled(page);
      await page.locator('.print-foot').waitFor({ state: 'attached' });
      await expect.poll(() => page.locator('.print-unfinished').count(), { timeout: 120_000 }).toBe(0);
      await page.getByRole('button', { name: words.portrait.sheet.open }).click();
      await page.locator('.portrait-sheet .locator-map').waitFor();
      await atRest(page);
      // Every number and sentence that stands on it on screen.
      const said = await page
        .locator(
          '.portrait-sheet :is(h2, h3, dd strong, .indicator-bars-name, .indicator-bars-gap, .indicator-bars-note, tbody th, tbody td)',
        )
        .allTextContents();
      expect(said.length).toBeGreaterThan(12);
      for (const landscape of [false, true]) {
        const paper = await page.pdf({ format: 'A4', landscape, printBackground: true });
        const [first, second] = [pageOf(paper, name, 1), pageOf(paper, name, 2)];
        if (first === null || second === null) return;
        const link = await page.locator('.portrait-sheet-link').textContent();
        expect
          .soft(
            [...said, link ?? ''].map(together).filter((part) => !first.includes(part)),
            `${name}, ${String(landscape)}`,
          )
          .toEqual([]);
        expect.soft(first).toContain(together(words.footer.source));
        // The tables follow, and begin on the page after.
        expect.soft(second).toContain(together(words.portrait.present));
      }
    },
  );

  journey('is not on screen until it is asked for, by keyboard too', async ({ visitor }) => {
    const page = await visitor.open('?page=region&regions=ITI3');
    await settled(page);
    const button = page.getByRole('button', { name: en.portrait.sheet.open });
    await button.waitFor();
    expect(await page.locator('.region-sheet').isVisible()).toBe(false);
    await button.press('Enter');
    await page.locator('.region-sheet').waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await button.press('Enter');
    await page.locator('.region-sheet').waitFor({ state: 'hidden' });
  });
});
