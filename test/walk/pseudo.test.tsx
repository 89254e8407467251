import { describe, expect, it, vi } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS } from '../../src/language/compiled/areas.ts';
import {
  DEFAULT_INDUSTRY,
  DEFAULT_VIEW,
  INDUSTRY_PARTS,
  PAGES,
  type Catalogue,
  type View,
} from '../../src/model/index.ts';
import sectors from '../../src/language/en/sectors.json' with { type: 'json' };
import './one-by-one.ts';
import { region } from '../fixtures/figures.ts';
import { serveData } from '../fixtures/server/index.ts';
import { startDrawing } from './draw.tsx';
import { ADDRESS } from './faults.ts';
import { all, parseMarkup, type Part } from './markup.ts';

// English with a mark on every letter in place of English: what has none was not written in `src/language`.
const { FETCHERS, LISTS } = vi.hoisted(() => {
  const fileOf = (area: string): string => area.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const everyArea = new Proxy(
    {},
    { get: (_, area) => () => import(`../../src/language/compiled/pseudo/${fileOf(String(area))}.ts`) },
  );
  const list = () => Promise.resolve({ FETCHERS: everyArea });
  // Whatever language is asked for.
  return { FETCHERS: new Proxy({}, { get: () => everyArea }), LISTS: new Proxy({}, { get: () => list }) };
});
vi.mock('../../src/language/compiled/first.ts', () => ({ FETCHERS }));
vi.mock('../../src/language/compiled/fetchers.ts', () => ({ LISTS }));

serveData();

const SELECTED = [region('ITI3')];

/** Each page, of a region and of the area, and each part of industry. */
const VIEWS: readonly View[] = PAGES.flatMap((page): View[] => {
  const view: View = { ...DEFAULT_VIEW, page, language: 'en', selected: SELECTED };
  return page === 'industry'
    ? INDUSTRY_PARTS.map((part) => ({ ...view, industry: { ...DEFAULT_INDUSTRY, part } }))
    : [view, { ...view, selected: [] }];
});

/** Written alike in every language. */
const ALIKE = 'CC BY ODbL UNSCR ICJ EUR PPS NUTS CSV XLSX PNG SVG';

/** Words of names, which may stand on lines of their own. */
function wordsOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
}

/** Countries and months as the browser calls them, which knows no language that nobody speaks. */
function named(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const countries = new Intl.DisplayNames('en-GB', { type: 'region' });
  const months = new Intl.DateTimeFormat('en-GB', { month: 'long' });
  return [
    ...letters.flatMap((one) => letters.map((other) => countries.of(`${one}${other}`) ?? '')),
    ...Array.from({ length: 12 }, (_, month) => months.format(new Date(2026, month, 1))),
  ];
}

const SECTORS = Object.values(sectors).flatMap((names) => Object.values(names));

/** Whether it is the name of a sector, or a line of one that is drawn on several. */
const isOfSector = (text: string): boolean => {
  // Commas, stars and shares stand behind a line.
  const lettersOf = (part: string): string =>
    ` ${part
      .toLowerCase()
      .replaceAll(/\P{L}+/gu, ' ')
      .trim()} `;
  const line = lettersOf(text);
  return line.trim() !== '' && SECTORS.some((name) => lettersOf(name).includes(line));
};

/** What the tables call things, in English: as a whole, so that a word of it alone was written elsewhere. */
function phrasesOf({ indicators, files }: Catalogue): RegExp {
  const phrases = [
    ...indicators.flatMap(({ id, label, unit, definition, producer, licence, sourceTable }) => [
      id,
      label,
      unit,
      definition,
      // Several producers of one figure are named apart elsewhere.
      ...producer.split(/[(),;]/).map((one) => one.trim()),
      licence,
      sourceTable,
    ]),
    ...SECTORS,
    ...Object.values(files).map(({ path }) => path),
  ];
  const escaped = [...new Set(phrases)]
    .filter((phrase) => phrase.trim() !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'giu');
}

const SAID = ['aria-label', 'title', 'alt', 'placeholder'];

function textsOf(part: Part): readonly string[] {
  return [
    ...SAID.flatMap((name) => part.attributes.get(name) ?? []),
    ...part.parts.filter((inner): inner is string => typeof inner === 'string' && !ADDRESS.test(inner)),
  ];
}

describe('a language that nobody speaks', () => {
  it('stands for every word that is not of the data, on every page', async () => {
    const draw = await startDrawing();
    const found = new Map<string, string>();
    let catalogue: Catalogue | null = null;
    let known: ReadonlySet<string> = new Set();
    let phrases = /(?!)/g;
    for (const view of VIEWS) {
      const drawing = await draw(view, false);
      if (catalogue === null) {
        ({ catalogue } = drawing);
        known = wordsOf(
          ...catalogue.regions.flatMap(({ name, nationalName }) => [name, nationalName]),
          ...named(),
          ALIKE,
        );
        phrases = phrasesOf(catalogue);
      }
      // Codes, old ones too, are no words.
      for (const text of all(parseMarkup(drawing.markup), () => true)
        .flatMap(textsOf)
        .filter((said) => !isOfSector(said)))
        for (const word of text
          .replaceAll(phrases, '')
          .replaceAll(/\b[A-Z]{2}[A-Z0-9]{1,2}\b/g, '')
          .match(/\p{L}+/gu) ?? [])
          if (/^[a-z]{3,}$/i.test(word) && !known.has(word)) found.set(word, `${view.page}: ${text.slice(0, 100)}`);
    }
    expect([...found].slice(0, 80)).toEqual([]);
  });

  it('has every area', () => {
    const areasIn = (tag: string): readonly string[] =>
      readdirSync(join('src/language/compiled', tag))
        .filter((name) => name !== 'fetchers.ts')
        .toSorted();
    expect(areasIn('pseudo')).toEqual(areasIn('en'));
    expect(areasIn('pseudo')).toHaveLength(AREAS.length);
  });
});
