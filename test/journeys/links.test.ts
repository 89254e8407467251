import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { announcedRegions, changing, fillsOf, mapOf, selectedOnMap, sentenceOf, settled } from './explore-page.ts';
import { journey } from './harness.ts';

const { sharing } = en;

describe('links', () => {
  journey('a copied link shows the same view in a new browser', async ({ visitor, site }) => {
    const page = await visitor.open('', { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await settled(page);
    await changing(page, () => page.getByRole('button', { name: en.themes.skills.label }).click());
    await changing(page, () =>
      page.getByLabel(en.controls.benchmark, { exact: true }).selectOption({ label: en.benchmarks['see-median'].name }),
    );
    await page.locator('summary', { hasText: en.controls.share }).click();
    await page.getByRole('button', { name: sharing.copyLink, exact: true }).click();
    await page.getByText(sharing.linkCopied).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('v=2');
    expect(link).toContain('theme=skills');
    expect(link).toContain('benchmark=see-median');

    const other = await visitor.open(link.slice(site.url.length));
    await settled(other);
    expect(await sentenceOf(other).textContent()).toBe(await sentenceOf(page).textContent());
    // The intervals of ranks come after the ranks, in either browser at its own time.
    const announced = await announcedRegions(page);
    await expect
      .poll(async () => Object.fromEntries(await announcedRegions(other)))
      .toEqual(Object.fromEntries(announced));
    expect(await fillsOf(other)).toEqual(await fillsOf(page));
  });

  journey('a short link shows the same view in a new browser, and spells it out there', async ({ visitor, site }) => {
    const page = await visitor.open('?page=gaps&theme=skills&regions=ITI3', {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await settled(page);
    await page.locator('summary', { hasText: en.controls.share }).click();
    await page.getByRole('button', { name: sharing.copyShort }).click();
    await page.getByText(sharing.linkCopied).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(site.url.length + 60);

    const other = await visitor.open(link.slice(site.url.length));
    await settled(other);
    expect(new URL(other.url()).searchParams.get('v')).toBe('2');
    expect(new URL(other.url()).searchParams.get('theme')).toBe('skills');
    expect(await sentenceOf(other).textContent()).toBe(await sentenceOf(page).textContent());
  });

  journey('says that a short link is cut short, and shows the first view', async ({ visitor }) => {
    const page = await visitor.open('?s=azQAbDS');
    await settled(page);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(en.linkProblems.damagedLink);
    expect(await mapOf(page).count()).toBe(1);
  });

  journey('the address bar keeps the view over a reload, and Back undoes a step', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const first = await sentenceOf(page).textContent();
    await changing(page, () => page.getByRole('button', { name: en.themes.environment.label }).click());
    const second = await sentenceOf(page).textContent();
    expect(new URL(page.url()).search).toBe('?theme=environment');
    await page.reload();
    await settled(page);
    expect(await sentenceOf(page).textContent()).toBe(second);
    await changing(page, () => page.goBack());
    expect(await sentenceOf(page).textContent()).toBe(first);
    expect(new URL(page.url()).search).toBe('');
  });

  journey('says what of a link is unknown, and holds to the rest', async ({ visitor }) => {
    const page = await visitor.open('?v=1&theme=skills&indicator=happiness&regions=ITI3.XX99&colour=red&year=1066~8');
    await settled(page);
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain(en.linkProblems.title({ count: 4 }));
    const text = await alert.textContent();
    expect(text).toContain('happiness');
    expect(text).toContain('XX99');
    expect(text).toContain('colour');
    expect(text).toContain('1066~8');
    await expect
      .poll(() => page.getByRole('button', { name: en.themes.skills.label }).getAttribute('aria-pressed'))
      .toBe('true');
    expect(await selectedOnMap(page)).toEqual(['ITI3']);
    await alert.getByRole('button', { name: en.app.dismiss }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    expect(await mapOf(page).count()).toBe(1);
  });

  journey('never runs what a link carries', async ({ visitor }) => {
    const page = await visitor.open(`?theme=${encodeURIComponent('<img src=x onerror=document.title="taken">')}`);
    await settled(page);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('<img src=x');
    await expect.poll(() => page.title()).toBe([en.themes.all.label, en.pages.explore, en.app.title].join(' · '));
  });
});
