import { speechIn } from '../../fixtures/words.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../../src/language/speech/speech.tsx';

import { FigureMade } from '../../../src/figure/Figure.tsx';
import { PLAIN_CSV, excelCsv } from '../../../src/figure/export/csv-form.ts';
import { FullCsvContext } from '../../../src/figure/export/full-csv.ts';
import { FigureSurroundingsContext } from '../../../src/figure/surroundings/sources.ts';
import { defineFigure } from '../../../src/figure/value/definition.ts';
import { numberColumn, textColumn } from '../../../src/figure/value/table.ts';
import { NOTHING, type FigureValue } from '../../../src/figure/value/value.ts';
import { DEFAULT_VIEW, parseRegionCode, type Language, type View } from '../../../src/model/index.ts';
import { publishedFigures } from '../../fixtures/figures.ts';

const CREDIT = {
  line: 'Eurostat. Licence: CC BY 4.0. Figures as read on 24 November 2026.',
  sources: ['Eurostat, tgs00042'],
  licence: 'CC BY 4.0',
  licences: ['CC BY 4.0'],
  date: '2026-11-24',
};

const { catalogue } = publishedFigures();
const VIEW: View = { ...DEFAULT_VIEW, page: 'change', selected: [parseRegionCode('ITI3') ?? []].flat() };
const FIGURE = defineFigure<object, string>({
  id: 'gaps-waterfall',
  ask: () => ({}),
  make: () => NOTHING,
  Draw: ({ shown }) => <p>{shown}</p>,
});
const VALUE: FigureValue = {
  kind: 'value',
  finding: 'Marche trails',
  subtitle: 'Overall score, of 100',
  table: {
    columns: [textColumn('region', 'Region'), numberColumn('gap', 'Gap', { kind: 'signed', decimals: 1 })],
    rows: [{ id: 'ITI3', code: 'ITI3', cells: ['Marche', { value: 11.25 }] }],
  },
  isTable: false,
  chart: null,
  notices: ['2019 is shown for 3 regions.'],
  credit: CREDIT,
  numbers: null,
  shown: 'Drawn',
};
/** Without a row. */
const EMPTY: FigureValue = { ...VALUE, finding: 'Nobody', table: { columns: [], rows: [] } };
const NO_ACTS = { select: () => undefined, show: () => undefined };

function Shown({ value, view = VIEW }: { readonly value: FigureValue; readonly view?: View }): ReactNode {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <FigureSurroundingsContext
        value={{
          catalogue,
          engine: { ask: () => Promise.reject(new Error('no')), prepare: () => Promise.resolve() },
          map: { geometry: null, fault: null, onRetry: () => undefined },
          figure: () => Promise.resolve(FIGURE),
        }}
      >
        <FigureMade figure={FIGURE} made={{ view: VIEW, value }} view={view} acts={NO_ACTS} />
      </FigureSurroundingsContext>
    </QueryClientProvider>
  );
}

const saved: { readonly name: string; readonly blob: Blob }[] = [];
let last: Blob | null = null;

