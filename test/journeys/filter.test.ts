import { describe, expect } from 'vitest';
import { wordsOf } from '../../src/language/speech/words.ts';
import { en, it as italian } from '../fixtures/words.ts';
import { axeFindings } from './axe.ts';
import { journey, keepPicture } from './harness.ts';
import { atRest } from './rest.ts';

const words = wordsOf('en', 'listedGroups');

describe('a filter of groups', () => {
  journey('is chosen by keyboard, acts on map and ranking, and is taken back', async ({ visitor }) => {
    const page = await visitor.open('');
    const ranking = page.locator('.explore-panel [data-row], .explore-panel .bar-row');
    await ranking.first().waitFor();
    const all = await ranking.count();
    await page.locator('.more-options summary').press('Enter');
    const choice = page.getByRole('combobox', { name: words.add });
    await choice.waitFor();
    await choice.selectOption('island');
    await expect.poll(() => ranking.count()).toBe(4);
    expect(all).toBeGreaterThan(60);
    const note = page.getByRole('region', { name: words.filter });
    await expect.poll(() => note.textContent()).toContain('4 of 83 regions: islands');
    await expect.poll(() => page.locator('.explore-finding p').textContent()).toContain('4 of 83 regions: islands');
    expect(await page.locator('path.region-outside').count()).toBe(79);
    expect(await page.locator('[data-region="ITI3"]').getAttribute('aria-label')).toContain(en.explore.outside);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: words.all }).press('Enter');
    await expect.poll(() => ranking.count()).toBe(all);
    expect(await page.locator('path.region-outside').count()).toBe(0);
  });

  journey('holds in Gaps and Change against the median of a group, in Italian and on a phone', async ({ visitor }) => {
    const said = wordsOf('it', 'listedGroups');
    const median = said.median({ group: said.names.eusair });
    for (const name of ['gaps', 'change']) {
      const page = await visitor.open(
        `?page=${name}&lang=it&filter=all-of~less-developed.eusair&benchmark=group~eusair~median`,
      );
      const body = page.locator('main');
      await expect.poll(() => body.textContent()).toContain('19 di 83 regioni');
      await expect.poll(() => body.textContent()).toContain(median);
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await atRest(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
      expect(await axeFindings(page)).toEqual([]);
      await keepPicture(page, `filter-${name}`);
    }
    expect(italian.benchmarks.group.name).toBe('Un gruppo di regioni');
  });

  journey('says on the page of the data that it counts all regions', async ({ visitor }) => {
    const page = await visitor.open('?page=data&filter=all-of~country-IT');
    const note = page.getByRole('region', { name: words.filter });
    await expect.poll(() => note.textContent()).toContain(words.notHere({ text: 'in Italy' }));
    await page.getByRole('button', { name: words.all }).click();
    expect(await note.count()).toBe(0);
  });

  journey('that leaves nothing says so, and one that is not understood shows all regions', async ({ visitor }) => {
    const none = await visitor.open('?filter=all-of~island.mountain.capital');
    await expect.poll(() => none.locator('.explore-finding h2').textContent()).toBe(words.empty);
    for (const page of ['explore', 'gaps', 'change', 'data&data=table']) {
      const told = await visitor.open(`?page=${page}&filter=all-of~island.mountain.capital`);
      const note = told.getByRole('region', { name: words.filter });
      const text = 'islands, in the mountains, with the capital';
      await expect.poll(() => note.textContent(), { message: page }).toContain(words.nothing({ text, area: 83 }));
      await note.getByRole('button', { name: words.all }).click();
      await expect.poll(() => note.count(), { message: page }).toBe(0);
    }
    const wrong = await visitor.open('?filter=all-of~less-developed.nowhere');
    await wrong.getByRole('alert').filter({ hasText: 'nowhere' }).waitFor();
    await expect.poll(() => wrong.locator('.bar-row').count()).toBeGreaterThan(60);
  });
});
