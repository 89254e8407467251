import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './harness.ts';
import { dist } from './site.ts';

const RELEASES = '**/data/releases/index.json';

/** The releases of the build with one more that the figures have left behind. */
function withOlder(page: Page): Promise<unknown> {
  const list = JSON.parse(readFileSync(`${dist}/data/releases/index.json`, 'utf8')) as { readonly releases: unknown[] };
  const older = {
    date: '2026-03-31',
    tables: [],
    changesSince: [
      { indicator: 'skills', added: 2, revised: 70, removed: 0, regions: {}, is: 'changed' },
      { indicator: 'early-leavers', added: 81, revised: 3, removed: 1, regions: {}, is: 'changed' },
    ],
  };
  return page.route(RELEASES, (route) => route.fulfill({ json: { ...list, releases: [...list.releases, older] } }));
}

describe('figures by address', () => {
  journey('answer with what their names say, to programs of any site', async ({ site }) => {
    for (const [path, type, start] of [
      ['data/indicators/gerd.csv', 'text/csv', 'theme,indicator,region,country,year,value'],
      ['data/indicators/gerd.json', 'application/json', '{"version":"2.0","class":"dataset"'],
      ['data/figures/map/overall.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"'],
      ['data/figures/region-profile/ITI3.csv', 'text/csv', 'key,'],
      ['data/regions/ITI3.md', 'text/markdown', '# Marche'],
      ['data/catalogue.jsonld', 'application/ld+json', '{'],
      ['data/changes.atom', 'application/atom+xml', '<?xml'],
      ['data/datapackage.json', 'application/json', '{'],
      ['data/previews/it.png', 'image/png', '\u{FFFD}PNG'],
      ['llms.txt', 'text/plain', '# South East Europe innovation atlas'],
    ] as const) {
      const answer = await fetch(`${site.url}${path}`);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('content-type'), path).toContain(type);
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
      expect((await answer.text()).startsWith(start), path).toBe(true);
    }
  });

  journey('are found from the card of an indicator, with how to cite them', async ({ visitor, site }) => {
    const page = await visitor.open('?page=data&indicator=gerd');
    const addresses = page.getByRole('region', { name: 'Figures at addresses that stay' });
    await addresses.getByText('To be cited as: “R&D expenditure”').waitFor();
    for (const link of await addresses.getByRole('link').all()) {
      const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', site.url));
      expect(answer.status, await link.innerText()).toBe(200);
    }
    expect(await addresses.getByRole('link').count()).toBeGreaterThan(5);
  });

  journey('are listed for readers without scripts, from the page as it is built', async ({ visitor }) => {
    const page = await visitor.open('it.html', { context: { javaScriptEnabled: false } });
    await page.getByRole('link', { name: 'elenco di tutti i dati' }).click();
    await page.getByRole('heading', { name: 'Elenco di tutti i dati' }).waitFor();
    await page.getByRole('link', { name: 'Marche' }).waitFor();
  });
});

describe('a link that names a release', () => {
  journey('says what has changed since', async ({ visitor }) => {
    const page = await visitor.open('?theme=skills&release=2026-03-31', { prepare: withOlder });
    const note = page.getByText('The link was made on the release of 31 March 2026.');
    await note.waitFor();
    expect(await note.innerText()).toContain('83 figures came, 73 were revised and 1 was taken away');
    expect(await note.innerText()).toContain('Skills and jobs, Early leavers');
    expect(await page.getByText('could not be followed').count()).toBe(0);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await note.waitFor({ state: 'detached' });
  });

  journey('says so where there is no such release', async ({ visitor }) => {
    const page = await visitor.open('?release=2020-01-01');
    await page.getByText('The link names a release of 1 January 2020, which this atlas does not have').waitFor();
  });

  journey('is no word for anything else', async ({ visitor }) => {
    const page = await visitor.open('?release=newest');
    await page.getByText('The link asks for “newest” as “release”, which this atlas does not know').waitFor();
  });
});
