/**
 * Where the atlas stands, ending in a slash, where the build was told (`ATLAS_ADDRESS`); else empty, and addresses are
 * relative to the file that names them.
 */
export const ATLAS_ADDRESS: string = (() => {
  const given = process.env['ATLAS_ADDRESS'] ?? '';
  if (given === '') return '';
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new Error(`ATLAS_ADDRESS is "${given}", which is no web address such as https://example.org/atlas/.`);
  return given.endsWith('/') ? given : `${given}/`;
})();

/** The address of a path of the built folder, named in a file that lies so many folders down. */
export function addressFrom(depth: number, path: string): string {
  return ATLAS_ADDRESS === '' ? `${'../'.repeat(depth)}${path}` || './' : `${ATLAS_ADDRESS}${path}`;
}
