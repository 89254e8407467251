import { describe, expect, it } from 'vitest';
import { surenessSentence } from '../../src/features/gaps/content/sentences.ts';
import { capital } from '../../src/language/sentences/spoken.ts';
import { en, it as italian, speeches } from '../fixtures/words.ts';

const ONE = { region: 'Marche', theme: 'skills' };

describe('a sentence that counts', () => {
  it('says one region as one', () => {
    expect(en.cooperation.teachersTitle({ count: 1 })).toMatch(/^Of the region most like it, whether it is ahead/);
    expect(en.cooperation.teachersLeads({ ...ONE, count: 1 })).toMatch(/^The region most like Marche is not ahead/);
    expect(en.cooperation.betterOf({ count: 1 })).toBe('of the region most like it, whether it is ahead overall');
    expect(italian.cooperation.teachersTitle({ count: 1 })).toMatch(/^La regione più simile, se è avanti/);
    expect(italian.cooperation.teachersLeads({ ...ONE, count: 1 })).toMatch(/la regione più simile non è avanti/);
    expect(italian.cooperation.betterOf({ count: 1 })).toBe('la regione più simile, se è avanti nel complesso');
  });

  it('writes a number that it is given as its language does', () => {
    expect(en.cooperation.teachersTitle({ count: 1500 })).toMatch(/^Of the 1,500 regions most like it, those ahead/);
    expect(italian.cooperation.betterOf({ count: 15000 })).toMatch(/^fra le 15\.000 regioni più simili, quelle avanti/);
    const own = { country: 'X', region: 'Y', regions: 'Z', count: 2, most: 15 };
    expect(en.cooperation.ownWouldCome(own)).toContain('2 of the 15 regions most like Y would be of X');
    expect(italian.cooperation.ownWouldCome({ ...own, count: 1 })).toContain('1 sarebbe fra le 15 regioni più simili');
  });

  it('tells of one difference as of a pair', () => {
    expect([0, 1].map((told) => surenessSentence(told, 1, en.gaps))).toEqual([
      'Which of the two is ahead cannot be told',
      'One of the two is really ahead: so in at least 95 % of the draws',
    ]);
    expect([0, 2, 3].map((told) => surenessSentence(told, 3, en.gaps))).toEqual([
      'Of 3 differences none can be told',
      '2 of 3 differences hold in at least 95 % of the draws',
      'All 3 differences hold in at least 95 % of the draws',
    ]);
    expect([0, 1].map((told) => surenessSentence(told, 1, italian.gaps))).toEqual([
      'Non si può dire quale delle due sia avanti',
      'Una delle due è davvero avanti: lo è in almeno il 95% delle prove',
    ]);
  });

  it('says of one map alone who is behind what it is held against', () => {
    const said = { count: 3, of: 9, name: 'A', least: 2, leastOf: 9, other: 'B' };
    expect(en.maps.behindRegions({ ...said, maps: 1 })).toBe('3 of the 9 regions with a figure are behind A');
    expect(en.maps.behindRegions({ ...said, maps: 2 })).toBe(
      'Most regions are behind A: 3 of the 9 with a figure; behind B are 2',
    );
  });
});

it('names inside of a sentence are written down, not made small', () => {
  for (const { messages, format } of Object.values(speeches))
    for (const [block, name] of Object.entries(messages.cooperation.blocksInSentence))
      expect(capital(name, format)).toBe(
        (messages.cooperation.blocks as Readonly<Partial<Record<string, string>>>)[block],
      );
});

it('a first letter is made large as its language does it', () => {
  expect(capital('istanbul', { locale: 'tr-TR' })).toBe('İstanbul');
  expect(capital('', { locale: 'en-GB' })).toBe('');
});
