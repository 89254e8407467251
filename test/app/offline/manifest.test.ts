import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestText } from '../../../src/app/outside/language-page.ts';
import { CATALOGUE_LANGUAGE } from '../../../src/model/index.ts';

const publicFolder = new URL('../../../public/', import.meta.url);
const manifest = JSON.parse(manifestText(CATALOGUE_LANGUAGE)) as {
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly {
    readonly src: string;
    readonly type: string;
    readonly sizes: string;
    readonly purpose?: string;
  }[];
};

describe('the manifest for installing', () => {
  it('works under any path of any host', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    expect(manifest.display).toBe('standalone');
    expect(manifest.name).toBe('South East Europe innovation atlas');
  });

  it('has the icons that browsers ask for, in the sizes it says', () => {
    for (const { src, type, sizes } of manifest.icons) {
      expect(existsSync(new URL(src, publicFolder)), src).toBe(true);
      if (type !== 'image/png') continue;
      const picture = readFileSync(new URL(src, publicFolder));
      // Width and height stand at the start of every PNG.
      expect(`${String(picture.readUInt32BE(16))}x${String(picture.readUInt32BE(20))}`, src).toBe(sizes);
    }
    const plain = manifest.icons.filter(({ purpose }) => purpose === undefined).map(({ sizes }) => sizes);
    expect(plain).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  });
});
