import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';

interface Finding {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices. */
async function findings(page: Page): Promise<Finding[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await runner.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({ rule: id, help, where: nodes.slice(0, 4).map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`) }));
  });
}

const WIDTHS = [360, 820, 1440] as const;
const STATES = [
  ['the first view', ''],
  ['the table of an indicator', '?theme=innovation&indicator=gerd&shown=value&panel=table'],
  ['a region compared with others', '?regions=ITI3.RO32.SI04&panel=region&benchmark=see-median'],
  ['values in order', '?theme=skills&indicator=tertiary&shown=value'],
  ['a link with faults', '?theme=unknown&regions=XX99'],
  ['a method of one\'s own', '?page=method&regions=ITI3&method=min-max~geometric~treated~custom~country~50~~skills!300'],
  ['the gaps of regions compared', '?page=gaps&regions=ITI3.AT13.RS11'],
  ['the clusters of a region', '?page=industry&regions=ITI3'],
  ['one industry in all regions', '?page=industry&regions=ITI3&industry=across~divisions~C15~latest~traded~20_150_100'],
  ['what a region is made up of', '?page=industry&regions=ITI3&industry=structure~divisions~C15~latest~traded~20_150_100'],
  ['what is near to a region', '?page=industry&regions=ITI3&industry=space~divisions~C15~latest~traded~20_150_100'],
] as const;

describe.each(WIDTHS)('at %i px', (width) => {
  journey.for(STATES.flatMap(([name, address]) => (['light', 'dark'] as const).map((colorScheme) => ({ name, address, colorScheme }))))(
    'axe finds nothing in $name, $colorScheme',
    async ({ address, colorScheme }, { visitor }) => {
      const page = await visitor.open(address, { width, height: 800, colorScheme, hasPolicy: false });
      await settled(page);
      await page.waitForTimeout(300);
      expect(await findings(page)).toEqual([]);
    },
  );

  journey('nothing is wider than the window', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3&panel=table', { width });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

describe('open parts', () => {
  journey('axe finds nothing with options, working, downloads and search open', async ({ visitor }) => {
    const page = await visitor.open('?theme=innovation', { hasPolicy: false });
    await settled(page);
    for (const fold of await page.locator('details').all()) await fold.evaluate((element) => element.setAttribute('open', ''));
    await page.getByRole('combobox').first().fill('ma');
    await page.getByRole('option').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
