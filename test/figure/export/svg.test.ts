import { describe, expect, it } from 'vitest';
import { escaped, mark, moved, type Drawing } from '../../../src/figure/value/drawing.ts';
import { plainColour } from '../../../src/figure/picture/colours.ts';
import { fitted, sheetOf } from '../../../src/figure/picture/sheet.ts';
import { svgOf, svgText } from '../../../src/figure/picture/svg.ts';
import { aFigure } from './a-figure.ts';

const DRAWING: Drawing = {
  width: 800,
  height: 200,
  definitions: '',
  marks: mark('circle', { cx: 10, cy: 20, r: 4.567, fill: '#0b5d7a' }),
  texts: [
    {
      content: 'București & <co>',
      x: 790,
      y: 20,
      anchor: 'end',
      size: 12,
      weight: 600,
      colour: '#1b1f22',
      halo: { colour: '#f7f7f4', width: 3 },
      angle: 0,
    },
    {
      content: 'turned',
      x: 5,
      y: 100,
      anchor: 'middle',
      size: 12,
      weight: 400,
      colour: '#1b1f22',
      halo: null,
      angle: -90,
    },
  ],
};

/** Whether each element that opens closes in order. */
function isWellFormed(markup: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of markup.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (selfClosing === '/') continue;
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else open.push(name);
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(markup);
}

describe('a colour as the browser computes it', () => {
  it('is written as every editor reads it', () => {
    expect(plainColour('rgb(11, 93, 122)')).toEqual({ hex: '#0b5d7a', opacity: 1 });
    expect(plainColour('rgba(11, 93, 122, 0.5)')).toEqual({ hex: '#0b5d7a', opacity: 0.5 });
    expect(plainColour('color(srgb 1 0.5 0 / 0.25)')).toEqual({ hex: '#ff8000', opacity: 0.25 });
    for (const nothing of ['rgba(0, 0, 0, 0)', 'none', 'url("#hatch")', '']) expect(plainColour(nothing)).toBeNull();
  });
});

describe('text in markup', () => {
  it('cannot become markup, and holds no letters that XML refuses', () => {
    expect(escaped('<b a="1">&\u0000\u0008</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;');
  });
});

describe('a figure as one drawing', () => {
  const figure = aFigure({ drawing: DRAWING, legend: [{ label: 'behind', colour: '#d37d2b' }] });
  const sheet = sheetOf(figure);
  const words = sheet.texts.map(({ content }) => content).join(' ');

  it('has finding, what it shows, the drawing, its legend, notices, source with licence and where it stands', () => {
    for (const text of [
      figure.title,
      figure.subtitle,
      'București & <co>',
      'behind',
      ...figure.notices,
      'CC BY 4.0',
      'South East Europe innovation atlas, atlas.example',
      '25 November 2026',
    ])
      expect(words).toContain(text);
    expect(sheet.marks).toContain('#d37d2b');
  });

  it('stays inside its margins, one part beneath the other', () => {
    for (const { x, y, size } of sheet.texts.filter(({ anchor, halo }) => anchor === 'start' && halo === null)) {
      expect(x).toBeGreaterThanOrEqual(32);
      expect(y).toBeGreaterThan(size);
      expect(y).toBeLessThan(sheet.height);
    }
    expect(sheet.width).toBe(864);
  });

  it('is an SVG that opens by itself: well formed, its texts texts, nothing fetched from elsewhere', () => {
    const svg = svgOf(figure, sheet, "@font-face{font-family:'Atlas Inter';src:url(data:font/woff2;base64,AAAA)}");
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toContain('București &amp; &lt;co&gt;</text>');
    expect(svg).toContain("'Atlas Inter', 'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif");
    expect(svg).toMatch(/<title>Marche trails the EU average by 11 points &amp;/);
    expect(svg).toMatch(/<desc>[^<]*CC BY 4\.0[^<]*https:\/\/atlas\.example[^<]*<\/desc>/);
    expect(svg).not.toMatch(/(?:href|src)="?http|url\(["']?http|class=|style=|var\(/);
  });

  it('has what stands around letters as a text beneath them, and turned texts turned', () => {
    const svg = svgText(DRAWING);
    expect(svg.match(/București/g)).toHaveLength(2);
    expect(svg.indexOf('stroke="#f7f7f4"')).toBeLessThan(svg.indexOf('xml:space="preserve">București'));
    expect(svg).toContain('transform="rotate(-90 5 100)"');
    expect(svgText(DRAWING, { hasTexts: false })).not.toContain('<text');
  });

  it('fits into a frame of another shape, in the middle, with all its texts', () => {
    const framed = fitted(sheet, 1920, 1080);
    expect([framed.width, framed.height]).toEqual([1920, 1080]);
    const scale = Math.min(1920 / sheet.width, 1080 / sheet.height);
    expect(framed.texts[0]?.size).toBeCloseTo(22 * scale);
    expect(framed.texts).toHaveLength(sheet.texts.length);
    for (const { x, y } of framed.texts) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1920);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(1080);
    }
    expect(moved(DRAWING, 10, 20, 2).texts[0]).toMatchObject({ x: 1590, y: 60, size: 24, halo: { width: 6 } });
  });
});
