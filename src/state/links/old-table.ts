/** What a link of version 1 that says nothing of the industries showed: the 68 divisions. */
const BEFORE = 'portfolio~divisions~~latest~traded~20_150_100';
const INDUSTRY = 'industry';

/**
 * The options of a link of version 1 with the table of industries that it meant: the divisions to 2015 were once the
 * usual table, since then it is the one that answers what is shown.
 */
export function withOldTable(parameters: URLSearchParams): URLSearchParams {
  const made = new URLSearchParams(parameters);
  if (!made.has(INDUSTRY)) made.set(INDUSTRY, BEFORE);
  return made;
}
