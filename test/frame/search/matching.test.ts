import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, soundOf } from '../../../src/frame/search/letters.ts';
import { isKosovoAsked, search, type Match } from '../../../src/frame/search/matching.ts';
import { LANGUAGES, type Language } from '../../../src/model/index.ts';
import { catalogue, entriesIn, names } from './searched.ts';

const entries = Object.fromEntries(LANGUAGES.map((language) => [language, entriesIn(language)])) as Readonly<
  Record<Language, ReturnType<typeof entriesIn>>
>;
const area = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);

function first(query: string, language: Language = 'en'): Match {
  const found = search(entries[language], query).groups[0]?.matches[0];
  if (found === undefined) throw new Error(`Nothing answers "${query}".`);
  return found;
}
/** What a query leads to, in short: the code of a region, the name of anything else. */
function goal(query: string, language: Language = 'en'): string {
  const { target } = first(query, language).entry;
  return target.kind === 'region' ? target.region : Object.values(target).slice(1).join(' ');
}

it.each([
  ['brevetti', 'it'],
  ['patents', 'en'],
] as const)('takes the indicator for %s, before a theme that only describes itself with it', (query, language) => {
  expect(first(query, language).entry.group).toBe('indicators');
});

describe('regions', () => {
  it.each([
    ['wien', 'AT13'],
    ['Vienna', 'AT13'],
    ['Bécs', 'AT13'],
    ['BEČ', 'AT13'],
    ['bec', 'AT13'],
    ['Беч', 'AT13'],
    ['Βιέννη', 'AT13'],
    ['dunaj', 'AT13'],
    ['Viedeň', 'AT13'],
    ['Bukarest', 'RO32'],
    ['bucuresti', 'RO32'],
    ['Trst', 'ITH4'],
    ['Трст', 'ITH4'],
    ['Solun', 'EL52'],
    ['Солун', 'EL52'],
    ['Θεσσαλονίκη', 'EL52'],
    ['Pozsony', 'SK01'],
    ['Laibach', 'SI04'],
    ['Рим', null],
    ['Fano', 'ITI3'],
    ['Pesaro', 'ITI3'],
    ['Novi Sad', 'RS12'],
    ['Нови Сад', 'RS12'],
    ['Cluj', 'RO11'],
    ['София', 'BG41'],
    ['югозападен', 'BG41'],
    ['αττικη', 'EL30'],
    ['κρητη', 'EL43'],
    ['istočne', 'RS22'],
    ['јужне и ист', 'RS22'],
    ['закарп', 'UA-21'],
    ['одес', 'UA-51'],
    ['sudtirol', 'ITH1'],
    ['северна македонија', 'MK00'],
    ['romagna', 'ITH5'],
    ['le marche', 'ITI3'],
    ['iti3', 'ITI3'],
    ['ua-21', 'UA-21'],
    ['GR30', 'EL30'],
    ['EL30', 'EL30'],
    ['gr 51', null],
    ['GR51', 'EL51'],
    ['ITE3', 'ITI3'],
    ['RO08', 'RO32'],
    ['HU10', 'HU11'],
    ['BG21', 'BG41'],
  ])('%s leads to %s', (query, code) => {
    if (code !== null) expect(goal(query)).toBe(code);
  });

  it('by the code of an older version, with every region it went to, most of its people first', () => {
    const found = search(entries.en, 'ite3').groups[0];
    expect(found?.group).toBe('regions');
    expect(found?.matches.map(({ entry, old }) => [entry.code, old?.code, old?.versions])).toEqual([
      ['ITI3', 'ITE3', ['2003', '2006']],
      ['ITH5', 'ITE3', ['2003', '2006']],
    ]);
    expect(search(entries.en, 'HR04').groups[0]?.matches.map(({ entry }) => entry.code)).toEqual([
      'HR02',
      'HR06',
      'HR05',
    ]);
  });

  it('of a country, by its code in NUTS or ISO and by its name', () => {
    const greek = area.filter(({ country }) => country === 'EL').map(({ code }) => code as string);
    for (const query of ['EL', 'gr', 'Greece', 'Grecia', 'Ελλάδα', 'Görögország', 'Грчка']) {
      const regions = search(entries.it, query).groups.find(({ group }) => group === 'regions');
      expect(
        regions?.matches
          .slice(0, 13)
          .map(({ entry }) => entry.code)
          .toSorted(),
        query,
      ).toEqual(greek);
    }
  });

  it('are found first by their own code and each of their names, or beside others of the same name', () => {
    const regions = entries.en.filter(({ group }) => group === 'regions');
    expect(regions).toHaveLength(83);
    fc.assert(
      fc.property(fc.constantFrom(...regions), fc.nat(), fc.constantFrom('en', 'it'), (entry, pick, language) => {
        expect(goal(entry.code ?? '', language)).toBe(entry.code);
        const own = entry.spellings.filter(({ kind }) => kind !== 'country');
        const { text } = own[pick % own.length] ?? { text: entry.label };
        const matches = search(entries[language], text).groups.find(({ group }) => group === 'regions')?.matches ?? [];
        const best = matches[0]?.rank ?? -1;
        const called = matches.find((match) => match.entry.code === entry.code);
        // Exactly so called; before it only what is called so too, as a whole where this is a part.
        expect(called?.rank, text).toBeLessThan(20);
        expect(best, text).toBeGreaterThanOrEqual(0);
        const before = matches.slice(0, called === undefined ? 0 : matches.indexOf(called));
        for (const { entry: other } of before)
          expect(
            other.spellings.some(({ sound }) => sound === soundOf(text)) || other.code === text.toUpperCase(),
          ).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('every one by every name, without exception', () => {
    for (const entry of entries.en.filter(({ group }) => group === 'regions'))
      for (const { text, kind } of entry.spellings) {
        if (kind !== 'own') continue;
        const best = search(entries.en, text).groups[0];
        expect(best?.group, text).toBe('regions');
        expect(best?.matches[0]?.entry.code, text).toBe(entry.code);
      }
  });
});

describe('towns', () => {
  it('stand behind regions that answer as well', () => {
    expect(
      search(entries.en, 'mar')
        .groups.map(({ group }) => group)
        .slice(0, 2),
    ).toEqual(['regions', 'places']);
    expect(goal('mar')).toBe('ITI3');
  });

  it('lead to their region, whatever they are called', () => {
    for (const { name, region } of names.places) {
      const found = search(entries.en, name).groups.flatMap(({ matches }) => matches);
      expect(
        found.some(({ entry: { target } }) => target.kind === 'region' && target.region === region),
        name,
      ).toBe(true);
    }
    expect(first('Fano').entry).toMatchObject({ group: 'places', label: 'Fano', detail: 'Marche, ITI3' });
  });
});

describe('what the atlas tells of', () => {
  it.each([
    ['en', 'patent applications', 'patent-applications all'],
    ['en', 'gerd', 'gerd innovation'],
    ['en', 'leather', 'C15 manufacturing'],
    ['it', 'pelle', 'C15 manufacturing'],
    ['en', 'C15', 'C15 manufacturing'],
    ['en', 'M72', 'M72 divisions'],
    ['en', 'cooperation', 'cooperation'],
    ['it', 'competenze', 'skills'],
    ['en', 'method', 'method'],
    ['it', 'racconti', 'stories'],
    ['en', 'where marche stands', 'marche'],
  ] as const)('%s: %s leads to %s', (language, query, target) => {
    expect(goal(query, language).split(' ')[0]).toBe(target.split(' ')[0]);
  });

  it('finds the plural where the singular stands', () => {
    const found = search(entries.it, 'brevetti').groups.find(({ group }) => group === 'indicators');
    expect(found?.matches.map(({ entry }) => entry.label)).toContain('Domande di brevetto');
    expect(search(entries.en, 'patents').groups[0]?.group).toBe('indicators');
  });
});

describe('spelling', () => {
  it('forgives a letter where nothing is spelled so, and says so', () => {
    for (const [query, code] of [
      ['Lombaria', 'ITC4'],
      ['Burgenlnad', 'AT11'],
      ['Vojvodima', 'RS12'],
    ]) {
      const found = search(entries.en, query ?? '');
      expect(found.isNear, query).toBe(true);
      const [best] = found.groups[0]?.matches ?? [];
      expect(best?.entry.target, query).toEqual({ kind: 'region', region: code });
    }
    expect(search(entries.en, 'Lombardia').isNear).toBe(false);
  });

  it('finds nothing for nothing, nor for what is nothing', () => {
    for (const query of ['', '  ', '…', 'qwertz', '<script>']) expect(search(entries.en, query).count, query).toBe(0);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
        expect(search(entries.en, query).count).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('folds scripts and accents', () => {
    expect(foldName('Βόρειο Αιγαίο')).toBe('voreio aigaio');
    expect(foldName('Шумадија')).toBe('shumadija');
    expect(foldName('Città  d’Àbè')).toBe('citta d abe');
    expect(soundOf('Ђаково')).toBe(soundOf('Đakovo'));
    expect(soundOf('Јужна')).toBe(soundOf('Yuzhna'));
  });
});

describe('Kosovo', () => {
  it.each([
    'Pristina',
    'Prishtina',
    'Prishtinë',
    'Приштина',
    'Peć',
    'Prizren',
    'Kosovo',
    'kosova',
    'Косово',
    'Κοσσυφοπέδιο',
    'Koszovó',
    'XK',
    'xk00',
    'kosov',
  ])('is known as %s', (query) => {
    expect(isKosovoAsked(query, names)).toBe(true);
  });
  it.each(['Kos', 'Košice', 'Kosta', 'Pre', ''])('is not %s', (query) => {
    expect(isKosovoAsked(query, names)).toBe(false);
  });
});
