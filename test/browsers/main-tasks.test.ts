import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en, it as italian } from '../fixtures/words.ts';
import { serveAsStart, type Site } from '../journeys/site.ts';
import { addressOfGroups, DRAWN_GROUPS, GROUPS_ON_PAGE, groupsInNode } from '../journeys/groups-in-node.ts';
import { findFirefox, launchFirefox } from './firefox.ts';
import { type OtherBrowser, type Tab } from './tab.ts';
import { hasWebKit, launchWebKit } from './webkit.ts';

/** The browser, started; null where it is not there, or cannot be started here. */
async function started(engine: string, launch: (() => Promise<OtherBrowser>) | null): Promise<OtherBrowser | null> {
  if (launch === null) return null;
  try {
    return await launch();
  } catch (fault) {
    console.log(`${engine} cannot be started here, so that nothing is tried in it: ${String(fault)}`);
    return null;
  }
}

const firefox = findFirefox();
const BROWSERS = [
  { engine: 'Firefox', browser: await started('Firefox', firefox === null ? null : () => launchFirefox(firefox)) },
  { engine: 'WebKit', browser: await started('WebKit', hasWebKit() ? launchWebKit : null) },
];

const SENTENCE = `document.querySelector('#root:not([inert]) > .page > .visually-hidden[role="status"]')?.textContent ?? ''`;

/** What a reader of the page hears when its figures have come. */
const sentence = async (tab: Tab): Promise<string> => String(await tab.run(`return ${SENTENCE};`));
const textOf = async (tab: Tab, selector: string): Promise<string> =>
  String(await tab.run(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? '';`));

async function changed(tab: Tab, from: string): Promise<string> {
  let said = '';
  await expect
    .poll(
      async () => {
        said = await sentence(tab);
        return ['', from].includes(said);
      },
      { timeout: 120_000 },
    )
    .toBe(false);
  return said;
}

describe.each(BROWSERS)('in $engine', ({ browser }) => {
  if (browser === null) {
    it.skip('left out: the browser, or what drives it, is not on this machine', () => undefined);
    return;
  }
  let site: Site;
  let tab: Tab;
  beforeAll(async () => {
    site = await serveAsStart();
    console.log(`The main tasks in ${browser.name}.`);
    tab = await browser.tab();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('a policymaker opens the map, chooses a theme and a region, and shares the address', async () => {
    await tab.open(site.url);
    const first = await changed(tab, '');
    expect(first).toContain(en.findings.held['eu-average']);
    expect(await tab.run(`return document.querySelectorAll('.explore-map [data-region]').length;`)).toBeGreaterThan(60);
    await tab.press(`//button[contains(., ${JSON.stringify(en.themes.skills.label)})]`);
    const skills = await changed(tab, first);
    expect(skills).toContain(en.findings.themes.skills);
    await tab.run(
      `document.querySelector('.explore-map [data-region="ITI3"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));`,
    );
    const marche = await changed(tab, skills);
    expect(marche).toContain('Marche');
    await expect.poll(() => tab.run('return location.search;')).toMatch(/theme=skills.*ITI3|ITI3.*theme=skills/);
    await tab.open(String(await tab.run('return location.href;')));
    // How sure the rank is may come later.
    const told = (sentence: string): string => sentence.replace(/, between [^.]*/, '');
    expect(told(await changed(tab, ''))).toBe(told(marche));
    await tab.run('history.back();');
    expect(await tab.problems()).toEqual([]);
  });

  it.each([
    ['region', '?page=region&regions=ITI3', 'Marche'],
    ['gaps', '?page=gaps', en.findings.held['eu-average']],
    ['change', '?page=change', ''],
    ['method', '?page=method', ''],
    ['industry', '?page=industry&regions=ITI3', 'Marche'],
    ['stories', '?page=stories', ''],
  ])('every figure of the page of %s comes', async (_, address, word) => {
    await tab.open(`${site.url}${address}`);
    await expect.poll(() => textOf(tab, 'main h1, main h2'), { timeout: 120_000 }).not.toBe('');
    await expect.poll(() => textOf(tab, 'main'), { timeout: 120_000 }).toContain(word);
    await expect.poll(() => textOf(tab, 'main'), { timeout: 120_000 }).not.toContain(en.app.loading);
    expect(await textOf(tab, 'main')).not.toMatch(/NaN|undefined/);
    expect(await textOf(tab, '[role="alert"]')).toBe('');
    expect(await tab.problems()).toEqual([]);
  });

  it.each(DRAWN_GROUPS)('the same seed gives the same groups as in Node: %o', async (choice) => {
    await tab.open(`${site.url}${addressOfGroups(choice)}`);
    await expect.poll(() => tab.run(GROUPS_ON_PAGE), { timeout: 120_000 }).not.toEqual([]);
    expect(await tab.run(GROUPS_ON_PAGE)).toEqual(groupsInNode(choice));
    expect(await tab.problems()).toEqual([]);
  });

  it('a reader of Italian has it in Italian', async () => {
    await tab.open(`${site.url}?lang=it`);
    await expect.poll(() => sentence(tab), { timeout: 120_000 }).toContain(italian.findings.held['eu-average']);
    expect(await tab.run('return document.documentElement.lang;')).toBe('it');
    expect(await tab.problems()).toEqual([]);
  });
});
