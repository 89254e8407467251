import { chooseLanguage } from '../../../src/model/index.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { atlasQuery } from '../../../src/app/queries.ts';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { en } from '../../fixtures/words.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import { createViewStore } from '../../../src/state/index.ts';
import { server, serveData } from '../../fixtures/server/index.ts';

serveData();

const BASE = 'http://atlas.test/data/';

/** The atlas with its engine in the same thread: there are no workers here. */
async function open(address = ''): Promise<HTMLElement> {
  window.history.replaceState(null, '', `/${address}`);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  queries.setQueryData(atlasQuery(BASE).queryKey, { catalogue, engine: createLocalEngine(BASE, catalogue) });
  const store = createViewStore(window);
  return render(
    <QueryClientProvider client={queries}>
      <App store={store} base={BASE} languages={['en']} language={chooseLanguage(store.get().language, ['en'])} />
    </QueryClientProvider>,
  ).container;
}

const regionsOn = (container: HTMLElement): Element[] => [...container.querySelectorAll('.explore-map [data-region]')];
const headline = (): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 2, name: /\d/ }, { timeout: 120_000 });

beforeEach(() => window.history.replaceState(null, '', '/'));
afterEach(cleanup);

describe('the first view', () => {
  it('shows the finding, the ranking and every region of the area', async () => {
    const container = await open();
    expect((await headline()).textContent).toMatch(
      /^\d+ of \d+ regions trail the EU average; the widest gap is in .+, [\d.]+ points(?:; \d+ more ha(?:s|ve) figures on .+)?$/,
    );
    await waitFor(() => expect(regionsOn(container)).toHaveLength(83));
    // It follows the map.
    const ranking = await screen.findByRole('region', { name: en.ranking.label });
    expect(within(ranking).getAllByRole('button')).toHaveLength(83);
    expect(
      [...ranking.querySelectorAll('.bar-rank')].slice(0, 4).map((rank) => rank.textContent.split(' ')[0]),
    ).toEqual(['1', '2', '3', '4']);
    // How far ranks can be told comes after the ranks.
    await waitFor(() => expect([...ranking.querySelectorAll('.bar-interval')][0]?.textContent).toMatch(/^ \d+–\d+$/), {
      timeout: 120_000,
    });
    expect(within(ranking).getByText(en.ranking.missing)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a file that fails', () => {
  it('is named with what to do, and a retry brings its figures', async () => {
    let isBroken = true;
    server.use(
      http.get(/\/data\/skills\./, () => (isBroken ? new HttpResponse('Not found', { status: 404 }) : undefined)),
    );
    const container = await open('?theme=skills');
    const alert = await screen.findByRole('alert', {}, { timeout: 120_000 });
    expect(alert.textContent).toMatch(/did not give out the file skills\.[0-9a-f]+\.arrow/);
    expect(alert.textContent).toContain(en.errors.http.action);
    await waitFor(() => expect(regionsOn(container)).toHaveLength(83));
    isBroken = false;
    await userEvent.click(within(alert).getByRole('button', { name: en.app.retry }));
    expect((await headline()).textContent).toContain('skills and jobs');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a link that asks for what there is not', () => {
  it('is told of, and the rest of it holds', async () => {
    await open('?theme=skills&indicator=happiness');
    const alert = await screen.findByRole('alert', {}, { timeout: 120_000 });
    expect(alert.textContent).toContain(en.linkProblems.unknownIndicator({ text: 'happiness' }));
    expect((await headline()).textContent).toContain('skills and jobs');
    await userEvent.click(within(alert).getByRole('button', { name: en.app.dismiss }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('comparing', () => {
  const TEN = ['AT11', 'AT12', 'AT13', 'AT21', 'AT22', 'AT31', 'AT32', 'AT33', 'AT34', 'BG31'];
  const pressed = (container: HTMLElement): number =>
    container.querySelectorAll('.explore-map [aria-pressed="true"]').length;

  it('stops at ten regions and says so; one taken out makes room', async () => {
    const container = await open(`?regions=${TEN.join('.')}`);
    const full = await screen.findByText(en.region.comparedAll({ most: 10 }), {}, { timeout: 120_000 });
    expect(full.getAttribute('role')).toBe('status');
    await waitFor(() => expect(pressed(container)).toBe(10));
    const marche = screen.getByRole('button', { name: /^\d+ Marche, / });
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(marche);
    expect(pressed(container)).toBe(10);
    expect(marche.getAttribute('aria-pressed')).toBe('false');
    await user.keyboard('{/Control}');
    await user.click(screen.getByRole('button', { name: en.controls.remove({ name: 'Wien' }) }));
    await waitFor(() => expect(screen.queryByText(en.region.comparedAll({ most: 10 }))).toBeNull());
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('button', { name: /^\d+ Marche, / }));
    await user.keyboard('{/Control}');
    expect(window.location.search).toContain('BG31.ITI3');
  });

  it('marks in the table what is pointed at on the map, and the reverse', async () => {
    const container = await open('?panel=table');
    await waitFor(() => expect(regionsOn(container)).toHaveLength(83), { timeout: 120_000 });
    const marche = container.querySelector('.explore-map [data-region="ITI3"]');
    await screen.findByRole('row', { name: /\bITI3\b/ });
    if (marche === null) throw new Error('ITI3 is not on the map.');
    await userEvent.hover(marche);
    // The table may be drawn anew meanwhile, with how far ranks can be told.
    const nameOfRow = (): string => screen.getByRole('row', { name: /\bITI3\b/ }).className;
    await waitFor(() => expect(nameOfRow()).toBe('is-hovered'));
    await userEvent.unhover(marche);
    await waitFor(() => expect(nameOfRow()).toBe(''));
    within(screen.getByRole('row', { name: /\bITI3\b/ }))
      .getByRole('button', { name: 'Marche' })
      .focus();
    await waitFor(() => expect(container.querySelector('.map-tooltip')?.textContent).toContain('Marche'));
  });
});

describe('the table', () => {
  it('is that of the figure, its numbers open how they are made, and what is known of a row stands in a last column', async () => {
    await open('?panel=table&theme=innovation&indicator=gerd&shown=value&year=2022~8');
    const row = await screen.findByRole('row', { name: /\bITI3\b/ }, { timeout: 120_000 });
    const heads = [...document.querySelectorAll('.data-table thead th')].map(({ textContent }) => textContent);
    expect(heads).toEqual([
      en.table.region,
      en.table.code,
      en.table.rank,
      en.table.value,
      en.benchmarks['eu-average'].name,
      en.controls.gap,
      en.table.gapPoints,
      en.table.year,
      en.table.status,
    ]);
    // Their units stand above.
    expect(document.querySelector('.panel-body > p')?.textContent).toMatch(/, % of GDP; Gap, percentage points$/);
    expect(within(row).getAllByRole('button')).toHaveLength(4);
    const wien = screen.getByRole('row', { name: /\bAT13\b/ });
    expect(within(wien).getAllByRole('cell').at(-1)?.textContent).toContain('2021');
    expect(document.querySelector('.data-table caption')?.textContent).toBe((await headline()).textContent);
  });
});

describe('own limits', () => {
  it('are taken by Enter, with a decimal comma and a true minus sign', async () => {
    await open('?classes=manual~5');
    await headline();
    await userEvent.click(screen.getByText(en.controls.options));
    const field = await screen.findByLabelText(en.options.classLimits);
    await userEvent.type(field, '\u22123,5; 2{Enter}');
    expect(new URLSearchParams(window.location.search).get('classes')).toBe('manual~5~-3.5_2');
    await userEvent.clear(field);
    await userEvent.type(field, '2; 1{Enter}');
    expect(screen.getByRole('alert').textContent).toBe(en.options.limitsInvalid);
    expect(new URLSearchParams(window.location.search).get('classes')).toBe('manual~5~-3.5_2');
  });
});

describe('classes of a gap', () => {
  it('are as many behind as ahead, and own limits begin as those on screen', async () => {
    // A theme with regions in the outermost class on both sides.
    await open('?theme=skills');
    await headline();
    await userEvent.click(screen.getByText(en.controls.options));
    expect(
      within(await screen.findByLabelText(en.options.classCount))
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['4', '6', '8']);
    expect(document.querySelectorAll('[data-legend-row]:not([data-legend-row="no-data"])')).toHaveLength(6);
    const own = await screen.findByRole('option', { name: en.options.classMethods.manual.name });
    await userEvent.selectOptions(screen.getByLabelText(en.options.classMethod), own);
    const limits = (): string => screen.getByLabelText<HTMLInputElement>(en.options.classLimits).value;
    await waitFor(() => expect(limits()).toMatch(/^\d+(\.\d)?; \d+(\.\d)?$/));
    expect(new URLSearchParams(window.location.search).get('classes')).toBe(`manual~5~${limits().replace('; ', '_')}`);
  });
});

describe('the legend', () => {
  it('lights up on the map the class that is pressed, and no more when it is pressed again', async () => {
    await open('?theme=skills');
    await headline();
    const faded = (): number => document.querySelectorAll('.map-region > [data-faded]').length;
    const [row] = document.querySelectorAll('.explore-legend [data-legend-row]');
    if (row === undefined) throw new Error('The legend has no class to press.');
    // What lights it up comes once the page is at rest.
    await waitFor(async () => {
      await userEvent.hover(row);
      expect(faded()).toBeGreaterThan(0);
    });
    await userEvent.click(row);
    expect(row.hasAttribute('data-lit')).toBe(true);
    expect(faded()).toBeLessThan(document.querySelectorAll('.map-region').length);
    await userEvent.click(row);
    await userEvent.unhover(row);
    await waitFor(() => expect(faded()).toBe(0));
    // And by keys.
    const legend = document.querySelector<HTMLElement>('.explore-legend');
    legend?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(faded()).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    expect(faded()).toBe(0);
  });
});

describe('what no end is agreed to be good of', () => {
  it('has differences, above and below, and neither gaps, nor ranks, nor a frontier', async () => {
    await open('?theme=finance&indicator=planned-sme-support&panel=table&regions=ITI3');
    expect(
      await screen.findByRole(
        'heading',
        { level: 2, name: /^Marche is 10 EUR per inhabitant below the EU average$/ },
        { timeout: 120_000 },
      ),
    ).toBeTruthy();
    const heads = (await screen.findAllByRole('columnheader')).map((head) => head.textContent);
    expect(heads.some((head) => head?.includes(en.table.difference))).toBe(true);
    expect(heads.some((head) => head?.includes(en.table.rank) || head?.includes(en.table.gap))).toBe(false);
    expect(document.querySelector('.explore-legend')?.textContent).not.toMatch(/Behind|Ahead|Gap/);
    expect(
      within(screen.getByLabelText(en.controls.benchmark, { exact: true })).queryByRole('option', {
        name: en.benchmarks.frontier.name,
      }),
    ).toBeNull();
  });
});

describe('what a region is held against', () => {
  const rowOf = async (code: string): Promise<string> =>
    (await screen.findByRole('row', { name: new RegExp(`\\b${code}\\b`) }, { timeout: 120_000 })).textContent ?? '';
  const benchmarks = (): string[] =>
    within(screen.getByLabelText(en.controls.benchmark, { exact: true }))
      .getAllByRole('option')
      .map((option) => option.textContent ?? '');

  it('is not its country where that is one region, which is said', async () => {
    await open('?benchmark=country&panel=table&theme=skills');
    expect(await rowOf('ME00')).toContain(en.explore.countryIsRegion);
    expect(await rowOf('ITI3')).not.toContain(en.table.missing({ reason: '' }));
    expect(await rowOf('MD00')).toContain(en.reasons['not-comparable']);
  });

  it('does not offer the country of a region that is all of it, unless it is already chosen', async () => {
    await open('?regions=ME00');
    await screen.findByRole('heading', { level: 2 }, { timeout: 120_000 });
    expect(benchmarks()).not.toContain(en.benchmarks.country.name);
    cleanup();
    await open('?regions=ME00&benchmark=country&theme=skills');
    expect(
      (
        await screen.findByRole(
          'heading',
          { level: 2, name: /cannot be held against its country/ },
          { timeout: 120_000 },
        )
      ).textContent,
    ).toContain('Crna Gora');
    expect(screen.getByLabelText<HTMLSelectElement>(en.controls.benchmark, { exact: true }).value).toBe('country');
  });

  it('keeps in the list what a link asks for, such as four years', async () => {
    await open('?year=2023~4');
    await screen.findByRole('heading', { level: 2 }, { timeout: 120_000 });
    expect(screen.getByLabelText<HTMLSelectElement>(en.controls.fillBack).value).toBe('4');
  });

  it('can be a region with few figures, and says where that leaves nothing to compare', async () => {
    await open('?benchmark=AL01&panel=table');
    expect(
      (
        await screen.findByRole(
          'heading',
          { level: 2, name: /The regions cannot be held against Veri/ },
          { timeout: 120_000 },
        )
      ).textContent,
    ).toBeTruthy();
    expect(await rowOf('ITI3')).toContain(en.explore.benchmarkWithout);
  });

  it('is at first a region with figures, even where one without is selected', async () => {
    await open('?regions=MD00');
    await screen.findByRole('heading', { level: 2 }, { timeout: 120_000 });
    await userEvent.selectOptions(
      screen.getByLabelText(en.controls.benchmark, { exact: true }),
      en.benchmarks.region.name,
    );
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText<HTMLSelectElement>(en.controls.benchmarkRegion).value).not.toBe('MD00');
  });
});
