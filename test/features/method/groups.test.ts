import { describe, expect, it } from 'vitest';

import { boardOf } from '../../../src/engine/answers/board.ts';
import { groupsOf } from '../../../src/features/method/content/grouped.ts';
import { groupsSentence } from '../../../src/features/method/content/sentences.ts';
import { DEFAULT_VIEW, LANGUAGES, PRESET_METHODS, questionOf } from '../../../src/model/index.ts';
import { publishedFigures } from '../../fixtures/figures.ts';
import { speechIn } from '../../fixtures/words.ts';

const board = boardOf(publishedFigures(), { ...questionOf(DEFAULT_VIEW), method: PRESET_METHODS['scoreboard-like'] });
const rows = groupsOf(board);

describe('the groups of the scoreboard-like method', () => {
  it('are of every region that is ranked, the best first, and below 100 just where a region is behind', () => {
    expect(rows).toHaveLength(board.rank.filter(Number.isFinite).length);
    expect(rows.map(({ relative }) => relative)).toEqual(
      rows.map(({ relative }) => relative).toSorted((one, other) => other - one),
    );
    for (const { region, relative } of rows)
      expect(relative < 100, region).toBe((board.columns['overall']?.gap[board.regions.indexOf(region)] ?? 0) > 0);
  });

  it('are the score over that of the EU average, on the figures both have', () => {
    const row = board.regions.findIndex((code) => code === 'ITI3');
    const { gap, benchmark } = board.columns['overall'] ?? { gap: [], benchmark: [] };
    const held = benchmark[row] ?? Number.NaN;
    expect(rows.find(({ region }) => region === 'ITI3')?.relative).toBeCloseTo(
      (100 * (held - (gap[row] ?? Number.NaN))) / held,
      9,
    );
    expect(rows.find(({ region }) => region === 'ITI3')?.group).toBe('strong');
    expect(rows.find(({ region }) => region === 'AT13')?.group).toBe('strong');
  });

  it.each(LANGUAGES)('are counted in a sentence, %s', (language) => {
    const { messages, format } = speechIn(language);
    expect(
      groupsSentence(
        [
          { group: 'leader', count: 1 },
          { group: 'moderate', count: 30 },
        ],
        messages.method,
        format,
      ),
    ).toMatch(/^\p{Lu}.*100: 1 .* 30 /u);
    expect(messages.method.groups.named({ group: 'emerging', third: 'lower' })).toMatch(/−$/);
  });
});
