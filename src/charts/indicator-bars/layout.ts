/** An indicator with the points a region is behind or ahead. */
export interface IndicatorBar {
  readonly id: string;
  readonly name: string;
  /** Its figure beside what that is held against. */
  readonly note: string;
  /** In score points, positive = behind. */
  readonly gap: number;
  readonly gapText: string;
}

export interface PlacedIndicatorBar extends IndicatorBar {
  readonly side: 'behind' | 'ahead';
  /** In hundredths of the track. */
  readonly length: number;
}

/** Bars on one scale, whose longest fills the track of `longest` points; those behind and those ahead from the same side. */
export function layoutIndicatorBars(bars: readonly IndicatorBar[], longest: number): readonly PlacedIndicatorBar[] {
  return bars.map((bar) => ({
    ...bar,
    side: bar.gap > 0 ? 'behind' : 'ahead',
    length: longest === 0 ? 0 : Math.round((Math.abs(bar.gap) / longest) * 10_000) / 100,
  }));
}
