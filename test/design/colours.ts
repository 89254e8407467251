/** Colours measured: for the tests of what is read and told apart. */

export type Light = readonly [number, number, number];

/** The colours of a style sheet as they hold in the two appearances; each token stands once, with both. */
export function appearancesOf(css: string): Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> {
  const pairs = [...css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return {
    light: Object.fromEntries(pairs.map(([, name = '', light = '']) => [name, light])),
    dark: Object.fromEntries(pairs.map(([, name = '', , dark = '']) => [name, dark])),
  };
}

export function linear(hex: string): Light {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex);
  if (parts === null) throw new Error(`${hex} is no colour of six digits`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

export function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

export function oklab([red, green, blue]: Light): [number, number, number] {
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
export const SIGHTS: Readonly<Record<string, (light: Light) => Light>> = {
  'full colour': (light) => light,
  deuteranopia: ([red, green, blue]) => [
    0.29275 * red + 0.70725 * green,
    0.29275 * red + 0.70725 * green,
    -0.02234 * red + 0.02234 * green + blue,
  ],
  protanopia: ([red, green, blue]) => [
    0.11238 * red + 0.88762 * green,
    0.11238 * red + 0.88762 * green,
    0.00401 * red - 0.00401 * green + blue,
  ],
};

export function distance(one: string, other: string, sight: (light: Light) => Light): number {
  const left = oklab(sight(linear(one)));
  const right = oklab(sight(linear(other)));
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}
