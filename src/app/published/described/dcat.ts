import { FIGURES } from '../../../model/index.ts';
import { placeOf } from '../../../datasets/addresses.ts';
import { addressFrom } from '../../addresses/address.ts';
import { LICENCE, TABLE_TEXTS, type Known } from './known.ts';

/** A node of JSON-LD. */
export type Linked = { readonly [key: string]: string | Linked | readonly (string | Linked)[] };

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const FORMATS = {
  csv: { type: 'CSV', media: 'text/csv' },
  json: { type: 'JSON', media: 'application/json' },
  svg: { type: 'SVG', media: 'image/svg+xml' },
  md: { type: 'TXT', media: 'text/markdown' },
} as const;
/** From `data/catalogue.jsonld`. */
const DEPTH = 1;

const text = (value: string): Linked => ({ '@value': value, '@language': 'en' });
const day = (value: string): Linked => ({ '@value': value, '@type': 'xsd:date' });
const named = (id: string): Linked => ({ '@id': id });

const CONTEXT: Linked = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcatap: 'http://data.europa.eu/r5r/',
};

const PUBLISHER: Linked = { '@type': 'foaf:Agent', 'foaf:name': text('South East Europe innovation atlas') };

function distribution(place: string, ending: keyof typeof FORMATS): Linked {
  const address = named(addressFrom(DEPTH, `${place}.${ending}`));
  const { type, media } = FORMATS[ending];
  return {
    '@type': 'dcat:Distribution',
    'dct:title': text(`${type === 'JSON' ? 'JSON-stat' : type}`),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:license': named(`${AUTHORITY}licence/CC_BY_4_0`),
    'dct:format': named(`${AUTHORITY}file-type/${type}`),
    'dcat:mediaType': named(`https://www.iana.org/assignments/media-types/${media}`),
    'dcatap:availability': named(`${AUTHORITY}planned-availability/STABLE`),
    ...(type === 'JSON' ? { 'dct:conformsTo': named('https://json-stat.org/full/') } : {}),
  };
}

interface Described {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly endings: readonly (keyof typeof FORMATS)[];
  readonly years?: readonly [number, number];
  readonly source?: string | undefined;
}

function dataset({ title, description, place, endings, years, source }: Described, modified: string): Linked {
  return {
    '@id': `${addressFrom(DEPTH, `${place}.${endings[0] ?? 'csv'}`)}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': place,
    'dct:title': text(title),
    'dct:description': text(description),
    'dct:publisher': PUBLISHER,
    'dct:modified': day(modified),
    'dct:language': named(`${AUTHORITY}language/ENG`),
    'dct:accessRights': named(`${AUTHORITY}access-right/PUBLIC`),
    'dcat:theme': [named(`${AUTHORITY}data-theme/REGI`), named(`${AUTHORITY}data-theme/TECH`)],
    ...(years === undefined
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': { '@value': String(years[0]), '@type': 'xsd:gYear' },
            'dcat:endDate': { '@value': String(years[1]), '@type': 'xsd:gYear' },
          },
        }),
    ...(source === undefined ? {} : { 'dct:source': named(source) }),
    'dcat:distribution': endings.map((ending) => distribution(place, ending)),
  };
}

/** The catalogue of all that is published, as DCAT-AP 3 in JSON-LD. */
export function dcatCatalogue({ catalogue, notes, figures, tables, day: modified }: Known): Linked {
  const sourceOf = (table: string): string | undefined => notes.sources.find(({ name }) => name === table)?.link;
  const described: readonly Described[] = [
    ...Object.entries(TABLE_TEXTS).map(
      ([name, { title, description }]): Described => ({
        title,
        description,
        place: placeOf.table(name),
        endings: tables.has(name) ? ['csv', 'json'] : ['csv'],
      }),
    ),
    ...catalogue.indicators.map(
      ({ id, label, unit, definition, firstYear, lastYear, sourceTable }): Described => ({
        title: `${label}, ${unit}`,
        description: definition,
        place: placeOf.indicator(id),
        endings: ['csv', 'json', 'md'],
        years: [firstYear, lastYear],
        source: sourceOf(sourceTable),
      }),
    ),
    ...figures.map(
      ({ figure, of, finding, subtitle, files }): Described => ({
        title: subtitle,
        description: `${finding} (${FIGURES[figure].page}: ${figure}, ${of})`,
        place: placeOf.figure(figure, of),
        endings: (['csv', 'json', 'svg'] as const).filter((ending) =>
          files.some(({ path }) => path.endsWith(`.${ending}`)),
        ),
      }),
    ),
  ];
  return {
    '@context': CONTEXT,
    '@id': addressFrom(DEPTH, 'data/catalogue.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': text('South East Europe innovation atlas: data'),
    'dct:description': text(
      'Figures, scores and drawings of the innovation capacity of South East European regions, by table, indicator and figure, at addresses that stay.',
    ),
    'dct:publisher': PUBLISHER,
    'dct:license': named(LICENCE.path),
    'dct:modified': day(modified),
    'dct:language': named(`${AUTHORITY}language/ENG`),
    'foaf:homepage': named(addressFrom(DEPTH, '')),
    'dcat:themeTaxonomy': named(`${AUTHORITY}data-theme`),
    'dcat:dataset': described.map((one) => dataset(one, modified)),
  };
}
