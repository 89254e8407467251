import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/design/tokens.css', import.meta.url), 'utf8');

/** The colours as they hold in one of the two appearances; each token stands once, with both. */
function coloursOf(appearance: 'light' | 'dark'): Record<string, string> {
  const pairs = [...css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return Object.fromEntries(pairs.map(([, name = '', light = '', dark = '']) => [name, appearance === 'light' ? light : dark]));
}

function linear(hex: string): [number, number, number] {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex);
  if (parts === null) throw new Error(`${hex} is no colour of six digits`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

function oklab([red, green, blue]: readonly [number, number, number]): [number, number, number] {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** Dichromacy after Viénot, Brettel and Mollon (1999), in linear light. */
const sights: Readonly<Record<string, (light: [number, number, number]) => [number, number, number]>> = {
  'full colour': (light) => light,
  deuteranopia: ([red, green, blue]) => [0.29275 * red + 0.70725 * green, 0.29275 * red + 0.70725 * green, -0.02234 * red + 0.02234 * green + blue],
  protanopia: ([red, green, blue]) => [0.11238 * red + 0.88762 * green, 0.11238 * red + 0.88762 * green, 0.00401 * red - 0.00401 * green + blue],
};

function distance(one: string, other: string, sight: (light: [number, number, number]) => [number, number, number]): number {
  const left = oklab(sight(linear(one)));
  const right = oklab(sight(linear(other)));
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

const appearances = { light: coloursOf('light'), dark: coloursOf('dark') };

it('holds every colour once, for light and for dark', () => {
  const names = [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(css.match(/#[0-9a-f]{3,8}\b/g)).toHaveLength(2 * Object.keys(appearances.light).length);
  expect(Object.keys(appearances.light).length).toBeGreaterThan(35);
});

it('follows the system, else the choice; paper is light', () => {
  const schemes = [...css.matchAll(/([^{}]*)\{[^{}]*?color-scheme: ([a-z ]+);/g)].map(([, where = '', scheme]) => [where.trim().split('\n').at(-1)?.trim(), scheme]);
  expect(schemes).toEqual([
    [':root', 'light dark'], [":root[data-appearance='light']", 'light'], [":root[data-appearance='dark']", 'dark'], [':root, :root[data-appearance]', 'light'],
  ]);
  expect(css.slice(css.indexOf('@media'))).toMatch(/^@media print \{\s*:root, :root\[data-appearance\]/);
});

describe.each(Object.entries(appearances))('colours, %s', (name, tokens) => {
  const token = (key: string): string => tokens[`--${key}`] ?? '';
  const lightness = (key: string): number => oklab(linear(token(key)))[0];
  const ramp = (stem: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${stem}-${String(index + 1)}`);

  it.each(['ground', 'surface', 'accent-ground', 'map-sea', 'map-land', 'no-data'])('lets text be read on %s', (ground) => {
    expect(contrast(token('ink'), token(ground))).toBeGreaterThanOrEqual(7);
    expect(contrast(token('ink-quiet'), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'surface'])('shows links, errors, controls, focus and theme marks on %s', (ground) => {
    expect(contrast(token('accent'), token(ground))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('error'), token(ground))).toBeGreaterThanOrEqual(4.5);
    for (const mark of ['control-line', 'focus', 'theme-innovation', 'theme-environment', 'theme-cooperation', 'theme-finance', 'theme-specialisation', 'theme-skills']) {
      expect(contrast(token(mark), token(ground)), mark).toBeGreaterThanOrEqual(3);
    }
  });

  it('lets the accent be written on', () => {
    expect(contrast(token('accent-ink'), token('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([ramp('value', 7), ramp('behind', 4), ramp('ahead', 4)])('orders %s … by lightness', (...keys) => {
    const steps = keys.slice(1).map((key, index) => (lightness(key) - lightness(keys[index] ?? '')) * (name === 'light' ? -1 : 1));
    for (const step of steps) expect(step).toBeGreaterThan(0.04);
  });

  it.each(Object.entries(sights))('parts behind from ahead with %s', (_, sight) => {
    for (const step of [1, 2, 3, 4]) {
      expect(distance(token(`behind-${String(step)}`), token(`ahead-${String(step)}`), sight), String(step)).toBeGreaterThan(0.045);
    }
  });

  it.each(Object.entries(sights))('keeps no data apart from every first class with %s', (_, sight) => {
    for (const key of ['value-1', 'behind-1', 'ahead-1']) expect(distance(token('no-data'), token(key), sight), key).toBeGreaterThan(0.05);
  });
});
