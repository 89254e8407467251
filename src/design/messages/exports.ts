import type { Language } from '../../model/index.ts';
import { exports as english, type ExportWords } from './en/exports.ts';
import { exports as italian } from './it/exports.ts';

export type { ExportWords } from './en/exports.ts';

/** The words of files taken away, which come with the menu: no page needs them before. */
export const EXPORTS: Readonly<Record<Language, ExportWords>> = { en: english, it: italian };
