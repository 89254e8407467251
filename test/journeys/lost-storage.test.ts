import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { journey } from './harness.ts';

const words = en.stories;

/** Clears the stories as a browser does that needs room, or a reader who clears the data of sites. */
const clearStories = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.deleteDatabase('atlas-stories');
        asked.addEventListener('success', () => resolve());
        asked.addEventListener('blocked', () => reject(new Error('The page holds on to the database.')));
      }),
  );

describe('stories that the browser has let go of while one is written', () => {
  journey('are kept anew, which is said, with the file offered', async ({ visitor }) => {
    const page = await visitor.open('?page=stories');
    await page.getByRole('button', { name: words.fresh }).click();
    const title = page.getByRole('textbox', { name: words.storyTitle });
    await title.fill('First');
    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('button', { name: words.fresh }).click();
    await title.fill('Second');
    await clearStories(page);
    await title.press('End');
    await title.pressSequentially(', longer');

    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain(words.recovered);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: words.saveFile }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/second.*\.json$/i);

    await page.reload();
    await expect.poll(() => title.inputValue()).toBe('Second, longer');
    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('link', { name: 'First', exact: true }).waitFor();
  });
});
