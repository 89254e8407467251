import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  circularFolders,
  circularImports,
  classFaults,
  importsOf,
  layerFaults,
  readSources,
  readStyles,
} from './layers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = readSources(root, ['src', 'data/build']);

describe('the layers of the project', () => {
  it('has sources to look at', () => {
    expect(sources.map((file) => file.path)).toContain('src/model/index.ts');
  });

  it('imports only in the one direction, and nothing between features or charts', () => {
    expect(layerFaults(sources)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(circularImports(sources).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('has no circle between folders', () => {
    expect(circularFolders(sources).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('names no class of another feature', () => {
    expect(classFaults(sources, readStyles(root))).toEqual([]);
  });

  it('keeps every file readable in a sitting, at most 410 lines but for tables of texts', () => {
    const long = sources.filter((file) => file.text.split('\n').length > 411);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});

describe('the check of the layers itself', () => {
  it('sees a circle between folders that no circle of files makes', () => {
    const files = [
      { path: 'src/figure/a.ts', text: `import './export/b.ts';` },
      { path: 'src/figure/export/b.ts', text: '' },
      { path: 'src/figure/export/c.ts', text: `import '../d.ts';` },
      { path: 'src/figure/d.ts', text: '' },
    ];
    expect(circularImports(files)).toEqual([]);
    expect(circularFolders(files)).toEqual([['src/figure', 'src/figure/export']]);
  });

  it('sees a circle between folders with all that is in them', () => {
    const files = [
      { path: 'src/app/outside/page.ts', text: `import '../published/addresses/address.ts';` },
      { path: 'src/app/outside/words.ts', text: '' },
      { path: 'src/app/published/addresses/address.ts', text: '' },
      { path: 'src/app/published/described/list.ts', text: `import '../../outside/words.ts';` },
    ];
    expect(circularFolders(files)).toEqual([['src/app/outside', 'src/app/published']]);
  });

  it('sees a class of another feature', () => {
    const styles = [{ path: 'src/features/gaps/gaps.css', text: '.gap-row { color: red }' }];
    const file = { path: 'src/features/stories/A.tsx', text: `<p className="gap-row" />` };
    expect(classFaults([file], styles)).toEqual([`${file.path} names the class "gap-row" of gaps.`]);
    expect(classFaults([{ ...file, path: 'src/features/gaps/A.tsx' }], styles)).toEqual([]);
  });

  const faultsOf = (path: string, text: string): string[] => layerFaults([{ path, text }]);

  it('sees every way of naming a module', () => {
    const text = [
      `import a from './a.ts';`,
      `import type { B } from './b.ts';`,
      `import './c.ts';`,
      `export { d } from './d.ts';`,
      `export type * from './e.ts';`,
      `const f = () => import('./f.ts');`,
      `type G = import('./g.ts').G;`,
      `const worker = new Worker(new URL('./h.ts', import.meta.url), { type: 'module' });`,
      `// import './comment.ts';`,
      `const text = "import './text.ts'";`,
    ].join('\n');
    expect(importsOf({ path: 'src/app/x.ts', text }).toSorted()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `./${name}.ts`),
    );
  });

  it.each([
    ['src/model/x.ts', `import { gap } from '../analysis/gap.ts';`, 'model may not import analysis'],
    ['src/model/x.ts', `import { sum } from 'd3';`, 'imports d3'],
    ['src/analysis/x.ts', `import type { Font } from '../design/font.ts';`, 'analysis may not import design'],
    ['src/analysis/x.ts', `import { useState } from 'react';`, 'imports react'],
    ['src/analysis/x.ts', `export const draw = (): number => Math.random();`, 'Math.random'],
    ['src/analysis/x.ts', `export const today = (): Date => new Date();`, 'new Date()'],
    ['src/charts/bars/x.tsx', `import { useView } from '../../state/view.ts';`, 'charts may not import state'],
    ['src/charts/bars/x.tsx', `export { y } from '../lines/y.tsx';`, 'no import between charts'],
    ['src/features/explore/x.tsx', `const y = import('../gaps/y.tsx');`, 'no import between features'],
    ['src/features/explore/x.tsx', `import { table } from 'arquero';`, 'imports arquero'],
    ['src/engine/x.ts', `import { Map } from '../map/svg.tsx';`, 'engine may not import map'],
    ['src/design/x.ts', `import en from '../../data/labels.ts';`, 'outside the layers'],
    ['src/extra/x.ts', ``, 'stands in no layer'],
    [
      'data/build/x.ts',
      `import { parseView } from '../../src/state/links/view-url.ts';`,
      'data/build may not import state',
    ],
  ])('finds in %s: %s', (path, text, words) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(words)]);
  });

  it('lets through what the rule allows', () => {
    expect(
      faultsOf('src/features/explore/x.tsx', `import '../../map/svg.tsx'; import './y.tsx'; import 'react';`),
    ).toEqual([]);
    expect(faultsOf('src/analysis/x.ts', `import { table } from 'arquero'; export const day = new Date(0);`)).toEqual(
      [],
    );
    expect(
      faultsOf('data/build/x.ts', `import 'node:fs'; import '../../src/model/index.ts'; import './sources/y.ts';`),
    ).toEqual([]);
  });

  it('finds a circle', () => {
    const files = [
      { path: 'src/model/a.ts', text: `import './b.ts';` },
      { path: 'src/model/b.ts', text: `import './c.ts';` },
      { path: 'src/model/c.ts', text: `import './b.ts';` },
    ];
    expect(circularImports(files)).toEqual([['src/model/b.ts', 'src/model/c.ts']]);
  });
});
