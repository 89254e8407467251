import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../src/', import.meta.url);
/** Tag, class, id or attribute: what a browser keeps a list of. */
const NAMED = /(?:^|[\s>+~])(?:[a-z]|[.#[])/;

/** What stands in the brackets of each `:has()`, brackets of its own and all. */
function argumentsOfHas(css: string): string[] {
  return [...css.matchAll(/:has\(/g)].map(({ index }) => {
    const from = index + ':has('.length;
    let depth = 1;
    let to = from;
    for (; depth > 0; to += 1) depth += css[to] === '(' ? 1 : css[to] === ')' ? -1 : 0;
    return css.slice(from, to - 1);
  });
}

// A browser asks at each change of a page which styles may look for what came or went. One that looks for anything, or
// for all but something, is asked each time, and with it every other that looks into as large a part.
it('names in each :has() of a style what it looks for, so that other changes cost nothing', () => {
  const styles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  const found = styles.flatMap((path) =>
    argumentsOfHas(readFileSync(new URL(path, ROOT), 'utf8')).map((argument) => ({ path, argument })),
  );
  expect(found.length).toBeGreaterThan(10);
  const vague = found.filter(
    ({ argument }) => argument.includes(':not(') || argument.split(',').some((one) => !NAMED.test(one)),
  );
  expect(vague).toEqual([]);
});
