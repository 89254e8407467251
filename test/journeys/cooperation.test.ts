import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { axeFindings } from './axe.ts';

const words = en.cooperation;

describe('the page of partners', () => {
  journey(
    'tells Marche whom to learn skills from and why, and takes two regions to a sheet, a link and a slide',
    async ({ visitor }) => {
      const page = await visitor.open('?regions=ITI3&theme=skills', {
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      });
      await settled(page);
      await page.getByRole('link', { name: en.pages.cooperation, exact: true }).click();
      await page.getByRole('heading', { name: /^Marche can learn from Zahodna Slovenija/ }).waitFor();
      const teachers = page.locator('[data-figure="cooperation-teachers"]');
      await teachers.locator('summary', { hasText: 'Zahodna Slovenija' }).click();
      const reasons = teachers.locator('details[open] .cooperation-reasons').first();
      // Why: the scores, the ranks that do not meet, and parts that sum to the score.
      await reasons.getByText(/In skills and jobs, Zahodna Slovenija scores [\d.]+, Marche [\d.]+/).waitFor();
      await reasons.getByText(/The two do not meet/).waitFor();
      const parts = await reasons
        .getByRole('table', { name: words.weightsOf.teacher })
        .locator('tbody tr td:last-child')
        .allTextContents();
      const numbers = parts.map(Number);
      const score = numbers.pop() ?? Number.NaN;
      expect(numbers.reduce((sum, points) => sum + points, 0)).toBeCloseTo(score, 0);

      for (const region of ['Zahodna Slovenija', 'Steiermark'])
        await teachers.getByRole('button', { name: words.pin({ region }) }).click();
      await page
        .getByRole('heading', { name: 'Marche, Zahodna Slovenija and Steiermark: what they could do together' })
        .waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('cooperation') ?? '').toMatch(/~SI04\.AT22$/);
      await keepPicture(page, 'cooperation');
      expect(await axeFindings(page)).toEqual([]);

      // Shared, and opened in a fresh browser.
      await page.locator('summary', { hasText: en.controls.share }).click();
      await page.getByRole('button', { name: en.sharing.copyLink, exact: true }).click();
      await page.getByText(en.sharing.linkCopied).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const other = await visitor.open(`?${link.split('?')[1] ?? ''}`);
      const sheet = other.locator('[data-figure="cooperation-sheet"]');
      await sheet.getByRole('row', { name: /^Steiermark/ }).waitFor();
      expect(await sheet.getByText(words.sheetFinanceNone).count()).toBe(1);

      // On a slide.
      await sheet.locator('summary', { hasText: en.controls.export }).click();
      const [file] = await Promise.all([
        other.waitForEvent('download'),
        sheet.locator('.export-menu').getByRole('button', { name: en.exports.slide }).click(),
      ]);
      expect(await file.failure()).toBeNull();
      expect(file.suggestedFilename()).toMatch(/\.pptx$/);
    },
  );

  journey(
    'says of a region without comparable figures that nothing is proposed, and of weights what they do',
    async ({ visitor }) => {
      const page = await visitor.open('?page=cooperation&regions=MD00');
      await page
        .getByText(words.peersUnknown({ region: 'Moldova' }))
        .first()
        .waitFor();
      await page.getByText(words.partnersNone({ region: 'Moldova' })).waitFor();

      const marche = await visitor.open('?page=cooperation&regions=ITI3');
      const peers = marche.locator('[data-figure="cooperation-peers"]');
      const first = peers.locator('summary').first();
      await first.waitFor();
      const before = await peers.locator('.cooperation-amount').allTextContents();
      await marche.getByText(words.weights, { exact: true }).click();
      await marche.getByRole('slider', { name: words.blocks.place }).fill('0');
      await expect.poll(() => peers.locator('.cooperation-amount').allTextContents()).not.toEqual(before);
      await marche.getByRole('button', { name: words.usual }).click();
      await expect.poll(() => peers.locator('.cooperation-amount').allTextContents()).toEqual(before);
    },
  );
});
