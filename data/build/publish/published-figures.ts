import { decodeAverages } from '../../../src/datasets/catalogue.ts';
import { decodeGroups } from '../../../src/datasets/listed-groups.ts';
import { decodeThemeTable, type ThemeTable } from '../../../src/datasets/theme-table.ts';
import type { Figures } from '../../../src/engine/figures/figures.ts';
import { figuresOf } from '../../../src/engine/figures/loaded-figures.ts';
import type { Catalogue, ThemeId } from '../../../src/model/index.ts';

/** What answers are computed from, out of the published bytes. `averages` and `groups` are the contents of those files. */
export function publishedFigures(
  catalogue: Catalogue,
  averages: unknown,
  tables: ReadonlyMap<ThemeId | 'context', Uint8Array>,
  groups: unknown,
): Figures {
  const decoded = new Map<string, ThemeTable>(
    [...tables].map(([theme, bytes]) => [theme, decodeThemeTable(new Uint8Array(bytes), theme, theme)]),
  );
  const listed = decodeGroups(groups, 'groups');
  return figuresOf(catalogue, decodeAverages(averages, 'averages', catalogue), decoded, () => listed);
}
