import { columnsOf } from './packed-columns.ts';
import { LISTED_GROUPS } from '../../../src/model/listed-groups.ts';
import { readTable, recordsOf } from '../tables/table-text.ts';

/** Listed groups of regions as the browser reads them (src/datasets/listed-groups.ts). */
export function groupsFile(data: URL) {
  const rows = recordsOf(readTable(new URL('groups/members.csv', data)));
  return columnsOf(
    LISTED_GROUPS.map((id) => {
      const own = rows.filter(({ group }) => group === id);
      const having = (isWanted: (status: string) => boolean): string[] =>
        own.filter(({ status = '' }) => isWanted(status)).map(({ region = '' }) => region);
      return {
        id,
        members: having((status) => status !== 'not-classified'),
        unchecked: having((status) => status === 'unchecked'),
        notClassified: having((status) => status === 'not-classified'),
      };
    }),
  );
}

/** Borders between regions as the browser reads them (src/datasets/listed-groups.ts). */
export function bordersFile(data: URL) {
  return columnsOf(
    recordsOf(readTable(new URL('groups/borders.csv', data))).map(
      ({ first = '', second = '', international, length_km: length }) => ({
        first,
        second,
        isInternational: international === 'true',
        lengthKm: Number(length),
      }),
    ),
  );
}
