import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { circularFolders, circularImports, importsOf, layerFaults, readSources, readStyles } from './layers.ts';
import { classFaults } from './class-owners.ts';

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

  it('names no class of another folder but of a lower layer, in styles, selectors and components', () => {
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

  const css = (path: string, text: string) => ({ path: `src/${path}`, text });
  const rows = css('charts/bars/Bars.tsx', `export const A = <p className={\`bar bar-\${kind}\`} />;`);
  const gaps = css('features/gaps/A.tsx', `export const A = <p className="gap-row" />;`);

  it.each([
    ['a feature that names a class of another', css('features/stories/a.css', '.gap-row { color: red }'), 'gap-row'],
    ['a layer that names a class of a higher one', css('frame/a.css', '.page :is(p, .gap-row) {}'), 'gap-row'],
    ['a layer that names a class of one beside it', css('figure/a.css', '@media print { .bar-high {} }'), 'bar-high'],
    ['a chart that names a class of another', css('charts/lines/a.css', '.bar {}'), 'bar'],
    ['a selector in a text', css('features/stories/a.ts', `document.querySelector('p > .gap-row');`), 'gap-row'],
    ['a selector that is kept', css('figure/a.ts', 'const ROWS = `${BOX} .bar`;'), 'bar'],
  ])('sees %s', (_, file, name) => {
    const own = [css('charts/bars/bars.css', '.bar {}'), css('features/gaps/gaps.css', '.gap-row {}')];
    const styles = [...own, ...[file].filter(({ path }) => path.endsWith('.css'))];
    const others = [file].filter(({ path }) => !path.endsWith('.css'));
    expect(classFaults([rows, gaps, ...others], styles)).toEqual([
      expect.stringMatching(new RegExp(`^${file.path} names the class "${name}" of `)),
    ]);
  });

  it('sees a class that only a sheet of another folder styles', () => {
    const styles = [css('features/gaps/a.css', '.bar {}')];
    expect(classFaults([rows], styles)).toEqual([
      `src/charts/bars/Bars.tsx puts the class "bar", which only src/features/gaps/a.css styles.`,
    ]);
  });

  it('lets a folder name its own classes, those of lower layers, states, and those of a sheet that others take', () => {
    const own = css('features/gaps/a.css', '.gap-row, .bar, .is-selected {} /* .other */');
    expect(classFaults([rows, gaps], [own, css('charts/bars/a.css', '.bar {}')])).toEqual([]);
    const taking = css(
      'features/gaps/B.tsx',
      `import '../../figure/table.css'; const a = <p className="figure-row" />;`,
    );
    expect(classFaults([taking], [css('figure/table.css', '.figure-row {}')])).toEqual([]);
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
