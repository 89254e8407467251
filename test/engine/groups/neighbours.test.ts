import { beforeAll, describe, expect, it } from 'vitest';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { fetchGeometry } from '../../../src/datasets/geometry.ts';
import { UNITS_PER_KM, neighboursOf } from '../../../src/engine/groups/neighbours.ts';
import { signedArea } from '../../../src/map/shapes/outline.ts';
import { NEIGHBOURHOODS, type MapGeometry, type RegionCode } from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();
const BASE = 'http://atlas.test/data/';
let geometry: MapGeometry;

beforeAll(async () => {
  geometry = await fetchGeometry(BASE, await fetchCatalogue(BASE, await fetchEntry(BASE)));
});

const placeOf = (code: RegionCode): number => geometry.regions.findIndex((shape) => shape.code === code);
const codesBeside = (code: string, neighbourhood: (typeof NEIGHBOURHOODS)[number]): readonly string[] =>
  (neighboursOf(geometry, neighbourhood)[placeOf(region(code))] ?? []).map((at) => geometry.regions[at]?.code ?? '');

describe('neighbours of a region', () => {
  it('are those it touches: Marche has six, an island none', () => {
    expect(codesBeside('ITI3', 'borders').toSorted()).toEqual(['ITF1', 'ITH5', 'ITI2']);
    expect(codesBeside('EL43', 'borders')).toEqual([]);
  });

  it('are as many as asked for, the nearest', () => {
    expect(codesBeside('EL43', 'nearest-4')).toHaveLength(4);
    expect(codesBeside('ITI3', 'nearest-6')).toContain('ITI2');
  });

  it('lie within so many kilometres: the plane has the area that regions are known to have', () => {
    // Marche and Emilia-Romagna, km² (Istat 2023), to the shape's own generalisation.
    for (const [code, area] of [
      ['ITI3', 9344],
      ['ITH5', 22502],
      ['AT12', 19180],
    ] as const) {
      const shape = geometry.regions[placeOf(region(code))];
      const units = (shape?.polygons ?? []).flat().reduce((sum, ring) => sum + signedArea(ring), 0) / 2;
      expect(Math.sqrt(units / area) / UNITS_PER_KM).toBeCloseTo(1, 1.5);
    }
    const near = codesBeside('ITI3', 'within-150');
    expect(near).toContain('ITI2');
    expect(near.length).toBeLessThan(codesBeside('ITI3', 'within-250').length);
  });
});
