// Files are written with words that have been fetched.
import '../../fixtures/words.ts';
import type { ExportedFigure, ExportedTable, FigureChart } from '../../../src/figure/value/exported.ts';

export const TABLE: ExportedTable = {
  columns: [
    { id: 'region', label: 'Region', kind: 'text', decimals: 0 },
    { id: 'course', label: 'Course', kind: 'text', decimals: 0 },
    { id: '2015', label: '2015', kind: 'number', decimals: 1 },
    { id: '2023', label: '2023', kind: 'number', decimals: 1 },
  ],
  rows: [
    {
      id: 'ITI3',
      cells: [
        'Marche',
        'closing',
        { value: 12.3456, text: '+12.3', reason: null, remarks: [] },
        { value: 0, text: '0.0', reason: null, remarks: ['estimated'] },
      ],
    },
    {
      id: 'RO32',
      cells: [
        'București - Ilfov & <co>',
        'unclear',
        { value: Number.NaN, text: '—', reason: 'not published', remarks: [] },
        { value: -1234.5, text: '−1,234.5', reason: null, remarks: [] },
      ],
    },
    {
      id: 'AL01',
      cells: [
        '=HYPERLINK("x")',
        '',
        { value: Number.NaN, text: '—', reason: null, remarks: [] },
        { value: 3, text: '3.0', reason: null, remarks: [] },
      ],
    },
  ],
};

/** A figure with all that can go wrong in a file: zeros, missing figures, marks of markup, letters beyond ASCII. */
export function aFigure(given: Partial<ExportedFigure> = {}): ExportedFigure & { readonly table: ExportedTable } {
  return {
    title: 'Marche trails the EU average by 11 points & "closes" <it>',
    subtitle: 'Overall score, of 100. Gap to the EU average, 2015–2023.',
    chart: {
      kind: 'lines',
      categories: ['2015', '2019', '2023'],
      unit: 'of 100',
      decimals: 1,
      series: [
        { name: 'Marche', values: [12.3456, 4, 0], colour: 'accent' },
        { name: 'București - Ilfov & <co>', values: [Number.NaN, -7.25, -1234.5], colour: 'quiet' },
      ],
    },
    drawing: null,
    legend: [],
    credit: {
      line: 'Eurostat. Licence: CC BY 4.0. Data of 24 November 2026.',
      sources: ['Eurostat, tgs00042', 'Own calculations'],
      licence: 'CC BY 4.0',
      licences: ['CC BY 4.0'],
      date: '2026-11-24',
    },
    notices: ['2019 is shown for 3 regions.', 'Figures of HR04 were carried to 3 regions.'],
    working: ['Arithmetic mean of six themes.'],
    numbers: ['Marche: 52.1 − 38.2 = +13.9.'],
    link: 'https://atlas.example/?v=1&page=change&regions=ITI3',
    language: 'en',
    taken: '2026-11-25',
    ...given,
    table: given.table ?? TABLE,
  };
}

export const BARS: FigureChart = {
  kind: 'bars',
  categories: ['Skills', 'R&D'],
  unit: 'points',
  decimals: 1,
  series: [{ name: 'Gap', values: [-3.5, 0], colour: 'behind' }],
};
export const SCATTER: FigureChart = {
  kind: 'scatter',
  pointsLabel: 'Region',
  xLabel: 'Start',
  yLabel: 'Growth a year',
  isLogarithmic: true,
  decimals: { x: 0, y: 2 },
  points: [
    { name: 'Marche', x: 3, y: 0.5, isNamed: true },
    { name: 'Wien', x: 40, y: 0, isNamed: false },
    { name: 'Vest', x: Number.NaN, y: 1, isNamed: false },
  ],
};

/** A picture of one point. */
export const PIXEL = new Blob(
  [
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  { type: 'image/png' },
);
