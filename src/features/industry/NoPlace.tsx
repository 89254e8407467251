import type { ReactNode } from 'react';
import { sectorTableOf, SECTOR_TABLES, type IndustryChoice, type RegionCode } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import type { Words } from './content/words.ts';

/** The table shown has nothing of the region, or nothing for what is asked; another may. */
export function NoPlace({
  store,
  choice,
  words,
  region,
  isSpace,
}: {
  readonly store: ViewStore;
  readonly choice: IndustryChoice;
  readonly words: Words;
  readonly region: RegionCode;
  readonly isSpace: boolean;
}): ReactNode {
  const {
    messages: { industry },
    names,
  } = words;
  const table = sectorTableOf(choice);
  const other = SECTOR_TABLES.find(
    (name) =>
      name !== table &&
      !(isSpace && name === 'ten-sectors') &&
      words.industry.tables[name].regions.some(({ shapes }) => shapes.includes(region)),
  );
  return (
    <section className="industry-none">
      <h2>
        {isSpace
          ? industry.onlyDivisions
          : industry.noPlace({ region: names.region(region), table: industry.tableNames[table] })}
      </h2>
      {other === undefined ? (
        <p>{industry.noTable}</p>
      ) : (
        <button
          type="button"
          className="plain-button"
          onClick={() => store.set({ industry: { ...choice, table: other, sector: null, year: null } })}
        >
          {industry.tryTable({ table: industry.tableNames[other] })}
        </button>
      )}
    </section>
  );
}
