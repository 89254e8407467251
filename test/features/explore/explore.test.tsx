import { LINK_PROBLEMS } from '../../../src/design/messages/link-words.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { atlasQuery } from '../../../src/app/queries.ts';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { en } from '../../../src/design/messages/en.ts';
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
  return render(
    <QueryClientProvider client={queries}>
      <App store={createViewStore(window)} base={BASE} languages={['en']} />
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
      /^\d+ of \d+ regions trail the EU average; the widest gap is in .+, \d+ points(?:; \d+ more ha(?:s|ve) figures on .+)?$/,
    );
    await waitFor(() => expect(regionsOn(container)).toHaveLength(83));
    const ranking = screen.getByRole('region', { name: en.ranking.label });
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
    expect(alert.textContent).toContain(LINK_PROBLEMS.en.unknownIndicator('happiness'));
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
    const full = await screen.findByText(en.region.comparedAll(10), {}, { timeout: 120_000 });
    expect(full.getAttribute('role')).toBe('status');
    await waitFor(() => expect(pressed(container)).toBe(10));
    const marche = screen.getByRole('button', { name: /^\d+ Marche, / });
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(marche);
    expect(pressed(container)).toBe(10);
    expect(marche.getAttribute('aria-pressed')).toBe('false');
    await user.keyboard('{/Control}');
    await user.click(screen.getByRole('button', { name: en.controls.remove('Wien') }));
    expect(screen.queryByText(en.region.comparedAll(10))).toBeNull();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('button', { name: /^\d+ Marche, / }));
    await user.keyboard('{/Control}');
    expect(window.location.search).toContain('BG31.ITI3');
  });

  it('marks in the table what is pointed at on the map, and the reverse', async () => {
    const container = await open('?panel=table');
    await waitFor(() => expect(regionsOn(container)).toHaveLength(83), { timeout: 120_000 });
    const marche = container.querySelector('.explore-map [data-region="ITI3"]');
    const row = await screen.findByRole('row', { name: /\bITI3\b/ });
    if (marche === null) throw new Error('ITI3 is not on the map.');
    await userEvent.hover(marche);
    expect(row.className).toBe('is-hovered');
    await userEvent.unhover(marche);
    expect(row.className).toBe('');
    within(row).getByRole('button', { name: 'Marche' }).focus();
    await waitFor(() => expect(container.querySelector('.map-tooltip')?.textContent).toContain('Marche'));
  });
});

describe('own limits', () => {
  it('are taken by Enter, with a decimal comma and a true minus sign', async () => {
    await open('?classes=manual~5');
    await headline();
    await userEvent.click(screen.getByText(en.controls.options));
    const field = await screen.findByLabelText(en.controls.classLimits);
    await userEvent.type(field, '\u22123,5; 2{Enter}');
    expect(new URLSearchParams(window.location.search).get('classes')).toBe('manual~5~-3.5_2');
    await userEvent.clear(field);
    await userEvent.type(field, '2; 1{Enter}');
    expect(screen.getByRole('alert').textContent).toBe(en.explore.limitsInvalid);
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
      within(await screen.findByLabelText(en.controls.classCount))
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['4', '6', '8']);
    expect(document.querySelectorAll('[data-legend-row]:not([data-legend-row="no-data"])')).toHaveLength(6);
    await userEvent.selectOptions(screen.getByLabelText(en.controls.classMethod), 'manual');
    const limits = screen.getByLabelText<HTMLInputElement>(en.controls.classLimits).value;
    expect(limits).toMatch(/^\d+(\.\d)?; \d+(\.\d)?$/);
    expect(new URLSearchParams(window.location.search).get('classes')).toBe(`manual~5~${limits.replace('; ', '_')}`);
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
    expect(await rowOf('ITI3')).not.toContain(en.table.missing(''));
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
