import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/design/drawing/direction.ts';
import { regionInDirection } from '../../src/map/keyboard.ts';
import type { RegionShape } from '../../src/model/index.ts';
import { code, grid } from './squares.ts';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];
const shape = (name: string, x: number, y: number, neighbours: readonly string[] = []): RegionShape => ({
  code: code(name),
  polygons: [],
  anchor: [x, y],
  neighbours: neighbours.map(code),
});

describe('arrow keys on the map', () => {
  it('lead to the neighbour on that side, and nowhere beyond the edge', () => {
    const regions = grid(3, 3);
    expect(DIRECTIONS.map((direction) => regionInDirection(regions, code('AA11'), direction))).toEqual([
      'AA01',
      'AA21',
      'AA10',
      'AA12',
    ]);
    expect(DIRECTIONS.map((direction) => regionInDirection(regions, code('AA00'), direction))).toEqual([
      null,
      'AA10',
      null,
      'AA01',
    ]);
  });

  it('prefer a neighbour to a nearer region that does not touch', () => {
    const regions = [shape('AA00', 0, 0, ['AA02']), shape('AA01', 10, 0), shape('AA02', 40, 10)];
    expect(regionInDirection(regions, code('AA00'), 'right')).toBe('AA02');
  });

  it('cross the sea where no neighbour lies that way, within 60 degrees', () => {
    const regions = [
      shape('AA00', 0, 0, ['AA01']),
      shape('AA01', -10, 0),
      shape('AA02', 100, 20),
      shape('AA03', 10, 40),
    ];
    expect(regionInDirection(regions, code('AA00'), 'right')).toBe('AA02');
    expect(regionInDirection(regions, code('AA00'), 'down')).toBe('AA03');
    expect(regionInDirection(regions, code('ZZ99'), 'down')).toBeNull();
  });

  it('reach every region from every other', () => {
    const regions = grid(4, 5);
    for (const { code: start } of regions) {
      const reached = new Set([start]);
      for (const at of reached)
        for (const direction of DIRECTIONS) {
          const next = regionInDirection(regions, at, direction);
          if (next !== null) reached.add(next);
        }
      expect(reached.size).toBe(regions.length);
    }
  });
});
