import { nice } from 'd3';
import { scaleOf, type Ends } from '../../design/drawing/scale.ts';

export interface WaterfallInput {
  readonly id: string;
  readonly name: string;
  /** What it adds to the gap: positive takes the score down. */
  readonly contribution: number;
  /** Steps it is made of, shown where it is open. */
  readonly parts: readonly WaterfallInput[];
  /** In words, where it does not enter; null where it does. */
  readonly leftOut: string | null;
}

export interface WaterfallStep {
  readonly id: string;
  readonly name: string;
  readonly kind: 'benchmark' | 'step' | 'part' | 'region';
  /** The figure of the row: a score, or a contribution. */
  readonly figure: number;
  /** Start and end of the bar on the track, 0-100; of a score, both its place. */
  readonly from: number;
  readonly to: number;
  readonly isBehind: boolean;
  readonly isOpen: boolean;
  readonly hasParts: boolean;
  readonly leftOut: string | null;
}

/**
 * From the benchmark's score down (or up) by what each step adds to the gap to the region's score, on the figures both
 * have: the steps end exactly there. An open step is followed by its parts, which end where it does.
 */
export function layoutWaterfall({
  benchmark,
  region,
  steps,
  open,
}: {
  readonly benchmark: { readonly name: string; readonly score: number };
  readonly region: { readonly name: string; readonly score: number };
  readonly steps: readonly WaterfallInput[];
  readonly open: readonly string[];
}): { readonly steps: readonly WaterfallStep[]; readonly domain: Ends } {
  const levels = [benchmark.score];
  for (const { contribution } of steps) levels.push((levels.at(-1) ?? 0) - contribution);
  for (const [index, step] of steps.entries()) {
    let level = levels[index] ?? 0;
    for (const { contribution } of step.parts) levels.push((level -= contribution));
  }
  const domain: Ends = nice(Math.min(...levels, region.score), Math.max(...levels, region.score), 5);
  const at = scaleOf(domain, [0, 100]);
  const whole = (
    id: 'benchmark' | 'region',
    { name, score }: { readonly name: string; readonly score: number },
  ): WaterfallStep => ({
    id,
    name,
    kind: id,
    figure: score,
    from: at(score),
    to: at(score),
    isBehind: false,
    isOpen: false,
    hasParts: false,
    leftOut: null,
  });
  const made: WaterfallStep[] = [whole('benchmark', benchmark)];
  const add = (step: WaterfallInput, level: number, kind: 'step' | 'part'): void =>
    void made.push({
      id: step.id,
      name: step.name,
      kind,
      figure: step.contribution,
      from: at(level),
      to: at(level - step.contribution),
      isBehind: step.contribution > 0,
      isOpen: open.includes(step.id),
      hasParts: step.parts.length > 0,
      leftOut: step.leftOut,
    });
  let level = benchmark.score;
  for (const step of steps) {
    add(step, level, 'step');
    if (open.includes(step.id)) {
      let inner = level;
      for (const part of step.parts) {
        add(part, inner, 'part');
        inner -= part.contribution;
      }
    }
    level -= step.contribution;
  }
  return { steps: [...made, whole('region', region)], domain };
}
