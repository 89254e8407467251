import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/language/format.ts';
import { rankOf, shortList } from '../../src/language/sentences/lists.ts';
import { speechIn } from '../fixtures/words.ts';

const en = formatOf('en');
const italian = formatOf('it');

describe('format', () => {
  it('writes numbers with a true minus sign and never minus zero', () => {
    expect(en.number(-1234.56, 1)).toBe('−1,234.6');
    expect(italian.number(12345.6, 1)).toBe('12.345,6');
    expect(en.number(-0.04, 1)).toBe('0.0');
    expect(en.signed(0.04, 1)).toBe('0.0');
    expect(en.signed(3.21, 1)).toBe('+3.2');
    expect(en.signed(-3.21, 1)).toBe('−3.2');
    expect(en.number(Number.NaN)).toBe('—');
    expect(en.percent(0.456)).toBe('46%');
  });

  it('ranks', () => {
    const english = speechIn('en');
    expect([1, 2, 3, 11, 22, 34].map((rank) => rankOf(english, rank, 66))).toEqual([
      '1st of 66',
      '2nd of 66',
      '3rd of 66',
      '11th of 66',
      '22nd of 66',
      '34th of 66',
    ]);
    expect(rankOf(speechIn('it'), 34, 66)).toBe('34ª su 66');
    expect(rankOf(english, Number.NaN, 66)).toBe('—');
    // l'ottava, l'undicesima, l'ottantunesima; else la.
    const { betweenRanks } = speechIn('it').messages.ranks;
    expect(betweenRanks({ low: 8, high: 81 })).toBe("tra l'8ª e l'81ª");
    expect(betweenRanks({ low: 1, high: 18 })).toBe('tra la 1ª e la 18ª');
  });

  it('names countries as NUTS codes them', () => {
    expect(en.country('EL')).toBe('Greece');
    expect(italian.country('EL')).toBe('Grecia');
    expect(en.country('XK')).toBe('Kosovo');
    expect(en.country('not a code')).toBe('not a code');
  });

  it('writes numbers to be edited, and reads them back', () => {
    expect(en.decimal(1234.5)).toBe('1234.5');
    expect(italian.decimal(1234.5)).toBe('1234,5');
    expect(['1234,5', '\u22123.5', '-3', ' 20 '].map(italian.parseDecimal)).toEqual([1234.5, -3.5, -3, 20]);
    for (const text of ['', '1.234,5', 'many', '3%']) expect(italian.parseDecimal(text), text).toBeNaN();
  });

  it('lists and dates', () => {
    expect(en.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(italian.list(['A', 'B'])).toBe('A e B');
    expect(italian.list(['Molise', 'Emilia-Romagna'])).toBe('Molise ed Emilia-Romagna');
    expect(italian.list(['Emilia-Romagna', 'Emilia', 'Molise'])).toBe('Emilia-Romagna, Emilia e Molise');
    expect(italian.list(['Epirus'])).toBe('Epirus');
    // A name that has the word within it is set off by a comma.
    expect(en.list(['Serbia', 'Bosnia and Herzegovina'])).toBe('Serbia, and Bosnia and Herzegovina');
    expect(italian.list(['specializzazione e cluster', 'competenze'])).toBe('specializzazione e cluster, e competenze');
    expect(italian.list(['ricerca', 'competenze e lavoro', 'energia'])).toBe(
      'ricerca, competenze e lavoro, ed energia',
    );
    expect(shortList(speechIn('en'), ['A', 'B', 'C', 'D'], 'other', 2)).toBe('A, B and 2 more');
    expect(shortList(speechIn('it'), ['A', 'B', 'C', 'D', 'E'], 'region', 2)).toBe('A, B e altre 3');
    expect(en.date('2026-11-24')).toBe('24 November 2026');
    expect(italian.date('2026-11-24')).toBe('24 novembre 2026');
    expect(en.years(2014, 2022)).toBe('2014–2022');
  });
});
