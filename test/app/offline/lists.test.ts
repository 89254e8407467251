import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { entryScripts, offlineLists, type BuiltFile } from '../../../src/app/offline/lists.ts';

const built = (path: string, bytes = 10): BuiltFile => ({
  path,
  content: new TextEncoder().encode(path.padEnd(bytes, '.').slice(0, Math.max(bytes, path.length))),
});
const FILES = [
  built('index.html'),
  built('icon.svg'),
  built('first-view.png', 300_000),
  built('_headers'),
  built('.vite/manifest.json'),
  built('service-worker.js'),
  built('assets/index-AbCd_1-2.js', 300_000),
  built('assets/Gaps-12345678.js'),
  built('assets/ZoomLayer-12345678.js', 1_000_000),
  built('assets/analysis/analysis-worker-12345678.js', 300_000),
  built('data/index.json'),
  built('data/catalogue.12345678.json', 80_000),
  built('data/skills.12345678.arrow', 500),
  built('data/answers.12345678.json'),
  built('data/industry-answers.12345678.json'),
  built('data/single-answers.12345678.json'),
  built('data/answers/explore.12345678.json'),
  built('data/tables/skills.csv'),
  built('data/figures/map/overall.svg'),
  built('data/indicators/gerd.csv'),
  built('data/regions/ITI3.md'),
  built('data/releases/2026-11-30/scores.csv'),
  built('data/changes.atom'),
  built('llms.txt'),
];
const NEEDED = new Set([
  'assets/index-AbCd_1-2.js',
  'assets/analysis/analysis-worker-12345678.js',
  'data/catalogue.12345678.json',
]);

describe('what is kept without network', () => {
  const { shell, files } = offlineLists(FILES, NEEDED);

  it('by every device: page, what it needs, what is small; by its digest where the name stays the same', () => {
    expect(shell.map(({ url }) => url)).toEqual([
      'assets/Gaps-12345678.js',
      'assets/analysis/analysis-worker-12345678.js',
      'assets/index-AbCd_1-2.js',
      'data/catalogue.12345678.json',
      'data/index.json',
      'icon.svg',
      'index.html',
    ]);
    expect(shell.filter(({ revision }) => revision !== null).map(({ url }) => url)).toEqual([
      'data/index.json',
      'icon.svg',
      'index.html',
    ]);
  });

  it('holds every file of it but the page to what was built', () => {
    expect(shell.filter(({ integrity }) => integrity === undefined).map(({ url }) => url)).toEqual(['index.html']);
    const icon = createHash('sha256').update(built('icon.svg').content).digest('base64');
    expect(shell.find(({ url }) => url === 'icon.svg')?.integrity).toBe(`sha256-${icon}`);
  });

  it('when seen, or taken along: the large scripts and the figures', () => {
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['assets/ZoomLayer-12345678.js', 1_000_000],
      ['data/skills.12345678.arrow', 500],
    ]);
  });

  it('changes its list with the content of the page', () => {
    const other = offlineLists([{ path: 'index.html', content: new TextEncoder().encode('another page') }], new Set());
    expect(other.shell[0]?.revision).not.toBe(shell.find(({ url }) => url === 'index.html')?.revision);
  });

  it('says so where what the page needs was not built', () => {
    expect(() => offlineLists(FILES, new Set(['data/geometry.12345678.json']))).toThrow('data/geometry.12345678.json');
  });
});

describe('the scripts the page starts with', () => {
  it('are the entry and all it imports, once, and nothing that is fetched later', () => {
    const scripts = entryScripts({
      'index.html': { file: 'index.js', isEntry: true, imports: ['_a', '_b'] },
      _a: { file: 'a.js', imports: ['_b', 'index.html'] },
      _b: { file: 'b.js' },
      'Gaps.tsx': { file: 'gaps.js', imports: ['_a'] },
    });
    expect([...scripts].toSorted()).toEqual(['a.js', 'b.js', 'index.js']);
  });
});
