import type { IndicatorText } from '../names.ts';

/** By indicator id; a contract test asks for every row of data/indicators.csv. */
export const indicators: Readonly<Record<string, IndicatorText>> = {};
