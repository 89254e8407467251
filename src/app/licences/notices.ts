import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that runs in the atlas, with the terms it is given under. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As in the list of SPDX: `MIT`. */
  readonly licence: string;
  /** The licence's own text, with who holds the rights; empty where the package carries none. */
  readonly text: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
const README = /^readme(?:\..*)?$/i;
const LICENCE_HEADING = /^(?:#+\s*)?licen[cs]e\b[^\n]*(?:\n[=-]+)?\s*$/im;

/** The text under which a package stands: its licence file, else what its README says under that heading. */
function textOf(folder: string): string {
  const files = readdirSync(folder);
  const licence = files.find((file) => LICENCE_FILE.test(file));
  if (licence !== undefined) return readFileSync(join(folder, licence), 'utf8').trim();
  const readme = files.find((file) => README.test(file));
  const text = readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8');
  const heading = LICENCE_HEADING.exec(text);
  return heading === null ? '' : text.slice(heading.index + heading[0].length).trim();
}

/**
 * The packages that what is built may hold, by name: those of the lock file that are not for development only. Some
 * bring types or are needed by a part that is left out; naming one too many harms nobody.
 * @throws Error naming the package that is not installed or says no licence.
 */
export function licensedPackages(root: string): readonly LicensedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && ![dev, optional, devOptional].includes(true))
    .filter(([path]) => !path.includes('@types/'))
    .map(([path, { version = '', license = '' }]): LicensedPackage => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const folder = join(root, path);
      if (!existsSync(folder)) throw new Error(`${name} is not installed: run \`npm ci\` before the build.`);
      if (license === '') throw new Error(`${name} says no licence in package-lock.json.`);
      return { name, version, licence: license, text: textOf(folder) };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

const RULE = '-'.repeat(80);

/** What a person reads who wants to know under which terms the atlas and its parts may be used. */
export function noticesText(own: string, packages: readonly LicensedPackage[]): string {
  const parts = packages.map(({ name, version, licence, text }) =>
    [RULE, `${name} ${version} (${licence})`, '', text === '' ? 'Carries no text of its licence.' : text].join('\n'),
  );
  return [
    'SOUTH EAST EUROPE INNOVATION ATLAS',
    '',
    'The program is licensed under the EUPL-1.2, whose text comes first. The libraries and the font that are part of',
    'it follow, each with its own licence. The figures have licences of their own: each figure of the atlas names its',
    'source and licence, and data/datapackage.json of the project lists them all.',
    '',
    RULE,
    own.trim(),
    '',
    ...parts,
    '',
  ].join('\n');
}
