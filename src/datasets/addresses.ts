/** Where things lie in the built folder, without endings. Addresses are for ever: a new form of a thing is a new ending. */
export const placeOf = {
  table: (name: string) => `data/tables/${name}`,
  indicator: (id: string) => `data/indicators/${id}`,
  region: (code: string) => `data/regions/${code}`,
  figure: (id: string, of: string) => `data/figures/${id}/${of}`,
  release: (date: string, name: string) => `data/releases/${date}/${name}`,
} as const;

/** What describes all of it, in the built folder. */
export const DESCRIPTIONS = {
  list: 'data/index.html',
  package: 'data/datapackage.json',
  catalogue: 'data/catalogue.jsonld',
  changes: 'data/changes.atom',
  releases: 'data/releases/index.json',
} as const;
