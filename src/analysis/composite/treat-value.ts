import type { LeafCalibration } from './calibration.ts';
import { transformed } from './treat-outliers.ts';

interface TreatedValue {
  readonly value: number;
  /** True where the figure lies beyond what the reference set covers and was drawn back to its end. */
  readonly isClamped: boolean;
}

/** One figure in its unit, brought to the treated scale as the reference set was. NaN stays NaN. */
export function treatValue(value: number, leaf: LeafCalibration): TreatedValue {
  const { referenceLow, referenceHigh, winsorLow, winsorHigh, transform } = leaf;
  const isOutside = value < referenceLow || value > referenceHigh;
  if (transform) {
    return {
      value: transformed(Math.min(Math.max(value, referenceLow), referenceHigh), transform),
      isClamped: isOutside,
    };
  }
  if (winsorLow !== null && value < winsorLow) return { value: winsorLow, isClamped: isOutside };
  if (winsorHigh !== null && value > winsorHigh) return { value: winsorHigh, isClamped: isOutside };
  return { value, isClamped: false };
}
