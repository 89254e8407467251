import { readText } from '../tables/source-tables.ts';
import { geoArea } from 'd3';
import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readFileSync } from 'node:fs';
import { isInSeeArea } from './sector-regions.ts';

const EU27 = new Set('AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
const WITHOUT_FIGURES = new Set(['BA', 'MD', 'UA']);
const EARTH_RADIUS_KM = 6371.0088;

/** Names of the source that are English, or in the wrong script or letters. */
const NAMES: Readonly<Record<string, readonly [name: string, nationalName: string]>> = {
  RS11: ['Beogradski region', 'Београдски регион'],
  RS12: ['Region Vojvodine', 'Регион Војводине'],
  MD00: ['Moldova', 'Moldova'],
  'UA-21': ['Zakarpattia', 'Закарпаття'],
  'UA-26': ['Ivano-Frankivsk', 'Івано-Франківськ'],
  'UA-51': ['Odesa', 'Одеса'],
  'UA-77': ['Chernivtsi', 'Чернівці'],
  EL30: ['Attiki', 'Αττική'],
  EL51: ['Anatoliki Makedonia, Thraki', 'Ανατολική Μακεδονία, Θράκη'],
};
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AT11: 'Burgenland',
  AT12: 'Lower Austria|Bassa Austria',
  AT13: 'Vienna',
  AT21: 'Carinthia|Carinzia',
  AT22: 'Styria|Stiria',
  AT31: 'Upper Austria|Alta Austria',
  AT32: 'Salisburgo',
  AT33: 'Tyrol|Tirolo',
  BG41: 'Sofia|София',
  BG42: 'Plovdiv|Пловдив',
  BG33: 'Varna|Варна',
  BG34: 'Burgas|Бургас',
  EL30: 'Attica|Athens|Atene|Αθήνα',
  EL43: 'Crete|Creta',
  EL52: 'Central Macedonia|Thessaloniki|Salonicco|Θεσσαλονίκη',
  EL62: 'Ionian Islands|Isole Ionie',
  EL54: 'Epirus|Epiro',
  EL61: 'Thessaly|Tessaglia',
  EL65: 'Peloponnese|Peloponneso',
  EL41: 'North Aegean',
  EL42: 'South Aegean',
  EL63: 'Western Greece',
  EL64: 'Central Greece',
  EL53: 'Western Macedonia',
  HR05: 'Zagreb|Zagabria',
  HR03: 'Adriatic Croatia|Split|Rijeka|Fiume',
  HR02: 'Pannonian Croatia',
  HR06: 'Northern Croatia',
  HU11: 'Budapest',
  ITC4: 'Lombardy|Milano|Milan',
  ITF4: 'Apulia|Puglia|Bari',
  ITH1: 'South Tyrol|Alto Adige|Südtirol',
  ITH2: 'Trentino',
  ITH3: 'Venetia|Venezia|Venice',
  ITH4: 'Friuli|Trieste',
  ITH5: 'Bologna',
  ITI3: 'The Marches|Le Marche|Ancona',
  RO32: 'Bucharest|Bucarest',
  RO42: 'Timișoara',
  RO11: 'Cluj',
  SI04: 'Western Slovenia|Ljubljana|Lubiana',
  SI03: 'Eastern Slovenia|Maribor',
  SK01: 'Bratislava',
  RS11: 'Belgrade|Belgrado|City of Belgrade',
  RS12: 'Autonomous Province of Vojvodina|Novi Sad',
  MK00: 'North Macedonia|Macedonia del Nord|Skopje',
  ME00: 'Montenegro|Podgorica',
  AL02: 'Tirana|Tirane',
  MD00: 'Moldavia|Chișinău',
  'UA-21': 'Transcarpathia|Uzhhorod',
  'UA-51': 'Odessa|Одесса',
  'UA-77': 'Bukovina',
  BA01: 'Federation of Bosnia and Herzegovina',
  BA02: 'Republika Srpska',
  BA03: 'Brčko',
};

/** Romanian writes ș and ț with a comma, sources with a cedilla. */
const clean = (name: string): string =>
  name.replaceAll('ş', 'ș').replaceAll('ţ', 'ț').replaceAll('Ş', 'Ș').replaceAll('Ţ', 'Ț').trim();

function areaOf(rings: readonly Position[][]): number {
  return rings.reduce((sum, ring, index) => {
    const area = geoArea({ type: 'Polygon', coordinates: [ring] });
    const size = Math.min(area, 4 * Math.PI - area);
    return index === 0 ? sum + size : sum - size;
  }, 0);
}

function areas(): Map<string, number> {
  const world = JSON.parse(readFileSync(new URL('../../geometry/regions.json', import.meta.url), 'utf8')) as Topology<{
    regions: GeometryCollection<{ id: string }>;
  }>;
  return new Map(
    feature(world, world.objects.regions).features.map(({ properties, geometry }) => {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      return [
        properties.id,
        Math.round(polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0) * EARTH_RADIUS_KM ** 2),
      ];
    }),
  );
}

export interface RegionRow {
  readonly code: string;
  readonly level: number;
  readonly name: string;
  readonly nationalName: string;
  readonly otherNames: string;
  readonly country: string;
  readonly isEu27: boolean;
  readonly isInSeeArea: boolean;
  readonly hasComparableFigures: boolean;
  readonly areaKm2: number | null;
}

/** Every region that has a shape, and its country. Areas are those of the shapes, on the sphere. */
export function regionRows(): RegionRow[] {
  const shapes = JSON.parse(readText('geometry/nuts2_2024_20M_4326.geojson')) as FeatureCollection<
    never,
    { id: string; name: string; name_latn: string }
  >;
  const names = new Map(
    shapes.features.map(({ properties }) => [
      properties.id,
      [clean(properties.name_latn), clean(properties.name)] as const,
    ]),
  );
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const rows = [...areas()].map(([code, areaKm2]): RegionRow => {
    const country = code.slice(0, 2);
    const [name, nationalName] = NAMES[code] ?? names.get(code) ?? [code, code];
    return {
      code,
      level: 2,
      name,
      nationalName,
      otherNames: OTHER_NAMES[code] ?? '',
      country,
      isEu27: EU27.has(country),
      isInSeeArea: isInSeeArea(code) || country === 'MD' || country === 'UA',
      hasComparableFigures: !WITHOUT_FIGURES.has(country),
      areaKm2,
    };
  });
  const countries = [...new Set(rows.map(({ country }) => country))].map((code): RegionRow => {
    const name = english.of(code === 'EL' ? 'GR' : code) ?? code;
    return {
      code,
      level: 0,
      name,
      nationalName: name,
      otherNames: '',
      country: code,
      isEu27: EU27.has(code),
      isInSeeArea: rows.some((row) => row.country === code && row.isInSeeArea),
      hasComparableFigures: !WITHOUT_FIGURES.has(code),
      areaKm2: null,
    };
  });
  return [...countries, ...rows].sort((a, b) => (a.code < b.code ? -1 : 1));
}
