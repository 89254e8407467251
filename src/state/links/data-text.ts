import { DATA_PARTS, MOST_SEARCHED, type DataChoice } from '../../model/index.ts';

/** What is shown of the data as the option of a link: the part, then what is searched for. */
export function writeData({ part, search }: DataChoice): string {
  return search === '' ? part : `${part}~${search}`;
}

/** Undoes `writeData`; null for what is not understood. */
export function parseData(text: string): DataChoice | null {
  const [partText, ...rest] = text.split('~');
  const part = DATA_PARTS.find((known) => known === partText);
  return part === undefined ? null : { part, search: rest.join('~').slice(0, MOST_SEARCHED) };
}
