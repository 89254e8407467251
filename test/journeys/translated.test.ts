import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { PAGES } from '../../src/model/index.ts';
import { journey } from './harness.ts';
import { atRest } from './rest.ts';

/**
 * Does to the page what browsers do that translate it: every text gives way to elements with a text of their own, then
 * and whenever another comes.
 */
const translating = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const WHOLE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TITLE', 'OPTION', 'FONT']);
    const translate = (part: Node): void => {
      const texts: Text[] = [];
      const walk = (node: Node): void => {
        if (node instanceof Text && node.data.trim() !== '') texts.push(node);
        else if (!(node instanceof Element && WHOLE.has(node.nodeName))) node.childNodes.forEach(walk);
      };
      walk(part);
      for (const text of texts) {
        if (text.parentNode?.nodeName === 'FONT') continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => changes.forEach(({ target }) => translate(target))).observe(document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      translate(document.body);
    });
  });

/** Goes to another View as Back does: the page stays, and what is drawn in it changes. */
const show = (page: Page, address: string): Promise<void> =>
  page.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** All that is said, as one text. */
const wordsOf = async (page: Page): Promise<string> =>
  ((await page.locator('#root').textContent()) ?? '').replaceAll(/\s+/g, ' ');

const isStill = async (page: Page): Promise<boolean> => {
  const before = await wordsOf(page);
  await atRest(page);
  return before === (await wordsOf(page)) && !before.includes(en.app.loading) && !before.includes(en.app.computing);
};

const REGIONS = 'regions=ITI3.RO32.EL30';
const VIEWS: Readonly<Record<(typeof PAGES)[number], readonly string[]>> = {
  explore: [
    '',
    'theme=skills&regions=ITI3&panel=region',
    'theme=finance&panel=table&lang=it',
    `${REGIONS}&shown=value`,
  ],
  region: ['', 'regions=ITI3', `${REGIONS}&benchmark=frontier&lang=it`, 'regions=RO32'],
  method: ['', 'method=rank~arithmetic~treated~within-themes~none~50&lang=it', 'theme=skills&regions=ITI3'],
  change: ['', 'theme=skills&regions=ITI3&lang=it', `theme=finance&${REGIONS}`],
  groups: ['', 'alike=together&theme=skills&lang=it', 'alike=two&regions=ITI3'],
  industry: [
    'regions=ITI3',
    'regions=ITI3&industry=space&lang=it',
    'regions=RO32&industry=structure',
    'industry=across',
  ],
  cooperation: ['', 'regions=ITI3&theme=skills', 'regions=AT11&theme=skills&lang=it'],
  gaps: ['', `${REGIONS}&lang=it`, 'regions=ITI3&working=ITI3~skills', 'regions=RO32'],
  data: [
    '',
    'data=catalogue~patents&lang=it',
    `indicator=gerd&${REGIONS}`,
    'indicator=patents&lang=it',
    'theme=skills',
    'data=table&lang=it',
  ],
  stories: ['', 'lang=it', 'lang=it#story=atlas.marche.2', '#story=atlas.skills.1'],
};

describe.each(PAGES)('a page that the browser translates: %s', (name) => {
  journey('goes from view to view as it does untranslated', async ({ visitor }) => {
    const addresses = VIEWS[name].map((rest) => `?page=${name}&${rest}`);
    const [first = '', ...others] = addresses;
    const translated = await visitor.open(first, { prepare: translating });
    const plain = await visitor.open(first);
    for (const address of [...others, first]) {
      await expect.poll(() => isStill(plain)).toBe(true);
      await expect.poll(async () => (await wordsOf(translated)) === (await wordsOf(plain))).toBe(true);
      expect(await translated.locator('#root font').count()).toBeGreaterThan(20);
      await show(plain, address);
      await show(translated, address);
    }
    expect(await translated.getByRole('alert').count()).toBe(0);
  });
});
