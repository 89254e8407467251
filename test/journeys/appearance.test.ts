import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';

const LIGHT = 'rgb(247, 247, 244)';
const DARK = 'rgb(20, 24, 27)';
const groundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('light and dark', () => {
  journey.for([
    ['light', '', LIGHT],
    ['dark', '', DARK],
    ['light', '&appearance=dark', DARK],
    ['dark', '&appearance=light', LIGHT],
  ] as const)('a system that is %s, with "%s" in the link', async ([colorScheme, choice, ground], { visitor }) => {
    const page = await visitor.open(`?page=method${choice}`, { colorScheme });
    await settled(page);
    expect(await groundOf(page)).toBe(ground);
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(await groundOf(page)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 31, 34)');
  });
});
