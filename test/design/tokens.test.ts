import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appearancesOf, contrast, distance, linear, oklab, SIGHTS } from './colours.ts';

const css = readFileSync(new URL('../../src/design/look/tokens.css', import.meta.url), 'utf8');

const appearances = appearancesOf(css);

it('holds every colour once, for light and for dark', () => {
  const names = [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(css.match(/#[0-9a-f]{3,8}\b/g)).toHaveLength(2 * Object.keys(appearances.light).length);
  expect(Object.keys(appearances.light).length).toBeGreaterThan(35);
});

it('follows the system, else the choice; paper is light', () => {
  const schemes = [...css.matchAll(/([^{}]*)\{[^{}]*?color-scheme: ([a-z ]+);/g)].map(([, where = '', scheme]) => [
    // All that stands before it but comments and the rule around it.
    where
      .replaceAll(/\/\*.*?\*\//gs, '')
      .trim()
      .replaceAll(/\s+/g, ' ')
      .replaceAll('"', "'"),
    scheme,
  ]);
  expect(schemes).toEqual([
    [':root', 'light dark'],
    [":root[data-appearance='light']", 'light'],
    [":root[data-appearance='dark']", 'dark'],
    [':root, :root[data-appearance]', 'light'],
  ]);
  expect(css.slice(css.indexOf('@media'))).toMatch(/^@media print \{\s*:root,\s*:root\[data-appearance\]/);
});

const frame = readFileSync(new URL('../../src/frame/frame.css', import.meta.url), 'utf8');
const late = /\.is-late \{([^}]*)\}/s.exec(frame)?.[1] ?? '';
/** How much of its colours is left to what is being computed. */
const LATE = Number(/filter: saturate\(([\d.]+)\);/.exec(late)?.[1]);

/** A colour with less of it, as `saturate` of the standard Filter Effects makes it. */
function faded(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const grey = 0.213 * red + 0.715 * green + 0.072 * blue;
  return `#${[red, green, blue]
    .map((part) => Math.round(grey + LATE * (part - grey)))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}

describe.each(Object.entries(appearances))('colours, %s', (name, tokens) => {
  const token = (key: string): string => tokens[`--${key}`] ?? '';
  const lightness = (key: string): number => oklab(linear(token(key)))[0];
  const ramp = (stem: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${stem}-${String(index + 1)}`);

  it.each(['ground', 'surface', 'accent-ground', 'map-sea', 'map-land', 'no-data'])(
    'lets text be read on %s',
    (ground) => {
      expect(contrast(token('ink'), token(ground))).toBeGreaterThanOrEqual(7);
      expect(contrast(token('ink-quiet'), token(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['ground', 'surface'])('shows links, errors, controls, focus and theme marks on %s', (ground) => {
    expect(contrast(token('accent'), token(ground))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('error'), token(ground))).toBeGreaterThanOrEqual(4.5);
    for (const mark of [
      'control-line',
      'focus',
      'theme-innovation',
      'theme-environment',
      'theme-cooperation',
      'theme-finance',
      'theme-specialisation',
      'theme-skills',
    ]) {
      expect(contrast(token(mark), token(ground)), mark).toBeGreaterThanOrEqual(3);
    }
  });

  it('shows the hatch of what is missing, and the borders of countries on their casing', () => {
    expect(contrast(token('no-data-hatch'), token('no-data'))).toBeGreaterThanOrEqual(3);
    expect(contrast(token('map-country-border'), token('map-border'))).toBeGreaterThanOrEqual(3);
  });

  it.each(['ground', 'surface'])('shows lines that tell a course on %s', (ground) => {
    const lines = readFileSync(new URL('../../src/charts/gap-lines/gap-lines.css', import.meta.url), 'utf8');
    const courses = [...lines.matchAll(/--course: var\(--([\w-]+)\)/g)].map(([, course = '']) => course);
    expect(courses).toHaveLength(3);
    for (const course of courses) expect(contrast(token(course), token(ground)), course).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ...['ink', 'ink-quiet'].flatMap((text) =>
      ['ground', 'surface', 'accent-ground', 'map-sea', 'map-land', 'no-data'].map((on) => [text, on] as const),
    ),
    ...['accent', 'error'].flatMap((text) => ['ground', 'surface'].map((on) => [text, on] as const)),
    ['accent-ink', 'accent'],
    ...['behind', 'ahead'].flatMap(
      (side) =>
        [
          ['ink', `${side}-1`],
          ['ink', `${side}-2`],
          ['on-class-3', `${side}-3`],
          ['on-class-4', `${side}-4`],
        ] as const,
    ),
  ] as const)('lets %s be read on %s while it is computed anew', (text, on) => {
    // Paler letters would be paler than what they were measured with.
    expect(late).not.toContain('opacity');
    expect(contrast(faded(token(text)), faded(token(on)))).toBeGreaterThanOrEqual(4.5);
  });

  it('lets the accent be written on', () => {
    expect(contrast(token('accent-ink'), token('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([ramp('value', 7), ramp('behind', 4), ramp('ahead', 4)])('orders %s … by lightness', (...keys) => {
    const steps = keys
      .slice(1)
      .map((key, index) => (lightness(key) - lightness(keys[index] ?? '')) * (name === 'light' ? -1 : 1));
    for (const step of steps) expect(step).toBeGreaterThan(0.04);
  });

  it.each(Object.entries(SIGHTS))('parts behind from ahead with %s', (_, sight) => {
    for (const step of [1, 2, 3, 4]) {
      expect(
        distance(token(`behind-${String(step)}`), token(`ahead-${String(step)}`), sight),
        String(step),
      ).toBeGreaterThan(0.045);
    }
  });

  it.each(Object.entries(SIGHTS))('keeps no data apart from every first class with %s', (_, sight) => {
    for (const key of ['value-1', 'behind-1', 'ahead-1'])
      expect(distance(token('no-data'), token(key), sight), key).toBeGreaterThan(0.05);
  });
});
