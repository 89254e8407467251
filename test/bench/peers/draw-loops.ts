import { OVERALL, themesOf, type Contestant, type DrawWork, type Intervals } from './work.ts';

/**
 * Draws of ranks by plain loops over arrays: the weights of every draw, the means, the ranks and their quantiles, without
 * a check or a pause. The same random numbers as the engine's in the same order, else the two could not be held against
 * one another: the generator is written down again here.
 */

export function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** R type 7. `ascending` may hold NaN at its end only. */
function quantile(ascending: Float64Array, length: number, share: number): number {
  if (length === 0) return Number.NaN;
  const place = (length - 1) * share;
  const below = Math.floor(place);
  const low = ascending[below] ?? Number.NaN;
  const high = ascending[Math.min(below + 1, length - 1)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}

export function loopsOnDraws({ choices, spec, regions, draws, level }: DrawWork): Contestant<Intervals> {
  const themes = themesOf(spec);
  const leaves = themes.flatMap((theme) => theme.leaves);
  const ends = themes.map((_, theme) =>
    themes.slice(0, theme + 1).reduce((sum, { leaves: within }) => sum + within.length, 0),
  );
  const scores = choices.map((choice) => {
    const all = new Float64Array(leaves.length * regions);
    leaves.forEach(({ id }, leaf) => all.set(choice[id] ?? [], leaf * regions));
    return all;
  });
  const root = spec.nodes.find(({ parent }) => parent === null)?.id;
  if (root !== OVERALL) throw new RangeError('nodes: the root is another');

  const run = (seed: number): (() => Intervals) => {
    const random = mulberry(seed);
    const weights = new Float64Array(leaves.length);
    const themeWeights = new Float64Array(themes.length);
    const whole = new Float64Array(regions);
    const ranks = new Float64Array(regions * draws);
    const order: number[] = [];
    for (let draw = 0; draw < draws; draw += 1) {
      const choice = scores[Math.floor(random() * scores.length)] ?? new Float64Array();
      for (let leaf = 0; leaf < leaves.length; leaf += 1) weights[leaf] = -Math.log(1 - random());
      for (let theme = 0; theme < themes.length; theme += 1) themeWeights[theme] = -Math.log(1 - random());
      order.length = 0;
      for (let region = 0; region < regions; region += 1) {
        let sum = 0;
        let present = 0;
        for (let theme = 0, leaf = 0; theme < themes.length; theme += 1) {
          let themeSum = 0;
          let themePresent = 0;
          for (; leaf < (ends[theme] ?? 0); leaf += 1) {
            const score = choice[leaf * regions + region] ?? Number.NaN;
            if (Number.isNaN(score)) continue;
            themeSum += (weights[leaf] ?? 0) * score;
            themePresent += weights[leaf] ?? 0;
          }
          if (themePresent === 0) continue;
          sum += (themeWeights[theme] ?? 0) * (themeSum / themePresent);
          present += themeWeights[theme] ?? 0;
        }
        whole[region] = sum / present;
        if (present > 0) order.push(region);
        else ranks[region * draws + draw] = Number.NaN;
      }
      order.sort((one, other) => (whole[other] ?? 0) - (whole[one] ?? 0));
      for (let start = 0; start < order.length; ) {
        const value = whole[order[start] ?? 0];
        let end = start + 1;
        while (end < order.length && whole[order[end] ?? 0] === value) end += 1;
        for (let tied = start; tied < end; tied += 1) ranks[(order[tied] ?? 0) * draws + draw] = (start + 1 + end) / 2;
        start = end;
      }
    }
    const low = new Float64Array(regions);
    const high = new Float64Array(regions);
    for (let region = 0; region < regions; region += 1) {
      const ascending = ranks.subarray(region * draws, (region + 1) * draws).sort();
      let length = draws;
      while (length > 0 && Number.isNaN(ascending[length - 1])) length -= 1;
      low[region] = quantile(ascending, length, (1 - level) / 2);
      high[region] = quantile(ascending, length, (1 + level) / 2);
    }
    return () => ({ low, high });
  };
  return { name: 'plain loops', run };
}
