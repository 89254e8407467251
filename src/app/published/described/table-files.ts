import { THEMES } from '../../../model/index.ts';
import { addressFrom } from '../../addresses/address.ts';
import { LICENCE, TABLE_TEXTS, type Known } from './known.ts';
import { placeOf } from '../../../datasets/addresses.ts';
import { type AddressedFile } from '../../addresses/places.ts';
import { jsonStatCube, type CubeMeasure } from '../tables/json-stat-cube.ts';
import { linesByIndicator, tidyRows, TIDY_COLUMNS, type TidyRow } from '../tables/tidy-rows.ts';

/** The tidy tables that hold figures, by name without ending. `texts` have all tables, by name with ending. */
export function figureTables(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly TidyRow[]> {
  return new Map(
    [...texts].flatMap(([file, text]) =>
      text.startsWith(`${TIDY_COLUMNS.join(',')}\n`)
        ? [[file.replace(/\.csv$/, ''), tidyRows(text, file)] as const]
        : [],
    ),
  );
}

/** Score points go with two decimals, as far as their method can tell. */
const SCORE = { unit: 'points, 0 to 100', decimals: 1 } as const;

/** Tables of figures as JSON-stat, and the figures of every indicator as CSV and JSON-stat. */
export function tableFiles(known: Known, texts: ReadonlyMap<string, string>): readonly AddressedFile[] {
  const { catalogue, speech, tables, day } = known;
  const area = catalogue.regions
    .filter(({ isInSeeArea }) => isInSeeArea)
    .map(({ code, name }) => ({ id: code, label: name }));
  const measures: readonly CubeMeasure[] = [
    { id: 'overall', label: speech.messages.themes.all.label, ...SCORE },
    ...THEMES.map((theme) => ({ id: theme, label: speech.messages.themes[theme].label, ...SCORE })),
    ...catalogue.indicators.map(({ id, label, unit, decimals }) => ({ id, label, unit, decimals })),
  ];
  const cubeFile = (
    place: string,
    rows: readonly TidyRow[],
    { label, source, note }: { readonly label: string; readonly source: string; readonly note: readonly string[] },
  ): AddressedFile => {
    const there = new Set(rows.map(({ indicator }) => indicator));
    const cube = jsonStatCube(
      rows,
      measures.filter(({ id }) => there.has(id)),
      area,
      { label, source, note, updated: day, href: addressFrom(2, `${place}.json`), licence: LICENCE.title },
    );
    return { path: `${place}.json`, content: `${JSON.stringify(cube)}\n` };
  };
  return [...tables].flatMap(([name, rows]) => {
    const { title, description } = TABLE_TEXTS[name] ?? { title: name, description: name };
    const own = catalogue.indicators.filter(({ theme }) => theme === name);
    const producers = [...new Set(own.map(({ producer }) => producer))].join('; ');
    const lines = linesByIndicator(texts.get(`${name}.csv`) ?? '');
    return [
      cubeFile(placeOf.table(name), rows, {
        label: title,
        source: producers === '' ? speech.messages.footer.ownCalculations : producers,
        note: [description],
      }),
      ...own.flatMap(({ id, label, unit, definition, producer, sourceTable }) => [
        { path: `${placeOf.indicator(id)}.csv`, content: lines.get(id) ?? '' },
        cubeFile(
          placeOf.indicator(id),
          rows.filter(({ indicator }) => indicator === id),
          { label: `${label}, ${unit}`, source: `${producer}, ${sourceTable}`, note: [definition] },
        ),
      ]),
    ];
  });
}
