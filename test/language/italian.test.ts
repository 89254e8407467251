import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../src/language/it/', import.meta.url);

function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const TEXTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => textsOf(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), file.replace('.json', '')));

/** Industries of paper: the only paper the atlas speaks of. */
const PAPER = /\.(C17|wood-furniture)$/;

describe('the Italian of the atlas', () => {
  it('has texts to read', () => {
    expect(TEXTS.length).toBeGreaterThan(1000);
  });

  it.each<[what: string, pattern: RegExp]>([
    ['the European Economic Area for South East Europe', /\bSEE\b/],
    ['a country in small letters', /\bpaes[ei]\b/],
    ['a story by a second name', /(?<!fa )\b[Ss]tori[ae]\b/],
    ['digits for figures', /\bcifre\b/],
    [
      'draws of a lottery for runs of the method',
      /estrazion[ei](?! di (?:carbone|petrolio|minerali))(?<!all'estrazione)/,
    ],
    ['parts that add up as in English', /\bsommano\b/],
    [
      'the reader as tu, in a sentence',
      /\b(?:tuo|tua|tuoi|tue)\b|(?:Riprova|Copialo|Chiedilo|Seleziona|Controlla|Ricarica) [^{]*\.$/,
    ],
    ['a hint that begins as an order', /^(?:Usa|Punta|Indica|Scegli|Aggiungi|Iniziane) .*/],
    [
      'an article that is right for some percentages only',
      /\b(?:il|del|al|dal|nel) \{(?:\w+, number, ::percent|share|asked)\}/,
    ],
    [
      'a region without the article it takes: delle Marche, dell’Abruzzo',
      /\b(?:di|da|a|in|con|per|su|tra|fra|e) \{regions?\}/i,
    ],
    ['a verb that is wrong for le Marche', /\{region\} (?:può|potrebbe|è|ha|non|sta)\b/],
  ])('has no text with %s', (_, pattern) => {
    const allowed = /^stories\.(?:add|addHere)$/;
    expect(TEXTS.filter(([path, text]) => pattern.test(text) && !allowed.test(path))).toEqual([]);
  });

  it('calls a map mappa; carta is paper', () => {
    expect(TEXTS.filter(([path, text]) => /\bcarta\b/i.test(text) && !PAPER.test(path))).toEqual([]);
  });
});
