import { askOnSheet, industryOnSheet } from '../features/industry/figures/on-sheet.ts';
import { sheetOf } from '../features/region/figures/sheet.tsx';

/** The region on one page, with its industries: a feature imports no other. */
export const regionSheet = sheetOf({ words: ['industry'], ask: askOnSheet, make: industryOnSheet });
