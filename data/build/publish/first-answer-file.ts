import { decodeAverages } from '../../../src/datasets/catalogue.ts';
import { encodeFirstAnswer } from '../../../src/datasets/first-answer.ts';
import { decodeThemeTable, type ThemeTable } from '../../../src/datasets/theme-table.ts';
import { explore } from '../../../src/engine/explore.ts';
import { figuresOf } from '../../../src/engine/loaded-figures.ts';
import { DEFAULT_VIEW, questionOf, type Catalogue, type ThemeId } from '../../../src/model/index.ts';

/**
 * The answer to the question of the first view as the page reads it, computed from the published bytes by what
 * computes every other answer. `averages` is that file's content.
 */
export function firstAnswerFile(catalogue: Catalogue, averages: unknown, tables: ReadonlyMap<ThemeId | 'context', Uint8Array>): string {
  const decoded = new Map<string, ThemeTable>([...tables].map(([theme, bytes]) => [theme, decodeThemeTable(new Uint8Array(bytes), theme, theme)]));
  const figures = figuresOf(catalogue, decodeAverages(averages, 'averages', catalogue), decoded);
  return encodeFirstAnswer(explore(figures, questionOf(DEFAULT_VIEW)));
}
