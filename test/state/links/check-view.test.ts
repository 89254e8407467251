import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/model/index.ts';
import { checkView } from '../../../src/state/index.ts';
import { indicator, publishedFigures, region } from '../../fixtures/figures.ts';

const { catalogue } = publishedFigures();

describe('a View held against the catalogue', () => {
  it('follows the indicator where the link names another theme', () => {
    const check = (theme: 'all' | 'skills' | 'innovation', id: string): string =>
      checkView({ ...DEFAULT_VIEW, theme, indicator: indicator(id) }, catalogue).view.theme;
    expect(check('skills', 'gerd')).toBe('innovation');
    expect(check('innovation', 'gerd')).toBe('innovation');
    expect(check('all', 'gerd')).toBe('all');
    expect(check('skills', 'population')).toBe('all');
  });

  it('takes no benchmark that has no comparable figures, and says so', () => {
    for (const code of ['MD00', 'UA-77', 'XX99']) {
      const { view, problems } = checkView(
        { ...DEFAULT_VIEW, benchmark: { kind: 'region', region: region(code) } },
        catalogue,
      );
      expect(view.benchmark).toEqual({ kind: 'eu-average' });
      expect(problems).toEqual([{ kind: 'no-benchmark', option: 'benchmark', value: code }]);
    }
  });

  it('takes a benchmark from outside the area', () => {
    const benchmark = { kind: 'region', region: region('DE21') } as const;
    expect(checkView({ ...DEFAULT_VIEW, benchmark }, catalogue)).toEqual({
      view: { ...DEFAULT_VIEW, benchmark },
      problems: [],
    });
  });
});
