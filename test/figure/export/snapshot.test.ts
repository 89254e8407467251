import { en, it as inItalian } from '../../fixtures/words.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { mark, type Drawing } from '../../../src/figure/value/drawing.ts';
import { Palette, drawingMarkup, sharedPaths } from '../../../src/figure/snapshot/snapshot-drawing.ts';
import { snapshotStyle } from '../../../src/figure/snapshot/snapshot-style.ts';
import {
  MOST_BYTES,
  SCRIPT,
  SCRIPT_HASH,
  TooLarge,
  snapshotOf,
  type SnapshotFigure,
} from '../../../src/figure/snapshot/snapshot.ts';
import { aFigure } from './a-figure.ts';

const COAST = `M${Array.from({ length: 60 }, (_, index) => `${String(index)} ${String(index * 2)}`).join('L')}`;

function aDrawing(colour: string, more = ''): Drawing {
  return {
    width: 800,
    height: 400,
    definitions: '<pattern id="missing-5"><rect fill="#f4f3ef"/></pattern>',
    marks: `<path d="${COAST}" fill="${colour}"/><g><title>Marche &amp; co: 12.3</title>${mark('circle', { cx: 10, cy: 20, r: 4, fill: colour })}</g><rect fill="url(#missing-5)"/>${more}`,
    texts: [
      {
        content: 'București & <co>',
        x: 790,
        y: 20,
        anchor: 'end',
        size: 12,
        weight: 600,
        colour,
        halo: null,
        angle: 0,
      },
    ],
  };
}

function taken(given: Partial<SnapshotFigure> = {}): SnapshotFigure {
  return { figure: aFigure(), wide: { light: aDrawing('#0b5d7a'), dark: aDrawing('#7cc4dd') }, narrow: null, ...given };
}

function opened(page: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(page);
  return window.document as unknown as Document;
}

const textOf = (page: Document, selector: string): string =>
  page.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

