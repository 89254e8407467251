import { describe, expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';

const WIDTHS = [360, 820, 1440] as const;
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
  [
    'what a region is made up of',
    '?page=industry&regions=ITI3&industry=structure~divisions~C15~latest~traded~20_150_100',
  ],
  ['what is near to a region', '?page=industry&regions=ITI3&industry=space~divisions~C15~latest~traded~20_150_100'],
] as const;

describe.each(WIDTHS)('at %i px', (width) => {
  journey.for(STATES)('axe finds nothing in %s, in light and in dark', async ([, address], { visitor }) => {
    const page = await visitor.open(address, { width, height: 800, colorScheme: 'light', hasPolicy: false });
    await settled(page);
    await page.waitForTimeout(300);
    expect.soft(await axeFindings(page), 'light').toEqual([]);
    // Colours do not hang on the width: the widest and the narrowest have them all.
    if (width === 820) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    expect.soft(await axeFindings(page), 'dark').toEqual([]);
  });

  journey('nothing is wider than the window', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3&panel=table', { width });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
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
