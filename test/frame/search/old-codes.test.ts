import { describe, expect, it } from 'vitest';
import { codeHistory, oldCodeText } from '../../../src/frame/search/old-codes.ts';
import { parseRegionCode, type RegionCode } from '../../../src/model/index.ts';
import { speechIn } from '../../fixtures/words.ts';
import { codes } from './searched.ts';

const en = speechIn('en');
const italian = speechIn('it');
const regionOf = (text: string): RegionCode => {
  const code = parseRegionCode(text);
  if (code === null) throw new Error(text);
  return code;
};
const textOf = (code: string, now: string, speech = en): string => {
  const old = codes.find((link) => link.code === code && link.now === now);
  if (old === undefined) throw new Error(`${code} did not become ${now}.`);
  return oldCodeText(old, codes, speech);
};

describe('what became of a code', () => {
  it('is said with its versions, and with what went elsewhere', () => {
    expect(textOf('ITE3', 'ITI3')).toBe(
      'ITE3 until 2009 (NUTS 2003 and 2006); part of it, 1.2% of the inhabitants, is in ITH5 today',
    );
    expect(textOf('ITE3', 'ITH5')).toBe('part of ITE3 until 2009 (NUTS 2003 and 2006): 1.2% of its inhabitants');
    expect(textOf('ITE3', 'ITI3', italian)).toBe(
      'ITE3 fino al 2009 (NUTS 2003 e 2006); una parte (1,2% degli abitanti) oggi è in ITH5',
    );
    expect(textOf('HU10', 'HU11')).toBe('part of HU10 until 2015 (NUTS 2003–2013): 56% of its inhabitants');
    expect(textOf('EL11', 'EL51')).toBe('EL11 until 2012 (NUTS 2010)');
    expect(textOf('BG11', 'BG31')).toBe('BG11 until 2005 (NUTS 2003), joined with others');
    expect(textOf('AL00', 'AL01')).toBe('part of AL00, the country before it had statistical regions');
  });

  it('makes the history of a region, the latest first, with a boundary that moved under the same code', () => {
    expect(codeHistory(regionOf('ITI3'), codes, en)).toEqual([
      'ITE3 until 2009 (NUTS 2003 and 2006); part of it, 1.2% of the inhabitants, is in ITH5 today',
      'a part with 0.2% of the inhabitants, today in ITH5, belonged to it until 2023 (NUTS 2013–2021)',
    ]);
    expect(codeHistory(regionOf('EL51'), codes, en)).toEqual([
      'EL11 until 2012 (NUTS 2010)',
      'GR11 until 2009 (NUTS 1999–2006)',
    ]);
    expect(codeHistory(regionOf('AT13'), codes, en)).toEqual([]);
  });
});
