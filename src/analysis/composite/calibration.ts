/** The logarithm taken of a series: ln(x - minimum + 0.01·range), or -ln(minimum + range - x + 0.01·range) where reflected. */
export interface LeafTransform {
  readonly minimum: number;
  readonly range: number;
  readonly isReflected: boolean;
}

/** How one leaf was brought to its scale on the reference set, to be applied unchanged to other figures. Plain data: survives JSON and workers. */
export interface LeafCalibration {
  /** Smallest and largest figure of the reference set in the leaf's unit; NaN where it has none. */
  readonly referenceLow: number;
  readonly referenceHigh: number;
  /** Points winsorised; ties count once. */
  readonly winsorised: number;
  /** Figures beyond these limits take the limit; null on a side that was left alone. */
  readonly winsorLow: number | null;
  readonly winsorHigh: number | null;
  readonly transform: LeafTransform | null;
  /** Bounds on the treated scale. */
  readonly low: number;
  readonly high: number;
  /** True where the reference has no two different figures (and no fixed bounds): nothing can be scored. */
  readonly isConstant: boolean;
  /** Of the treated reference, for z-scores (n - 1). */
  readonly mean: number;
  readonly standardDeviation: number;
  /** The treated reference, ascending, for the two rank methods; empty for others. */
  readonly ordered: readonly number[];
}

/** One entry a leaf. */
export type Calibration = Readonly<Record<string, LeafCalibration>>;
