import { describe, expect, it } from 'vitest';
import { en } from '../fixtures/words.ts';
import { DEFAULT_VIEW, type Catalogue, type View } from '../../src/model/index.ts';
import type { Drawing } from './draw.tsx';
import { faultsOf } from './faults.ts';
import { all, parseMarkup, textOf } from './markup.ts';

const NO_CATALOGUE: Catalogue = {
  version: '',
  date: '',
  regions: [],
  countries: [],
  indicators: [],
  files: Object.fromEntries([]) as Catalogue['files'],
};

const faultsIn = (body: string, change: Partial<View> = {}, more: Partial<Drawing> = {}): string[] =>
  faultsOf({
    view: { ...DEFAULT_VIEW, page: 'gaps', ...change },
    markup: `<main><h2>A finding</h2>${body}</main>`,
    messages: en,
    catalogue: NO_CATALOGUE,
    answer: null,
    complaints: [],
    ...more,
  });

describe('what is wrong with a drawing', () => {
  it('is nothing where all is well', () => {
    expect(
      faultsIn(
        '<section class="figure-section"><h2>Marche trails</h2><svg class="trend" viewBox="0 0 10 10" aria-label="Lines"><circle cx="3" cy="4.5" r="2"></circle></svg></section>',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a number that is none, in text', '<p>Gap NaN points</p>', /"NaN" in/],
    [
      'a number that is none, in an attribute',
      '<svg viewBox="0 0 9 9"><circle cx="NaN" cy="2"></circle></svg>',
      /"NaN" in|cx="NaN"/,
    ],
    ['a word that is not there', '<p>undefined trails</p>', /"undefined" in/],
    ['an object', '<p>[object Object]</p>', /"\[object" in/],
    ['a name that is empty', '<p>Source: ; own calculations</p>', /a word is missing/],
    ['brackets around nothing', '<p>Marche ( )</p>', /a word is missing/],
    ['a share of nobody', '<p>0 of 0 regions</p>', /a share of nobody/],
    ['a number that nobody rounded', '<p>0.30000000000000004</p>', /not written as numbers are/],
    ['nought with a sign', '<p>−0.0 points</p>', /not written as numbers are/],
    ['a hyphen for a minus', '<p>a gap of -3.2</p>', /not written as numbers are/],
    ['an empty heading', '<h3></h3>', /<h3.*> is empty/],
    ['an empty label', '<svg aria-label="" viewBox="0 0 9 9"><path d="M1,1"></path></svg>', /an empty label/],
    ['what has not come', `<p>${en.app.computing}</p>`, /it stays at/],
    ['a fault told to the reader', '<div role="alert">Try again</div>', /it says "Try again"/],
    ['a figure without a finding', '<section class="figure-section"><p>Select a region</p></section>', /no finding/],
    [
      'a figure without anything',
      '<section class="figure-section"><h2>Marche trails</h2></section>',
      /"Marche trails" is empty/,
    ],
    [
      'a grid without marks',
      '<svg class="scatter" viewBox="0 0 9 9" aria-label="Start"><line x1="0" x2="9" y1="2" y2="2"></line></svg>',
      /"scatter" has no mark/,
    ],
    ['a line through nothing', '<svg viewBox="0 0 9 9"><path d=""></path></svg>', /<path d="">/],
    [
      'a mark outside its drawing',
      '<svg viewBox="0 0 9 9"><circle cx="12" cy="2" r="1"></circle></svg>',
      /at 12, 2 lies outside/,
    ],
    [
      'a scale that says the same twice',
      '<svg class="trend" viewBox="0 0 9 9" aria-label="Lines"><circle cx="1" cy="1"></circle><text class="trend-tick">1</text><text class="trend-tick">1</text></svg>',
      /two ticks of "Lines"/,
    ],
    ['a table without rows', '<table><thead><tr><th>Region</th></tr></thead></table>', /has no rows/],
    ['an id that is there twice', '<p id="a">A</p><p id="a">B</p>', /there twice/],
    ['a label of nothing', '<section aria-labelledby="b">A</section>', /nothing has the id "b"/],
  ])('is %s', (_, body, fault) => {
    expect(faultsIn(body).join('\n')).toMatch(fault);
  });

  it('is English where Italian is asked for, a working without a word, a complaint', () => {
    expect(faultsIn('<p>Which of the regions are ahead</p>', { language: 'it' }).join()).toContain('there is English');
    expect(faultsIn('', { working: { region: 'ITI3' as never, node: 'overall' } })).toEqual(['the working is empty']);
    expect(faultsIn('', {}, { complaints: ['Each child should have a key'] })).toEqual([
      'React complains: Each child should have a key',
    ]);
  });

  it('is a map whose hatch is not on those without a figure', () => {
    const columns = { region: ['ITI3', 'MD00'], gap: [3, Number.NaN] };
    const answer = { columns } as unknown as Drawing['answer'];
    const catalogue = {
      ...NO_CATALOGUE,
      regions: [{ isInSeeArea: true }, { isInSeeArea: true }] as unknown as Catalogue['regions'],
    };
    const map = (hatched: string, count: number): string[] =>
      faultsIn(
        `<svg data-picture="map" id="hatch">${['ITI3', 'MD00'].map((code) => `<g data-region="${code}"><path class="region ${code === hatched ? 'region-no-data' : 'region-behind-1'}" fill="url(#hatch)" d="M1,1"></path></g>`).join('')}</svg><ul><li data-legend-row="no-data">No data ${count}</li></ul>`,
        { page: 'explore' },
        { answer, catalogue },
      );
    expect(map('MD00', 1)).toEqual([]);
    expect(map('ITI3', 1)).toEqual(['hatched are ITI3, without a figure MD00']);
    expect(map('MD00', 2)).toEqual(['the legend says "No data 2" of those without a figure']);
  });
});

describe('the elements of a drawing', () => {
  it('are read with their attributes and texts', () => {
    const page = parseMarkup(
      '<p class="a b">R&amp;D &lt; <b>3</b><br/> <input type="range" value="&quot;1&quot;"/>x</p>',
    );
    expect(textOf(page)).toBe('R&D < 3 x');
    expect(all(page, ({ name }) => name === 'input')[0]?.attributes.get('value')).toBe('"1"');
    expect(() => parseMarkup('<p><b></p>')).toThrow('does not end');
  });
});
