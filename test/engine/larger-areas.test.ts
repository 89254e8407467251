import { describe, expect, it } from 'vitest';
import { explore } from '../../src/engine/answers/explore.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import { evidenceOf } from '../../src/engine/evidence/evidence.ts';
import { portraitOf } from '../../src/language/findings/portrait.ts';
import { portraitSummary } from '../../src/features/region/content/portrait-sentences.ts';
import { regionText, rowNotes } from '../../src/figure/words/region-text.ts';
import { subjectOf } from '../../src/figure/words/subject.ts';
import { DEFAULT_VIEW, LANGUAGES, questionOf } from '../../src/model/index.ts';
import { publishedFigures, region } from '../fixtures/figures.ts';
import { speechIn, wordsOf } from '../fixtures/words.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);
const BURGENLAND = region('AT11');

describe('how much of a score is figures of larger areas', () => {
  it('is told of the whole and of every theme, by weight', () => {
    const { overall, themes } = regionProfile(figures, question, BURGENLAND);
    expect(overall.larger).toBeCloseTo(0.456, 3);
    expect(overall.largerOrigins).toEqual(['AT1']);
    const of = Object.fromEntries(themes.map(({ theme, larger }) => [theme, Math.round(100 * larger)]));
    // Two of three figures of cooperation and of finance, six of nine of innovation.
    expect(of).toEqual({
      innovation: 67,
      environment: 20,
      cooperation: 67,
      finance: 67,
      specialisation: 25,
      skills: 29,
    });
    const capital = regionProfile(figures, question, region('AT13')).overall;
    expect(capital.largerOrigins).toEqual(['AT1', 'AT12 + AT13']);
    expect(regionProfile(figures, question, region('ITI3')).overall).toMatchObject({ larger: 0, largerOrigins: [] });
  });

  it('is the same on the map, and of an indicator all or nothing', () => {
    const { columns } = explore(figures, question);
    const row = columns.region.indexOf(BURGENLAND);
    expect(columns.larger[row]).toBe(regionProfile(figures, question, BURGENLAND).overall.larger);
    const figure = explore(figures, { ...question, theme: 'innovation', indicator: 'designs' as never }).columns;
    expect([figure.larger[row], figure.largerOrigins[row]]).toEqual([1, ['AT1']]);
    expect(figure.larger[columns.region.indexOf(region('ITI3'))]).toBe(0);
  });

  it.each(LANGUAGES)(
    'is said in %s on the map, in its table, in the portrait and beneath the evidence',
    async (language) => {
      const { catalogue, names, messages, format } = await wordsOf(figures.catalogue, language);
      for (const theme of ['all', 'cooperation'] as const) {
        const asked = { ...question, theme };
        const result = explore(figures, asked);
        const subject = subjectOf(catalogue, asked, messages);
        const shared = theme === 'all' ? /AT1.*46\s?%/ : /AT1.*67\s?%/;
        const said = theme === 'all' ? /46\s?%.*AT1/ : /67\s?%.*AT1/;
        const told = { result, catalogue, subject, shown: 'gap', names, messages, format } as const;
        expect(regionText(BURGENLAND, told).spoken).toMatch(said);
        expect(rowNotes(result, result.columns.region.indexOf(BURGENLAND), { messages, names }).join()).toMatch(said);
        // Below a quarter it is said that there are some.
        if (theme === 'all') expect(regionText(region('HU12'), told).spoken).toContain(messages.ranks.partlyCarried);
        expect(regionText(region('ITI3'), told).spoken).not.toMatch(/AT1|%/);
        expect(result.notices.map((notice) => messages.notice(notice, names)).join(' ')).toMatch(shared);
      }
      const evidence = evidenceOf(figures, question, 'area');
      expect(evidence.notices.map((notice) => messages.notice(notice, names)).join(' ')).toMatch(/AT1.*46\s?%/);
      const summaryOf = (code: string): string =>
        portraitSummary(
          speechIn(language),
          portraitOf(regionProfile(figures, question, region(code)), { kind: 'points', decimals: 1 }, 1, false),
          names,
        );
      expect(summaryOf('AT11')).toMatch(/46\s?%.*AT1/);
      expect(summaryOf('HU12')).not.toMatch(/%/);
    },
  );
});
