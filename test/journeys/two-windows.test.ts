import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { journey } from './harness.ts';

const { stories } = en;

describe('one story in two windows', () => {
  journey('keeps every letter that is typed into two of its texts at the same instant', async ({ visitor }) => {
    const page = await visitor.open('?page=stories');
    await page.getByRole('button', { name: stories.fresh }).click();
    await page.getByRole('button', { name: stories.add, exact: true }).click();
    const title = page.getByRole('textbox', { name: stories.storyTitle });
    await title.fill('');
    const other = await page.context().newPage();
    await other.goto(page.url());
    const notes = other.getByRole('textbox', { name: stories.notes });
    await notes.waitFor();
    const [ones, others] = ['one two three four five six seven eight', 'uno due tre quattro cinque sei sette otto'];
    await Promise.all([title.pressSequentially(ones, { delay: 15 }), notes.pressSequentially(others, { delay: 15 })]);
    for (const one of [page, other]) {
      await expect.poll(() => one.getByRole('textbox', { name: stories.storyTitle }).inputValue()).toBe(ones);
      await expect.poll(() => one.getByRole('textbox', { name: stories.notes }).inputValue()).toBe(others);
    }
    await page.reload();
    await expect.poll(() => title.inputValue()).toBe(ones);
    expect(await page.getByRole('textbox', { name: stories.notes }).inputValue()).toBe(others);
  });

  journey('lets one of them write in a text, and the other says so', async ({ visitor }) => {
    const page = await visitor.open('?page=stories');
    await page.getByRole('button', { name: stories.fresh }).click();
    const title = page.getByRole('textbox', { name: stories.storyTitle });
    await title.pressSequentially('Mine');
    const other = await page.context().newPage();
    await other.goto(page.url());
    const there = other.getByRole('textbox', { name: stories.storyTitle });
    await there.focus();
    await other.getByText(stories.elsewhere).waitFor();
    await Promise.all([title.pressSequentially(' and mine alone'), there.pressSequentially('not this')]);
    await expect.poll(() => there.inputValue()).toBe('Mine and mine alone');
    await title.blur();
    await expect.poll(() => other.getByText(stories.elsewhere).count()).toBe(0);
    await there.press('End');
    await there.pressSequentially(', now ours');
    await expect.poll(() => title.inputValue()).toBe('Mine and mine alone, now ours');
  });
});
