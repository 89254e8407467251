import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { journey, keepPicture } from './harness.ts';
import { speakPseudo } from './pseudo-words.ts';
import { settled } from './explore-page.ts';
import { atRest } from './rest.ts';

const WIDE = [1280] as const;
const BOTH = [1280, 360] as const;

// On a phone a table of a region is still wider than the page, and so, after a wide window, are gaps and industry.
const PAGES = [
  ['the map', '', BOTH],
  ['a region on the map', '?regions=ITI3&panel=region', BOTH],
  ['a region', '?page=region&regions=ITI3', WIDE],
  ['gaps', '?page=gaps&regions=ITI3.AT13', WIDE],
  ['change', '?page=change&regions=ITI3', BOTH],
  ['groups', '?page=groups&regions=ITI3', BOTH],
  ['industry', '?page=industry&regions=ITI3', WIDE],
  ['cooperation', '?page=cooperation&regions=ITI3', BOTH],
  ['method', '?page=method&regions=ITI3', BOTH],
  ['the data', '?page=data', BOTH],
  ['stories', '?page=stories', BOTH],
] as const;

/** What of the page is wider than its window, and which names of controls are cut or stand out of them. */
function cutIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { innerWidth } = window;
    const called = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${(element.textContent ?? '').trim().slice(0, 60)}"`;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page is ${String(scrollWidth)} wide`);
    /** Whether it is drawn, and not put out of sight for those who listen. */
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 2 && height > 2;
    };
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    for (const control of document.querySelectorAll('button, [role="tab"], nav a, summary, label')) {
      if (!isSeen(control)) continue;
      const box = control.getBoundingClientRect();
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if ((node.textContent ?? '').trim() === '' || parent === null || !isSeen(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (text.width <= 2) continue;
        if (text.right > box.right + 1 || text.left < box.left - 1 || text.bottom > box.bottom + 2)
          faults.push(`out of its control: ${called(control)}`);
        for (let around: Element | null = parent; around !== null; around = around.parentElement) {
          if (scrolls(around)) break;
          const clip = around.getBoundingClientRect();
          if (
            getComputedStyle(around).overflowX !== 'visible' &&
            (text.right > clip.right + 1 || text.left < clip.left - 1)
          )
            faults.push(`cut by ${called(around).slice(0, 50)}: ${called(control)}`);
        }
      }
    }
    return [...new Set(faults)];
  });
}

describe('in a language of words 40 % longer than the English', () => {
  journey.for(PAGES)('%s holds them, as wide as it is drawn', async ([name, address, widths], { visitor }) => {
    const separator = address === '' ? '?' : '&';
    const page = await visitor.open(`${address}${separator}lang=it`, {
      width: widths[0],
      hasPolicy: false,
      prepare: (opened) => speakPseudo(opened, 'it'),
    });
    // Stories compute nothing and say nothing aloud.
    if (name === 'stories') await page.locator('main h2').first().waitFor();
    else await settled(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await atRest(page);
      // It is that language, or nothing is shown by its words.
      expect(await page.locator('nav').first().textContent()).toMatch(/[áéíóú]é{2,}/);
      expect.soft(await cutIn(page), `${name}, ${String(width)} px`).toEqual([]);
      expect.soft(await axeFindings(page), `${name}, ${String(width)} px`).toEqual([]);
      await keepPicture(page, `pseudo-${name.replaceAll(' ', '-')}-${String(width)}`);
    }
  });
});
