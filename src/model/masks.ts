import { statusMask } from './observation.ts';

// Masks of the statuses that are asked for most; apart from the index, since the first view asks for none.
export const BREAK = statusMask(['break-in-series']);
export const FILLED = statusMask(['filled-from-another-year']);
export const CARRIED = statusMask(['carried-from-larger-area']);
