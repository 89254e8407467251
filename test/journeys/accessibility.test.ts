import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';
import { atRest } from './rest.ts';

const WIDTHS = [320, 820, 1440] as const;
const STATES = [
  ['the first view', ''],
  ['the table of an indicator', '?theme=innovation&indicator=gerd&shown=value&panel=table'],
  ['a region compared with others', '?regions=ITI3.RO32.SI04&panel=region&benchmark=see-median'],
  ['values in order', '?theme=skills&indicator=tertiary&shown=value'],
  ['a link with faults', '?theme=unknown&regions=XX99'],
  ["a method of one's own", '?page=method&regions=ITI3&method=min-max~geometric~treated~custom~country~50~~skills!300'],
  ['the portrait of a region', '?page=region&regions=ITI3'],
  ['change over the years', '?page=change&regions=ITI3'],
  ['the gaps of regions compared', '?page=gaps&regions=ITI3.AT13.RS11'],
  ['the clusters of a region', '?page=industry&regions=ITI3'],
  ['one industry in all regions', '?page=industry&regions=ITI3&industry=across~divisions~C15~latest~traded~20_150_100'],
  ['the catalogue of the data', '?page=data'],
  ['regions alike', '?page=groups&regions=ITI3'],
  ['high and low values side by side', '?page=groups&alike=together'],
  ['two figures at once', '?page=groups&alike=two'],
  ['partners of a region', '?page=cooperation&regions=ITI3&theme=skills'],
  ['the card of an indicator', '?page=data&indicator=gerd&regions=ITI3.RO32'],
  [
    'what a region is made up of',
    '?page=industry&regions=ITI3&industry=structure~divisions~C15~latest~traded~20_150_100',
  ],
  ['what is near to a region', '?page=industry&regions=ITI3&industry=space~divisions~C15~latest~traded~20_150_100'],
] as const;

/** As a reader sets it in the browser: the letters of the page at twice their size, and all that is measured by them. */
async function doubleLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
}

describe('in light and in dark, in forced colours and at twice the size, from a phone to a wide screen', () => {
  journey.for(STATES)('axe finds nothing in %s', async ([, address], { visitor }) => {
    const page = await visitor.open(address, { width: WIDTHS[0], height: 800, colorScheme: 'light', hasPolicy: false });
    await settled(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      // Colours do not hang on the width: the widest and the narrowest have them all.
      for (const colorScheme of width === 820 ? (['light'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMedia({ colorScheme });
        await atRest(page);
        expect.soft(await axeFindings(page), `${colorScheme}, ${String(width)} px`).toEqual([]);
      }
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await atRest(page);
    expect.soft(await axeFindings(page), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await doubleLetters(page);
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await atRest(page);
      expect.soft(await axeFindings(page), `letters of twice the size, ${String(width)} px`).toEqual([]);
    }
  });

  journey('nothing is wider than the window', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3&panel=table', { width: WIDTHS[0] });
    await settled(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await atRest(page);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(excess, `${String(width)} px`).toBe(0);
    }
  });
});

describe('open parts', () => {
  journey('axe finds nothing with options, working, downloads and search open', async ({ visitor }) => {
    const page = await visitor.open('?theme=innovation', { hasPolicy: false });
    await settled(page);
    for (const fold of await page.locator('details').all())
      await fold.evaluate((element) => element.setAttribute('open', ''));
    await page.getByRole('combobox').first().fill('ma');
    await page.getByRole('option').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
