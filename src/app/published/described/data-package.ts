import { csvParseRows } from 'd3';
import { TIDY_COLUMNS } from '../tables/tidy-rows.ts';
import { howToCite, LICENCE, TABLE_TEXTS, type Known } from './known.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
}

interface Resource {
  readonly profile: 'tabular-data-resource';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** From the folder of the package. */
  readonly path: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: { readonly fields: readonly Field[]; readonly missingValues: readonly string[] };
}

/** What `data/datapackage.json` says. */
export interface PublishedPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly (typeof LICENCE)[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}

const TYPES: Readonly<Record<string, Field['type']>> = {
  year: 'integer',
  value: 'number',
  weight: 'number',
  has_comparable_figures: 'boolean',
};

function resource(
  name: string,
  title: string,
  description: string,
  path: string,
  columns: readonly string[],
): Resource {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({ name: column, type: TYPES[column] ?? 'string' })),
      missingValues: [''],
    },
  };
}

/** Tables and indicators as a Data Package. `texts` are the tidy tables, by name with ending. */
export function publishedPackage(known: Known, texts: ReadonlyMap<string, string>): PublishedPackage {
  const { catalogue, notes, day, releases } = known;
  const title = 'Innovation capacity of South East European regions';
  return {
    profile: 'tabular-data-package',
    name: 'see-innovation-atlas',
    title,
    description: `Figures and scores of ${String(catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea).length)} regions and areas, the method as by default. ${howToCite(known, title)}`,
    version: releases.current ?? `${catalogue.version}+${day}`,
    created: `${day}T00:00:00Z`,
    licenses: [LICENCE],
    sources: notes.sources.map(({ name, link }) => ({ title: name, path: link })),
    resources: [
      ...[...texts].map(([file, text]) => {
        const name = file.replace(/\.csv$/, '');
        const { title: called, description } = TABLE_TEXTS[name] ?? { title: name, description: name };
        const [head = []] = csvParseRows(text.slice(0, text.indexOf('\n')));
        return resource(name, called, description, `tables/${file}`, head);
      }),
      ...catalogue.indicators.map(({ id, label, unit, definition }) =>
        resource(`indicator-${id}`, `${label}, ${unit}`, definition, `indicators/${id}.csv`, TIDY_COLUMNS),
      ),
    ],
  };
}
