import { nearestNeighbours, neighboursWithin, queenContiguity } from '../../analysis/index.ts';
import {
  GROUP_SEED,
  type GroupsChoice,
  type MapGeometry,
  type Neighbourhood,
  type Question,
  type SpatialQuestion,
} from '../../model/index.ts';

/** Units of the plane of the map in a kilometre; the plane keeps areas, and distances to a percent or two. */
export const UNITS_PER_KM = 2.166;

const known = new WeakMap<MapGeometry, readonly (readonly number[])[]>();

function touching(geometry: MapGeometry): readonly (readonly number[])[] {
  const found = known.get(geometry) ?? queenContiguity(geometry.regions.map(({ polygons }) => polygons.flat(2)));
  known.set(geometry, found);
  return found;
}

/** Who counts as a neighbour, by places in the regions of the map. Distances are between points well inside. */
export function neighboursOf(geometry: MapGeometry, neighbourhood: Neighbourhood): readonly (readonly number[])[] {
  const places = geometry.regions.map(({ anchor }) => anchor);
  switch (neighbourhood) {
    case 'borders':
      return touching(geometry);
    case 'nearest-4':
      return nearestNeighbours(places, 4);
    case 'nearest-6':
      return nearestNeighbours(places, 6);
    case 'within-150':
      return neighboursWithin(places, 150 * UNITS_PER_KM);
    case 'within-250':
      return neighboursWithin(places, 250 * UNITS_PER_KM);
  }
}

/** What is asked of the values of a question over the regions of the map. */
export function spatialQuestion(
  question: Question,
  geometry: MapGeometry,
  choice: Pick<GroupsChoice, 'neighbourhood' | 'permutations' | 'correction' | 'statistic'>,
  around: Question | null = null,
): SpatialQuestion {
  return {
    question: { ...question, benchmark: { kind: 'eu-average' }, hasAllYears: false },
    regions: geometry.regions.map(({ code }) => code),
    neighbours: neighboursOf(geometry, choice.neighbourhood),
    permutations: choice.permutations,
    seed: GROUP_SEED,
    correction: choice.correction,
    statistic: choice.statistic,
    around: choice.statistic === 'bivariate' ? around : null,
  };
}
