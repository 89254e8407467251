import { columnScales, nearest, structuralParts, standardised, type StructureOptions } from '../../analysis/index.ts';
import {
  DEFAULT_COOPERATION,
  LEAST_KNOWN_SHARE,
  PEERS_SHOWN,
  STRUCTURE_BLOCKS,
  STRUCTURE_VARIABLES,
  blockWeights,
  type Catalogue,
  type CooperationWeights,
  type Peer,
  type Peers,
  type PeersQuestion,
  type RegionCode,
  type Structure,
} from '../../model/index.ts';

/** Regions as rows, variables as columns, logarithms taken; standardised, and by what. */
interface Standard {
  readonly rows: readonly (readonly number[])[];
  readonly standard: ReturnType<typeof standardised>;
  readonly deviations: readonly number[];
  readonly rowOf: ReadonlyMap<RegionCode, number>;
}

const known = new WeakMap<Structure, Standard>();
const BLOCKS = STRUCTURE_VARIABLES.map(({ block }) => STRUCTURE_BLOCKS.indexOf(block));

function standardOf(structure: Structure): Standard {
  const made = known.get(structure);
  if (made !== undefined) return made;
  const rows = structure.regions.map((_, row) => structure.cells.map((column) => column[row]?.value ?? Number.NaN));
  const entered = rows.map((row) =>
    row.map((value, column) => (STRUCTURE_VARIABLES[column]?.isLogarithm === true ? Math.log(value) : value)),
  );
  const standard: Standard = {
    rows,
    standard: standardised(entered),
    deviations: columnScales(entered).map(({ deviation }) => deviation),
    rowOf: new Map(structure.regions.map((code, row) => [code, row])),
  };
  known.set(structure, standard);
  return standard;
}

export function optionsOf(weights: CooperationWeights): StructureOptions {
  return { blocks: BLOCKS, weights: blockWeights(weights), leastShare: LEAST_KNOWN_SHARE };
}

/** All regions that can be held beside one in structure, the nearest first, each taken apart. */
export function peersOf(structure: Structure, catalogue: Catalogue, question: PeersQuestion): Peers {
  const { region, scope, hasOwnCountry, weights } = question;
  const { rows, standard, deviations, rowOf } = standardOf(structure);
  const row = rowOf.get(region) ?? -1;
  const own = standard[row];
  const options = optionsOf(weights);
  const byCode = new Map(catalogue.regions.map((one) => [one.code, one]));
  const country = byCode.get(region)?.country;
  const candidates = structure.regions.flatMap((code, at) => {
    const one = byCode.get(code);
    const isIn = one !== undefined && (scope === 'area' ? one.isInSeeArea : one.isEu27 || one.isInSeeArea);
    return isIn && at !== row && (hasOwnCountry || one.country !== country) ? [{ code, at }] : [];
  });
  const parts = candidates.map(({ at }) =>
    own === undefined ? null : structuralParts(own, standard[at] ?? [], options),
  );
  const distances = parts.map((one) => one?.distance ?? Number.NaN);
  const peers = nearest(distances, candidates.length).flatMap((candidate, index): Peer[] => {
    const [one, part] = [candidates[candidate], parts[candidate]];
    if (one === undefined || part == null) return [];
    const { distance, squares, shares, covered } = part;
    return [
      { region: one.code, place: index + 1, distance, squares, shares, covered, values: [...(rows[one.at] ?? [])] },
    ];
  });
  return {
    question,
    values: STRUCTURE_VARIABLES.map((_, column) => rows[row]?.[column] ?? Number.NaN),
    years: STRUCTURE_VARIABLES.map((_, column) => structure.cells[column]?.[row]?.year ?? Number.NaN),
    deviations,
    peers,
    refused: candidates.flatMap(({ code }, at) => (Number.isFinite(distances[at]) ? [] : [code])),
  };
}

/** The regions most like one as the page of partners finds them by its usual choices: what a region is held against. */
export function usualPeers(structure: Structure, catalogue: Catalogue, region: RegionCode): readonly RegionCode[] {
  const { scope, hasOwnCountry, weights } = DEFAULT_COOPERATION;
  return peersOf(structure, catalogue, { region, scope, hasOwnCountry, weights })
    .peers.slice(0, PEERS_SHOWN)
    .map(({ region: code }) => code);
}
