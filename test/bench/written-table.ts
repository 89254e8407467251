import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The text with what stands between the marks `<!-- bench:name -->` and `<!-- /bench:name -->` replaced.
 * @throws Error where it does not have both marks, in this order.
 */
export function replaceMarked(text: string, name: string, lines: readonly string[]): string {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1)
    throw new Error(`The text has no place for "${name}": put ${begin} and ${end} where the table belongs.`);
  return [text.slice(0, from + begin.length), '', ...lines, '', text.slice(to)].join('\n');
}

/** Writes lines into a file between the marks of that name. */
export function writeMarked(path: string, name: string, lines: readonly string[]): void {
  writeFileSync(path, replaceMarked(readFileSync(path, 'utf8'), name, lines));
}
