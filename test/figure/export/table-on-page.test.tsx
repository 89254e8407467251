import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/design/format.ts';
import { numberIn, tableOnPage } from '../../../src/figure/export/table-on-page.ts';

const HEADS = { group: 'Part', row: 'Item', value: 'Value', remarks: 'Remarks' };

function boxOf(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return box;
}

describe('a number as written', () => {
  it('is read back in the language it was written in', () => {
    for (const language of ['en', 'it'] as const) {
      const format = formatOf(language);
      for (const value of [0, 3.5, -3.5, 1234.5, -1_234_567.8]) {
        expect(numberIn(format.number(value, 1), format)).toBe(value);
        expect(numberIn(format.signed(value, 1), format)).toBe(value);
      }
      expect(numberIn(format.percent(0.235, 1), format)).toBe(23.5);
    }
  });
  it('is told from words', () => {
    const format = formatOf('en');
    for (const text of ['', '—', '31st of 66', '2014–2023', '1,23', '12,3456', 'Marche', '0.1 to 0.2'])
      expect(numberIn(text, format), text).toBeNaN();
  });
});

describe('a table on the page', () => {
  it('gives its numbers as numbers, what stands beside them as remarks, and missing ones with their reason', () => {
    const table = tableOnPage(
      boxOf(`<table><caption class="visually-hidden">Themes</caption><thead><tr><th>Theme</th><th>Then <span aria-hidden="true">↓</span></th><th>Rank</th></tr></thead><tbody>
      <tr><th>R&amp;D</th><td>+1,016.0 <span class="quiet">2014</span></td><td>31st of 66</td></tr>
      <tr><th>Skills</th><td>—<span class="visually-hidden"> no figure: not published</span></td><td>—</td></tr></tbody></table>`),
      formatOf('en'),
      HEADS,
    );
    expect(table?.columns.map(({ label, isNumeric }) => [label, isNumeric])).toEqual([
      ['Theme', false],
      ['Then', true],
      ['Rank', false],
    ]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['R&D', { value: 1016, text: '+1,016.0', reason: null, remarks: ['2014'] }, '31st of 66'],
      ['Skills', { value: Number.NaN, text: '—', reason: 'no figure: not published', remarks: [] }, '—'],
    ]);
  });

  it('with others of the same heads becomes one, told apart by their captions', () => {
    const one = (caption: string, name: string): string =>
      `<table><caption>${caption}</caption><thead><tr><th>Indicator</th><th>Gap</th></tr></thead><tbody><tr><th>${name}</th><td>5</td></tr></tbody></table>`;
    const table = tableOnPage(boxOf(one('Trails', 'R&amp;D') + one('Leads', 'Units')), formatOf('en'), HEADS);
    expect(table?.columns.map(({ label }) => label)).toEqual(['Indicator', 'Part', 'Gap']);
    expect(table?.rows.map(({ cells: [name, part] }) => [name, part])).toEqual([
      ['R&D', 'Trails'],
      ['Units', 'Leads'],
    ]);
  });

  it('is read from a list of terms too, and is none where there is neither', () => {
    const table = tableOnPage(
      boxOf('<dl><div><dt>Population</dt><dd>1,485,700</dd><dd class="small quiet">persons, 2023</dd></div></dl>'),
      formatOf('en'),
      HEADS,
    );
    expect(table?.rows[0]?.cells).toEqual([
      'Population',
      { value: 1_485_700, text: '1,485,700', reason: null, remarks: [] },
      'persons, 2023',
    ]);
    expect(tableOnPage(boxOf('<p>Nothing</p>'), formatOf('en'), HEADS)).toBeNull();
  });
});
