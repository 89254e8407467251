import { besideIndex } from './outside.tsx';

/** The scores beside the Regional Competitiveness Index. */
export const competitiveness = besideIndex('competitiveness');
