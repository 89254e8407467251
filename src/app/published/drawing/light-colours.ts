import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOKEN = /--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6})/g;

/** The colours of tokens.css as they are in light: there is no screen at build to ask. */
const COLOURS: ReadonlyMap<string, string> = new Map(
  // Not by URL, which Vite takes for the address of an asset.
  [...readFileSync(join(import.meta.dirname, '../../../design/look/tokens.css'), 'utf8').matchAll(TOKEN)].map(
    ([, name = '', colour = '']) => [name, colour],
  ),
);

/** A token as `#rrggbb`. Throws where there is none of that name. */
export function light(token: string): string {
  const colour = COLOURS.get(token);
  if (colour === undefined) throw new Error(`tokens.css has no colour --${token}.`);
  return colour;
}