beforeEach(() => {
  saved.length = 0;
  window.history.replaceState(null, '', '/?page=change&regions=ITI3');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob instanceof Blob ? blob : null;
    return 'blob:atlas';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (last !== null) saved.push({ name: this.download, blob: last });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(language: Language = 'en', view = VIEW): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  const messages = speechIn(language).messages;
  render(
    <LanguageProvider language={language}>
      <Shown value={VALUE} view={view} />
      <button type="button">elsewhere</button>
    </LanguageProvider>,
  );
  await user.click(screen.getByText(messages.controls.export));
  return user;
}

describe('the menu of a figure', () => {
  it('names its formats, saves the table with where it comes from, and says so', async () => {
    const user = await open();
    const csv = await screen.findByRole('button', { name: 'CSV, the table' });
    for (const name of [
      'PNG picture',
      'SVG drawing',
      'PowerPoint slide',
      'Dark slide (PowerPoint)',
      'Copy as picture',
      'One file (HTML)',
      'All figures of this page (HTML)',
      'Excel workbook',
      'JSON-stat',
      'Data Package (zip)',
      'Copy the citation',
      'BibTeX entry',
    ])
      expect(screen.getByRole('button', { name })).toBeTruthy();
    await user.click(csv);
    await screen.findByText('Saved as atlas-marche-trails.csv.');
    expect(saved.map(({ name }) => name)).toEqual(['atlas-marche-trails.csv']);
    const text = await saved[0]?.blob.text();
    expect(text).toContain('Marche,ITI3,11.25');
    expect(text).toContain('CC BY 4.0');
    expect(text).toContain('page=change');
  });

  it('saves a workbook, JSON-stat, a Data Package and BibTeX', async () => {
    const user = await open();
    for (const [name, file] of [
      ['Excel workbook', 'xlsx'],
      ['JSON-stat', 'json'],
      ['Data Package (zip)', 'zip'],
      ['BibTeX entry', 'bib'],
    ] as const) {
      await user.click(await screen.findByRole('button', { name }));
      await screen.findByText(`Saved as atlas-marche-trails.${file}.`);
    }
    expect(saved.every(({ blob }) => blob.size > 50)).toBe(true);
  });

  it('is closed by Escape, which gives the focus back, and by a press elsewhere', async () => {
    const user = await open();
    (await screen.findByRole('button', { name: 'PNG picture' })).focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'PNG picture' })).toBeNull());
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    await user.click(screen.getByText('Export'));
    await screen.findByRole('button', { name: 'PNG picture' });
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'PNG picture' })).toBeNull());
  });

  it('gives the citation to be copied by hand where the browser refuses, and says where a picture cannot be made or copied', async () => {
    const user = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(await screen.findByRole('button', { name: 'Copy the citation' }));
    const citation = await screen.findByRole('textbox', { name: 'Citation' });
    expect(citation).toHaveProperty(
      'value',
      expect.stringContaining('“Marche trails”. South East Europe innovation atlas'),
    );
    // There is nothing here that draws.
    await user.click(screen.getByRole('button', { name: 'PNG picture' }));
    await screen.findByText(/^PNG picture could not be made/);
    vi.stubGlobal('ClipboardItem', undefined);
    await user.click(screen.getByRole('button', { name: 'Copy as picture' }));
    await screen.findByText(/did not allow copying. Save the PNG/);
    vi.unstubAllGlobals();
  });

  it('hands out nothing while the figures answer an earlier question', async () => {
    const user = await open('en', { ...VIEW, page: 'gaps' });
    await user.click(await screen.findByRole('button', { name: 'CSV, the table' }));
    await screen.findByText(/still being computed/);
    expect(saved).toEqual([]);
  });

  it('says where a figure has no numbers to give', async () => {
    const user = userEvent.setup();
    render(<Shown value={EMPTY} />);
    await user.click(screen.getByText('Export'));
    await user.click(await screen.findByRole('button', { name: 'JSON-stat' }));
    await screen.findByText('This figure has no table of numbers.');
    expect(saved).toEqual([]);
  });

  it('offers what is behind the figures where the page has it, right after the table, and says what it saved', async () => {
    await open();
    expect((await screen.findAllByRole('button', { name: /^CSV/ })).map(({ textContent }) => textContent)).toEqual([
      'CSV, the table',
      'CSV for Excel, the table',
    ]);
    cleanup();
    const user = userEvent.setup();
    const make = vi.fn(async () => Promise.resolve('atlas-gaps-all.csv'));
    render(
      <FullCsvContext value={make}>
        <Shown value={EMPTY} />
      </FullCsvContext>,
    );
    await user.click(screen.getByText('Export'));
    expect((await screen.findAllByRole('button', { name: /^CSV/ })).map(({ textContent }) => textContent)).toEqual([
      'CSV, the table',
      'CSV, in full',
      'CSV for Excel, the table',
      'CSV for Excel, in full',
    ]);
    await user.click(screen.getByRole('button', { name: 'CSV, in full' }));
    await screen.findByText('Saved as atlas-gaps-all.csv.');
    make.mockRejectedValueOnce(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'CSV, in full' }));
    await screen.findByText(/^CSV, in full could not be made/);
    await user.click(screen.getByRole('button', { name: 'CSV for Excel, in full' }));
    await waitFor(() => expect(make).toHaveBeenCalledTimes(3));
    expect(make.mock.calls).toEqual([[PLAIN_CSV], [PLAIN_CSV], [excelCsv('en')]]);
  });

  it('takes a size of the reader’s own by keyboard, and says what it cannot be', async () => {
    const user = await open();
    const choice = await screen.findByRole('combobox', { name: 'Size of the PNG' });
    expect(screen.queryByRole('spinbutton')).toBeNull();
    await user.selectOptions(choice, 'own');
    const [width, height] = [
      screen.getByRole('spinbutton', { name: 'Width, px' }),
      screen.getByRole('spinbutton', { name: 'Height, px' }),
    ];
    expect(width.getAttribute('aria-describedby')).toBe(screen.getByText(/^Whole numbers from 200 to 8,000/).id);
    choice.focus();
    await user.tab();
    expect(document.activeElement).toBe(width);
    await user.clear(width);
    await user.keyboard('199');
    expect([width, height].map((side) => side.getAttribute('aria-invalid'))).toEqual(['true', 'false']);
    await user.click(screen.getByRole('button', { name: 'PNG picture' }));
    await screen.findByText('Please give width and height of the picture first.');
    await user.clear(width);
    await user.type(width, '2400');
    expect(width.getAttribute('aria-invalid')).toBe('false');
    await user.selectOptions(choice, 'square');
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });

  it('speaks the language of the page', async () => {
    await open('it');
    await screen.findByRole('button', { name: 'Cartella di lavoro Excel' });
    expect(screen.getByRole('region', { name: 'Scarica questa figura' })).toBeTruthy();
  });
});
