import fc from '../seeded.ts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_INDUSTRY, DEFAULT_VIEW, FIGURES, FIGURE_IDS, PAGES } from '../../src/model/index.ts';
import {
  DEFAULT_EMBED,
  EMBED_CONTROLS,
  embedProblemText,
  parseEmbed,
  serialiseEmbed,
  viewOfFigure,
  type EmbedOptions,
} from '../../src/state/embed-options.ts';
import embeds from '../fixtures/embeds/version-1.json';

const options: fc.Arbitrary<EmbedOptions> = fc.record({
  figure: fc.constantFrom(...FIGURE_IDS),
  isInteractive: fc.boolean(),
  controls: fc.subarray([...EMBED_CONTROLS]),
  isThemeLocked: fc.boolean(),
  isSelectionFixed: fc.boolean(),
  isTransparent: fc.boolean(),
});

/** What a link of version 1 meant by what it left out. */
const DEFAULTS_OF_VERSION_1 = {
  ...DEFAULT_VIEW,
  hasCarried: true,
  industry: { ...DEFAULT_INDUSTRY, table: 'divisions' as const },
};

describe('the address of an embed', () => {
  it('carries every option there and back', () => {
    fc.assert(
      fc.property(options, (given) => {
        expect(parseEmbed(`?${serialiseEmbed({ view: DEFAULT_VIEW, options: given })}`)).toEqual({
          view: viewOfFigure(DEFAULT_VIEW, given.figure),
          options: given,
          problems: [],
        });
      }),
    );
  });

  it("spells everything out, so that a changed default changes nobody's page", () => {
    const written = new URLSearchParams(serialiseEmbed({ view: DEFAULT_VIEW, options: DEFAULT_EMBED }));
    expect(written.get('v')).toBe('2');
    expect(written.get('embed')).toBe('1');
    // But nothing of a table, of groups and of cooperation that are as usual, and of no filter.
    expect([...written.keys()]).toHaveLength(
      Object.keys(DEFAULT_VIEW).length - 4 + 1 + Object.keys(DEFAULT_EMBED).length + 1,
    );
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(FIGURE_IDS).toContain(
          parseEmbed(`?figure=${encodeURIComponent(one)}&controls=${other}&mode=${one}`).options.figure,
        );
        expect(FIGURE_IDS).toContain(parseEmbed(one).options.figure);
      }),
    );
  });

  it('degrades to defaults and names each option that is not understood', () => {
    const {
      view,
      options: taken,
      problems,
    } = parseEmbed(
      '?figure=pie&mode=loud&controls=measure.volume.year&themes=maybe&selection=x&ground=moon&source=none&notice=off&regions=ITI3&embed=9',
    );
    expect(taken).toEqual({ ...DEFAULT_EMBED, controls: ['measure', 'year'] });
    expect(view).toEqual({ ...DEFAULT_VIEW, selected: ['ITI3'] });
    expect(problems.map(({ option, value }) => `${option}=${value}`).toSorted()).toEqual([
      'controls=volume',
      'embed=9',
      'figure=pie',
      'ground=moon',
      'mode=loud',
      'notice=off',
      'selection=x',
      'source=none',
      'themes=maybe',
    ]);
    for (const problem of problems) expect(embedProblemText(problem)).toContain(problem.option);
  });

  it('has no option that takes the source or the notices away', () => {
    expect(Object.keys(DEFAULT_EMBED).join(' ')).not.toMatch(/source|notice|licence|foot/i);
  });

  it('without a figure shows the first of its page', () => {
    // Stories have none of their own.
    for (const page of PAGES)
      expect(FIGURES[parseEmbed(`?page=${page}`).options.figure].page).toBe(page === 'stories' ? 'explore' : page);
    expect(
      parseEmbed('?page=industry&industry=space%7Edivisions%7E%7Elatest%7Etraded%7E20_150_100').options.figure,
    ).toBe('industry-space');
  });

  it.each(embeds)('of version 1 opens for ever: $query', ({ query, view, options: expected }) => {
    expect(parseEmbed(query)).toEqual({
      view: { ...DEFAULTS_OF_VERSION_1, hasCarried: query.includes('v=1'), ...view },
      options: expected,
      problems: [],
    });
  });
});
