import '../fixtures/words.ts';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { makeClasses } from '../../src/design/drawing/classes.ts';
import { Legend } from '../../src/map/Legend.tsx';
import { lineOf, pathOf } from '../../src/map/shapes/paths.ts';
import { SvgMap } from '../../src/map/SvgMap.tsx';
import type { MapGeometry, RegionCode } from '../../src/model/index.ts';
import { code, grid, square } from './squares.ts';

const geometry: MapGeometry = {
  frame: { width: 200, height: 200 },
  nutsVersion: '2021',
  regions: grid(2, 2),
  surroundings: [
    { id: 'AA', isInSeeArea: true, polygons: [square(0, 0, 200)], anchor: [100, 100] },
    { id: 'BB', isInSeeArea: false, polygons: [square(200, 0, 200)], anchor: [300, 100] },
  ],
  countryBorders: [
    [
      [200, 0],
      [200, 200],
    ],
  ],
  regionBorders: [
    [
      [100, 0],
      [100, 200],
    ],
  ],
};

const drawn = (
  selected: readonly RegionCode[] = [],
  nameOf = (region: RegionCode): string => `Name ${region}`,
): string =>
  renderToStaticMarkup(
    createElement(SvgMap, {
      geometry,
      selected,
      label: 'The map',
      hint: 'Arrows move',
      hovered: code('AA01'),
      scale: null,
      smallRegions: null,
      classOfRegion: (region) => (region === 'AA11' ? 'no-data' : 'value-3'),
      describe: (region) => `about ${region}`,
      countryName: (id) => `Land ${id}`,
      nameOf,
      onHover: () => {},
      onSelect: () => {},
    }),
  );
const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length;

describe('the drawn map', () => {
  it('names a selected region that is called as its country is once', () => {
    const namesIn = (html: string): readonly string[] =>
      [...html.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, text = '']) => text);
    expect(namesIn(drawn([code('AA01')]))).toContain('Land AA');
    const named = namesIn(drawn([code('AA01')], () => 'Land AA'));
    expect(named.filter((text) => text === 'Land AA')).toHaveLength(1);
  });

  it('says every region, and is one tab stop', () => {
    const html = drawn();
    expect(
      [...html.matchAll(/<g data-region="(\w+)"[^>]*role="button"[^>]*aria-label="about (\w+)"/g)].map((match) => [
        match[1],
        match[2],
      ]),
    ).toEqual(['AA00', 'AA01', 'AA10', 'AA11'].map((name) => [name, name]));
    expect(count(html, /tabindex="0"/g)).toBe(1);
    expect(drawn([code('AA10')])).toMatch(/data-region="AA10"[^>]*tabindex="0"[^>]*aria-pressed="true"/);
  });

  it('hatches what has no figure, with a pattern of its own', () => {
    const html = drawn();
    const [, hatch] = /<path class="region region-no-data"[^>]*fill="url\(#([^"]+)\)"/.exec(html) ?? [];
    expect(hatch).toBeDefined();
    expect(html).toContain(`<pattern id="${hatch ?? ''}"`);
    expect(count(html, /class="region region-value-3"/g)).toBe(3);
  });

  it('names the countries of the area and the selected regions, without inline styles', () => {
    const html = drawn([code('AA00')]);
    expect(html).toContain('>Land AA</tspan>');
    expect(html).not.toContain('Land BB');
    expect(html).toContain('>Name AA00</tspan>');
    expect(html).not.toContain(' style=');
  });
});

it('draws the borders of countries on a casing, so that they are seen on dark classes too', () => {
  const [casing, border] = [...drawn().matchAll(/<path class="map-country-(\w+)" d="([^"]+)"/g)];
  expect([casing?.[1], border?.[1]]).toEqual(['casing', 'border']);
  expect(casing?.[2]).toBe(border?.[2]);
});

describe('the legend', () => {
  it('says behind and ahead for gaps, and always has the hatch', () => {
    const values = [-8, -2, 0, 3, 9];
    const classes = makeClasses(values, { method: 'equal', count: 4, breaks: [], isLocked: false }, 'diverging');
    const html = renderToStaticMarkup(
      createElement(Legend, {
        classes,
        values,
        title: 'Gap',
        format: String,
        hasDirection: true,
        noDataCount: 0,
        highlighted: 'no-data',
      }),
    );
    expect(html).toContain('Behind ');
    expect(html).toContain('Ahead ');
    expect(html).toMatch(/data-legend-row="no-data" class="is-highlighted".*>No data</);
    expect(count(html, /data-legend-row/g)).toBe(5);
  });
});

it('writes short path data that closes rings and does not drift', () => {
  expect(pathOf([square(0, 0, 10)])).toBe('M0 0l10 0 0 10-10 0z');
  expect(
    lineOf([
      [
        [0.04, 0],
        [0.08, 0],
        [5.55, -3],
      ],
    ]),
  ).toBe('M0 0l0.1 0 5.5-3');
});