describe('a figure as one file', () => {
  const page = snapshotOf([taken()], { title: 'Marche & <b>', language: 'en' });
  const file = opened(page);

  it('says all that has to arrive: finding, what it shows, source, licence, notices, link and day', () => {
    const said = textOf(file, 'main');
    const { title, subtitle, notices, link } = aFigure();
    expect(file.documentElement.lang).toBe('en');
    expect(file.title).toBe('Marche & <b>');
    expect(textOf(file, 'h2')).toBe(title);
    for (const text of [subtitle, ...notices, 'CC BY 4.0', '25 November 2026', 'București & <co>'])
      expect(said).toContain(text);
    expect(file.querySelector('main a')?.getAttribute('href')).toBe(link);
  });

  it('has the table, with why a figure is missing', () => {
    const rows = [...file.querySelectorAll('details tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Marche', 'closing', '+12.3', '0.0 estimated'],
      ['București - Ilfov & <co>', 'unclear', '— not published', '−1,234.5'],
      ['=HYPERLINK("x")', '', '—', '3.0'],
    ]);
    expect([...file.querySelectorAll('thead th')].map((head) => head.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
      'col',
    ]);
  });

  it('names no address but the link back, and allows none', () => {
    const addresses = [...page.matchAll(/https?:\/\/[^"' <)]+/g)].map(([address]) => address);
    expect(addresses).toEqual([aFigure().link.replaceAll('&', '&amp;')]);
    expect(
      [...page.matchAll(/(?:src|href)="([^"]*)"/g)]
        .map(([, address]) => address)
        .filter((address) => !/^(?:#|data:,$)/.test(address ?? '')),
    ).toEqual(addresses);
    expect(page).not.toMatch(/@import|url\((?!#|data:)|<(?:iframe|object|embed|base|form)|<script src/);
    const policy = file.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'sha256-[A-Za-z0-9+/]+=*';/,
    );
  });

  it('runs the one script that its policy names', () => {
    expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
    expect(SCRIPT).not.toMatch(/<\/script|<!--/i);
  });

  it('speaks Italian where the figure does', () => {
    const italian = opened(
      snapshotOf([taken({ figure: aFigure({ language: 'it' }) })], { title: 'Marche', language: 'it' }),
    );
    expect(italian.documentElement.lang).toBe('it');
    for (const text of [
      inItalian.exports.table,
      inItalian.exports.link,
      inItalian.exports.snapshot.point,
      '25 novembre 2026',
    ])
      expect(textOf(italian, 'main')).toContain(text);
    expect(textOf(italian, 'footer')).toContain(inItalian.exports.snapshot.asTaken);
  });

  it('shows a figure without a drawing as its table, and one without a table as its drawing', () => {
    const bare = opened(snapshotOf([taken({ wide: null })], { title: 'x', language: 'en' }));
    expect([
      bare.querySelectorAll('.drawing').length,
      bare.querySelectorAll('details table').length,
      bare.querySelectorAll('table').length,
    ]).toEqual([0, 0, 1]);
    const drawn = opened(
      snapshotOf([taken({ figure: { ...aFigure(), table: null } })], { title: 'x', language: 'en' }),
    );
    expect([drawn.querySelectorAll('.drawing').length, drawn.querySelectorAll('table').length]).toEqual([1, 0]);
  });

  it('makes no link of what is no address of the web', () => {
    const odd = opened(
      snapshotOf([taken({ figure: aFigure({ link: 'javascript:alert(1)' }) })], { title: 'x', language: 'en' }),
    );
    expect(odd.querySelectorAll('main a')).toHaveLength(0);
  });
});

describe('several figures as one file', () => {
  const page = snapshotOf(
    [
      taken({ headline: 'Where <Marche> stands', text: 'One.\nTwo.', notes: 'Say this.' }),
      taken(),
      taken({ narrow: { light: aDrawing('#0b5d7a'), dark: null } }),
    ],
    { title: 'A story', language: 'en' },
  );
  const file = opened(page);

  it('lists them and leads from one to the next', () => {
    expect(textOf(file, 'h1')).toBe('A story');
    expect([...file.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'))).toEqual([
      '#1',
      '#2',
      '#3',
    ]);
    expect(
      [...file.querySelectorAll('.steps')].map((steps) =>
        [...steps.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ),
    ).toEqual([['#2'], ['#1', '#3'], ['#2']]);
    expect([...file.querySelectorAll('.figure')].map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('says what a story says over its figure, the finding beneath, and folds its notes away', () => {
    const first = file.querySelector('.figure');
    expect(first?.querySelector('h2')?.textContent).toBe('Where <Marche> stands');
    expect([...(first?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      'One.',
      'Two.',
      aFigure().title,
    ]);
    expect(
      [...(first?.querySelectorAll('details') ?? [])].some(
        ({ textContent }) => textContent === `${en.exports.snapshot.said}Say this.`,
      ),
    ).toBe(true);
  });

  it('holds each id once, and all that is referred to', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/(?:url\(#|<use href="#|aria-labelledby=")([\w-]+)/g)) expect(ids).toContain(id);
  });

  it('writes an outline once that several drawings have', () => {
    expect(page.split(COAST)).toHaveLength(2);
    expect(page.match(/<use href="#p0"/g)).toHaveLength(4);
    expect(sharedPaths('<path d="M0 0" fill="#000000"/>')).toBe('<path d="M0 0" fill="#000000"/>');
  });
});

describe('the size of a file', () => {
  const heavy = (letters: number): SnapshotFigure => taken({ figure: aFigure({ notices: ['n'.repeat(letters)] }) });
  const fonts = `@font-face{src:url(data:font/woff2;base64,${'A'.repeat(400_000)})}`;

  it('is at most two megabytes: the typeface stays out first, then what is drawn for phones', () => {
    expect(snapshotOf([heavy(10)], { title: 'x', language: 'en', fonts })).toContain(fonts);
    const without = snapshotOf([heavy(1_800_000)], { title: 'x', language: 'en', fonts });
    expect(without).not.toContain('@font-face');
    expect(without.length).toBeLessThanOrEqual(MOST_BYTES);
    const long: SnapshotFigure = {
      ...heavy(1_500_000),
      narrow: { light: aDrawing('#0b5d7a', `<path d="${'M0 0'.repeat(200_000)}" fill="#0b5d7a"/>`), dark: null },
    };
    expect(
      opened(snapshotOf([long], { title: 'x', language: 'en', fonts })).querySelectorAll('.is-narrow'),
    ).toHaveLength(0);
    expect(() => snapshotOf([heavy(MOST_BYTES)], { title: 'x', language: 'en' })).toThrow(TooLarge);
  });
});

describe('the colours of a file', () => {
  it('are those of the atlas, light and dark', () => {
    const tokens = readFileSync(new URL('../../../src/design/look/tokens.css', import.meta.url), 'utf8');
    const [light = '', dark = ''] = snapshotStyle('', '').split('@media screen and (prefers-color-scheme:dark)');
    const found = [...light.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)];
    expect(found.length).toBeGreaterThan(8);
    for (const [, name = '', colour = ''] of found) {
      const other = new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(dark)?.[1] ?? '';
      expect(tokens).toContain(`--${name}: light-dark(${colour}, ${other});`);
    }
  });

  it('change with the appearance mark by mark, and stay light where the dark drawing has other marks', () => {
    const palette = new Palette();
    const given = { id: 'f1', label: 'x', className: 'is-wide' };
    const both = drawingMarkup({ light: aDrawing('#0b5d7a'), dark: aDrawing('#7cc4dd') }, given, palette);
    expect(both.match(/fill="var\(--c0\)"/g)).toHaveLength(3);
    expect(both).not.toContain('#0b5d7a');
    expect([palette.rules('light'), palette.rules('dark')]).toEqual(['--c0:#0b5d7a', '--c0:#7cc4dd']);
    const unlike = drawingMarkup(
      { light: aDrawing('#0b5d7a'), dark: aDrawing('#7cc4dd', '<rect fill="#000000"/>') },
      given,
      palette,
    );
    expect(unlike).toContain('is-light');
    expect(unlike).toContain('#0b5d7a');
  });
});
