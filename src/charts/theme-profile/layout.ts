import { scaleOf } from '../../design/drawing/scale.ts';
import type { Scale, ScorePosition, ThemeId } from '../../model/index.ts';

interface ProfileRow {
  readonly theme: ThemeId;
  readonly position: ScorePosition;
  /** Height of the row's middle, and places of score and benchmark on it; NaN where there is none. */
  readonly y: number;
  readonly score: number;
  readonly benchmark: number;
}

const ROW_HEIGHT = 28;
/** Room for the words at the left, then the scale, then the figure. */
export const PROFILE = { width: 360, left: 136, right: 320 } as const;

/** One row a theme: on a scale of 0 to 100 where scores have these ends, else from the least figure, or nought, to the greatest. */
export function layoutProfile(
  themes: readonly (ScorePosition & { readonly theme: ThemeId })[],
  scoreScale: Scale,
): { rows: ProfileRow[]; height: number } {
  const figures = themes.flatMap(({ score, benchmark }) => [score, benchmark]).filter(Number.isFinite);
  const [low, high] =
    scoreScale === 'deviations' || scoreScale === 'places'
      ? [Math.min(...figures, 0), Math.max(...figures, 0)]
      : [0, 100];
  const place = scaleOf([low, high], [PROFILE.left, PROFILE.right]);
  const scale = (score: number): number => Math.min(PROFILE.right, Math.max(PROFILE.left, place(score)));
  const rows = themes.map((position, index) => ({
    theme: position.theme,
    position,
    y: index * ROW_HEIGHT + ROW_HEIGHT / 2,
    score: Number.isFinite(position.score) ? scale(position.score) : Number.NaN,
    benchmark: Number.isFinite(position.benchmark) ? scale(position.benchmark) : Number.NaN,
  }));
  return { rows, height: themes.length * ROW_HEIGHT };
}
