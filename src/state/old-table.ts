/** What a link of version 1 that says nothing of the industries showed: the 68 divisions. */
const BEFORE = 'portfolio~divisions~~latest~traded~20_150_100';
const INDUSTRY = 'industry';

/**
 * The options of a link of version 1 with the table of industries that it meant: until version 2 the divisions to 2015 were the
 * usual table, since then it is the one that answers what is shown. For the migration from 1 to 2.
 */
export function withOldTable(parameters: URLSearchParams): URLSearchParams {
  const made = new URLSearchParams(parameters);
  if (!made.has(INDUSTRY)) made.set(INDUSTRY, BEFORE);
  return made;
}
