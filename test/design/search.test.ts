import { describe, expect, it } from 'vitest';
import { foldName, searchRegions } from '../../src/design/search.ts';

const region = (code: string, name: string, nationalName = name, otherNames: string[] = []) => ({
  code: code as never,
  name,
  nationalName,
  otherNames,
});
const regions = [
  region('AT13', 'Wien', 'Wien', ['Vienna']),
  region('BG41', 'Yugozapaden', 'Югозападен', ['Sofia', 'София']),
  region('EL30', 'Attiki', 'Αττική', ['Attica']),
  region('EL43', 'Kriti', 'Κρήτη'),
  region('EL64', 'Sterea Ellada', 'Στερεά Ελλάδα'),
  region('EL63', 'Dytiki Ellada', 'Δυτική Ελλάδα'),
  region('ITI3', 'Marche'),
  region('RO32', 'București-Ilfov', 'Bucureşti-Ilfov', ['Bucharest']),
  region('RS22', 'Region Južne i Istočne Srbije', 'Регион Јужне и Источне Србије'),
  region('ITH5', 'Emilia-Romagna'),
  region('UA-21', 'Zakarpattia', 'Закарпатська область'),
];
const codes = (query: string): string[] => searchRegions(regions, query).map((found) => found.code);

describe('search', () => {
  it.each([
    ['wien', 'AT13'],
    ['Vienna', 'AT13'],
    ['София', 'BG41'],
    ['югозападен', 'BG41'],
    ['yugozapaden', 'BG41'],
    ['αττικη', 'EL30'],
    ['Αττική', 'EL30'],
    ['attiki', 'EL30'],
    ['κρητη', 'EL43'],
    ['στερεα', 'EL64'],
    ['δυτική', 'EL63'],
    ['dytiki', 'EL63'],
    ['bucuresti', 'RO32'],
    ['BUCUREȘTI', 'RO32'],
    ['juzne', 'RS22'],
    ['јужне', 'RS22'],
    ['источне', 'RS22'],
    ['iti3', 'ITI3'],
    ['закарп', 'UA-21'],
    ['romagna', 'ITH5'],
    ['ua-21', 'UA-21'],
  ])('finds by %s the region %s first', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  it('puts codes before names and beginnings before the rest', () => {
    expect(codes('EL').slice(0, 4).toSorted()).toEqual(['EL30', 'EL43', 'EL63', 'EL64']);
    expect(codes('EL63')[0]).toBe('EL63');
    expect(codes('mar')).toEqual(['ITI3']);
  });

  it('finds nothing for nothing', () => {
    expect(codes('  ')).toEqual([]);
    expect(codes('qqq')).toEqual([]);
  });

  it('folds scripts and accents', () => {
    expect(foldName('Βόρειο Αιγαίο')).toBe('voreio aigaio');
    expect(foldName('Шумадија')).toBe('shumadija');
    expect(foldName('Città  d’Àbè')).toBe('citta d abe');
  });
});
