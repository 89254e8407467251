import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licensedPackages, noticesText } from '../../../src/app/licences/notices.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packages = licensedPackages(root);
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** A placeholder of npm's own, that holds neither code nor text. */
const EMPTY = ['https'];
/** Terms that ask for no more than to be named with their text. */
const PERMISSIVE = /\b(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|Zlib|Unlicense|0BSD)\b/;

describe('the licences of what the atlas is made of', () => {
  it('name every library that package.json asks for', () => {
    const names = new Set(packages.map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
  });

  it('carry the text of each, with who holds the rights', () => {
    expect(packages.filter(({ text }) => text.length < 100).map(({ name }) => name)).toEqual(EMPTY);
  });

  it('are all such that may be part of a work under the EUPL', () => {
    expect(packages.filter(({ licence }) => !PERMISSIVE.test(licence)).map(({ name }) => name)).toEqual([]);
  });

  it('stand beneath the own licence in one text', () => {
    const text = noticesText(readFileSync(`${root}LICENSE`, 'utf8'), packages);
    expect(text).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
    expect(text.indexOf('maplibre-gl ')).toBeGreaterThan(text.indexOf('EUROPEAN UNION PUBLIC LICENCE'));
    expect(text).toContain('SIL Open Font License');
  });
});
