import { describe, expect, it } from 'vitest';
import { recolouringTable, type MeasuredMap } from './recolouring.ts';
import { summarise, type Summary } from './statistics.ts';
import { replaceMarked } from './written-table.ts';

describe('the place of a table in a text', () => {
  const text = 'Before\n\n<!-- bench:maps -->\n\nold\n\n<!-- /bench:maps -->\n\nAfter\n';

  it('gets the new lines, and all around it stays', () => {
    const once = replaceMarked(text, 'maps', ['| new |']);
    expect(once).toBe('Before\n\n<!-- bench:maps -->\n\n| new |\n\n<!-- /bench:maps -->\n\nAfter\n');
    expect(replaceMarked(once, 'maps', ['| new |'])).toBe(once);
  });

  it('is said to be missing where it is', () => {
    expect(() => replaceMarked(text, 'all', [])).toThrow(/no place for "all": put <!-- bench:all -->/);
  });
});

describe('the table of maps', () => {
  it('has a row for each map measured, and how long those of the atlas take beside their peers', () => {
    const times = new Map<MeasuredMap, Summary>([
      ['zooming', summarise([100, 120, 140])],
      ['maplibre', summarise([80, 100, 120])],
    ]);
    expect(recolouringTable([{ slowdown: 4, times }])).toEqual([
      '| Theme pressed, until the map has its colours | Processor 4× slower | To its peers | Target |',
      '| --- | ---: | ---: | ---: |',
      '| Zooming map of the atlas | 120 ms (110–130; 3 runs) | 1.2 × | 1.5 × MapLibre |',
      '| Bare MapLibre, colours by feature state | 100 ms (90–110; 3 runs) |  |  |',
    ]);
  });
});
