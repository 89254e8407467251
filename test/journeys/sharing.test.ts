import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { axeFindings } from './axe.ts';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

const { sharing } = en;

const { builder } = sharing;
const SHARING_FILES = /ShareMenu|EmbedBuilder|\/embed\//;

describe('sharing', () => {
  journey('fetches nothing of it before it is asked for', async ({ visitor }) => {
    const asked: string[] = [];
    const page = await visitor.open('', {
      prepare: async (opened) => void opened.on('request', (request) => asked.push(request.url())),
    });
    await settled(page);
    expect(asked.filter((url) => SHARING_FILES.test(url))).toEqual([]);
    await page.locator('summary', { hasText: en.controls.share }).click();
    await page.getByRole('button', { name: sharing.embed }).waitFor();
    expect(asked.filter((url) => /EmbedBuilder|\/embed\//.test(url))).toEqual([]);
  });

  journey('copies a link that cites the release of the figures, which opens without a warning', async ({ visitor }) => {
    const page = await visitor.open('?theme=skills', {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await settled(page);
    await page.locator('summary', { hasText: en.controls.share }).click();
    await page.getByRole('button', { name: sharing.copyRelease({ day: '2026-11-30' }).replace(/ of .*/, '') }).click();
    await page.getByText(sharing.linkCopied).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('release')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await page.goto(link);
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  journey(
    'makes an embed with the keyboard alone, whose preview is the embed, and copies its code',
    async ({ visitor, site }) => {
      const page = await visitor.open('?page=gaps&regions=ITI3', {
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      });
      await settled(page);
      const summary = page.locator('summary', { hasText: en.controls.share });
      await summary.press('Enter');
      await page.getByRole('button', { name: sharing.embed }).press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog
        .getByLabel(builder.figure, { exact: true })
        .selectOption({ label: builder.figures['gaps-waterfall'] });
      await dialog.getByLabel(builder.modes.static).press('Space');
      const preview = page.frameLocator('.embed-preview iframe');
      await preview.locator('.embed.is-static[data-figure="gaps-waterfall"] .figure-source').waitFor();
      // The frame follows the figure, and so does the height in the code.
      const heightOf = (): Promise<number> =>
        page.locator('.embed-preview iframe').evaluate((frame) => frame.clientHeight);
      await expect
        .poll(
          async () =>
            (await preview.locator('.embed').evaluate((figure) => Math.ceil(figure.getBoundingClientRect().height))) -
            (await heightOf()),
        )
        .toBe(0);
      await dialog.getByRole('button', { name: builder.copy }).press('Enter');
      await dialog.getByText(builder.copied).waitFor();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      expect(code).toContain(`height="${String(await heightOf())}"`);
      expect(code).toContain('loading="lazy"');
      expect(code).toContain(`<script src="${site.url}embed.js" async></script>`);
      await keepPicture(page, 'embed-builder');
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      await page.getByRole('button', { name: sharing.qr }).focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.share-menu').count()).toBe(0);
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  journey.for([
    ['light', 1280],
    ['dark', 360],
  ] as const)('axe finds nothing in the menu and the builder, %s, %i px', async ([colorScheme, width], { visitor }) => {
    const page = await visitor.open('?regions=ITI3', { hasPolicy: false, colorScheme, width });
    await settled(page);
    await page.locator('summary', { hasText: en.controls.share }).click();
    await page.getByRole('button', { name: sharing.qr }).click();
    await page.getByRole('img', { name: sharing.qrLabel }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: sharing.embed }).click();
    await page.frameLocator('.embed-preview iframe').locator('.figure-source').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  });

  journey.for([
    'map',
    'gaps-waterfall&mode=static',
    'change-lines&controls=measure.benchmark.year.play.options&themes=free',
    'industry-map&controls=industry',
  ])('axe finds nothing in the embed %s', async (figure, { visitor }) => {
    const page = await visitor.open(`embed/?regions=ITI3&figure=${figure}`, { hasPolicy: false, width: 800 });
    await page.locator('.embed-figure .figure-source').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
