import { describe, expect } from 'vitest';
import { readFile } from 'node:fs/promises';
import { parseView } from '../../src/state/index.ts';
import { writeStoryLink } from '../../src/state/stories/story-link.ts';
import { en, it } from '../fixtures/words.ts';
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
      await page.getByText(en.controls.share, { exact: true }).click();
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

  journey(
    'keeps regions with a cluster in an industry, says of whom it is not known, in link, file and Italian alike',
    async ({ visitor }) => {
      const page = await visitor.open('?page=cooperation&regions=ITI3&theme=skills');
      const peers = page.locator('[data-figure="cooperation-peers"]');
      await peers.locator('summary').first().waitFor();
      const before = await peers.locator('.cooperation-name').allTextContents();
      await page.getByLabel(words.industry, { exact: true }).selectOption('C28');
      await expect.poll(() => peers.locator('.cooperation-name').allTextContents()).not.toEqual(before);
      for (const list of ['peers', 'teachers', 'partners'])
        await page
          .locator(`[data-figure="cooperation-${list}"]`)
          .getByText(/Without figures on it, and so not proposed: .*Vojvodin/)
          .first()
          .waitFor();
      // A reason of each is the figure that the rule asks for.
      await peers.locator('.cooperation-list summary').first().click();
      await peers
        .getByText(/in machinery.*, 2022: location quotient [\d.]+, [\d,]+ persons\./)
        .first()
        .waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('cooperation') ?? '').toMatch(/~C28$/);
      expect(await axeFindings(page)).toEqual([]);

      await peers.locator('summary', { hasText: en.controls.export }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        peers.locator('.export-menu').getByRole('button', { name: en.exports.csv, exact: true }).click(),
      ]);
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain('Location quotient');
      expect(text).toContain('Without figures on it');

      const italian = await visitor.open(new URL(page.url()).search, { locale: 'it-IT' });
      const same = italian.locator('[data-figure="cooperation-peers"]');
      await same
        .getByText(/Senza dati sul settore, perciò fuori dalle proposte: /)
        .first()
        .waitFor();
      expect(await italian.getByLabel(it.cooperation.industry, { exact: true }).inputValue()).toBe('C28');
      expect(await same.locator('.cooperation-list > li').count()).toBe(
        await peers.locator('.cooperation-list > li').count(),
      );
    },
  );

  journey('leads by keyboard from a number on the map to why its region is proposed', async ({ visitor }) => {
    const page = await visitor.open('?page=cooperation&regions=ITI3');
    const map = page.locator('[data-figure="cooperation-map"]');
    const partners = page.locator('[data-figure="cooperation-partners"]');
    const names = partners.locator('summary .cooperation-name');
    await names.first().waitFor();
    const ends = map.getByRole('button', { name: /^\d+\. .+: score \d+$/ });
    await expect.poll(() => ends.count()).toBe(10);
    // One stop for all: after the export the first number, after it what stands beside the map.
    await map.locator('summary', { hasText: en.controls.export }).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^1\. /);
    await map.locator('.chart-tip').getByText(words.mapHint).waitFor();
    await page.keyboard.press('ArrowLeft');
    const reached = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const [, place, region] = /^(\d+)\. (.+): score \d+$/.exec(reached) ?? [];
    expect(Number(place)).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    const opened = partners.locator('details[open]');
    await opened.locator('.cooperation-reasons').waitFor();
    expect(await opened.count()).toBe(1);
    expect(await opened.locator('.cooperation-name').textContent()).toContain(region);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    // Shown as a table nothing in the list opens, and it is gone to as a whole.
    await partners.getByText(en.controls.table, { exact: true }).click();
    await partners.locator('.data-table').waitFor();
    await ends.first().press('Enter');
    await expect.poll(() => partners.evaluate((figure) => figure === document.activeElement)).toBe(true);
    // What was asked for then opens nothing later.
    await partners.getByText(en.controls.figure, { exact: true }).click();
    await names.first().waitFor();
    expect(await opened.count()).toBe(0);
  });

  journey('shows partners in Interreg by region, and lights up the regions of a programme', async ({ visitor }) => {
    const page = await visitor.open('?page=cooperation&regions=ITI3');
    const figure = page.locator('[data-figure="cooperation-interreg"]');
    await figure.scrollIntoViewIfNeeded();
    await figure
      .getByRole('heading', { name: /^Marche had [\d.]+ Interreg partners for each 100,000 inhabitants/ })
      .waitFor();
    await figure.getByText(words.interregLimit).waitFor();
    expect(await figure.locator('.region-outside[data-region], .region-outside').count()).toBe(0);
    const programme = figure.getByRole('button', { name: /^Interreg Italy–Croatia \(\d+\)$/ });
    const [, count] = /\((\d+)\)/.exec((await programme.textContent()) ?? '') ?? [];
    await programme.click();
    await figure
      .getByRole('heading', { name: new RegExp(`^Interreg Italy–Croatia: ${count ?? ''} regions`) })
      .waitFor();
    await expect.poll(() => figure.locator('.bar-row').count()).toBe(Number(count));
    // The lists above propose its regions alone, and the link holds it.
    expect(await page.getByLabel(words.group, { exact: true }).inputValue()).toBe('programme-italy-croatia');
    expect(await programme.getAttribute('aria-pressed')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await programme.click();
    await figure.getByRole('heading', { name: /^Marche had/ }).waitFor();
  });

  journey('says what its own country would bring, and leads to those that may be ahead', async ({ visitor }) => {
    const page = await visitor.open('?page=cooperation&regions=ITI3');
    const teachers = page.locator('[data-figure="cooperation-teachers"]');
    await teachers.getByRole('heading', { name: /none beyond the uncertainty of both ranks/ }).waitFor();
    const maybe = teachers.locator('.cooperation-beside').first();
    const region = (await maybe.locator('.link-button').first().textContent()) ?? '';
    await maybe.getByRole('button', { name: words.pin({ region }) }).click();
    await page.getByRole('heading', { name: `Marche and ${region}: what they could do together` }).waitFor();

    const peers = page.locator('[data-figure="cooperation-peers"]');
    const hint = page.locator('.cooperation-let-in');
    const told = (await hint.textContent()) ?? '';
    expect(told).toMatch(/With them, \d+ of the 20 regions most like Marche would be of Italy: .*Veneto/);
    await hint.getByRole('button', { name: words.ownLetIn, exact: true }).click();
    await peers.locator('.cooperation-name', { hasText: 'Italy' }).first().waitFor();
    expect(await hint.count()).toBe(0);
  });

  journey('takes the sheet into a story, its files, and a fresh browser', async ({ visitor }) => {
    const page = await visitor.open(
      '?page=cooperation&regions=ITI3&theme=skills&cooperation=teachers~area~others~all~all~all~1121111_211_221110~SI04.AT22',
      {
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      },
    );
    const sheet = page.locator('[data-figure="cooperation-sheet"]');
    await sheet.getByRole('row', { name: /^Steiermark/ }).waitFor();
    const shown = await sheet.locator('.cooperation-sheet tbody td').allTextContents();
    const save = async (name: string): Promise<Buffer> => {
      if (!(await sheet.locator('.export-menu').isVisible()))
        await sheet.locator('summary', { hasText: en.controls.export }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        sheet.locator('.export-menu').getByRole('button', { name, exact: true }).click(),
      ]);
      return readFile(await file.path());
    };
    const csv = (await save(en.exports.csv)).toString('utf8');
    for (const name of ['Marche', 'Zahodna Slovenija', 'Steiermark']) expect(csv).toContain(name);
    // What they have in common goes with it, and says what is national.
    expect(csv).toContain('Horizon 2020 projects of its country with Italy (national)');
    expect(csv).toContain('Interreg IPA ADRION; Interreg Euro-MED');
    const json = JSON.parse((await save(en.exports.jsonStat)).toString('utf8')) as {
      readonly class: string;
      readonly value: unknown;
    };
    expect(json.class).toBe('dataset');
    expect((await save(en.exports.xlsx)).subarray(0, 2).toString()).toBe('PK');

    const { search } = new URL(page.url());
    const link = await writeStoryLink({
      title: 'With whom',
      slides: [
        {
          id: 'one',
          headline: 'Skills',
          text: '',
          notes: '',
          view: parseView(search).view,
          figure: 'cooperation-sheet',
        },
      ],
    });
    const other = await visitor.open(`?page=stories#story=link.${link}.1`);
    await other.getByRole('heading', { level: 2, name: 'With whom' }).waitFor();
    const slide = other.locator('.slide-figure');
    await slide.getByRole('row', { name: /^Steiermark/ }).waitFor();
    expect(await slide.locator('.cooperation-sheet tbody td').allTextContents()).toEqual(shown);
    // A slide asks for nothing to be pressed.
    expect(await slide.locator('.cooperation-off').count()).toBe(0);
  });
});
