import { expect } from 'vitest';
import { FIGURE_IDS } from '../../src/model/index.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';

const PAGES = [
  'region&regions=ITI3',
  'gaps&regions=ITI3.AT13',
  'change&regions=ITI3',
  'groups&regions=ITI3',
  'industry&regions=ITI3.AT13',
  'cooperation&regions=ITI3&cooperation=teachers~area~others~all~all~all~1121111_211_221110~SI04.AT22',
  'data&indicator=gerd&regions=ITI3',
];

// Lists of figures, as for a slide or an embed, are in the order of the model.
journey.for(PAGES)(
  'figures are listed in the order in which they stand on their page: %s',
  async (query, { visitor }) => {
    const page = await visitor.open(`?page=${query}`, { width: 1440, height: 900 });
    await settled(page);
    const shown = (): Promise<readonly (string | null)[]> =>
      page
        .locator('main [data-figure]')
        .evaluateAll((found) => found.map((figure) => figure.getAttribute('data-figure')));
    await expect.poll(async () => (await shown()).length, { timeout: 30_000 }).toBeGreaterThan(1);
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 500) {
        scrollTo(0, y);
        // What comes into view is fetched once the frame with it is painted.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    });
    const figures = await shown();
    expect(figures).toEqual(FIGURE_IDS.filter((id) => figures.includes(id)));
  },
);
