import type { Language } from '../../model/index.ts';
import { numbers as english, type NumberWords } from './en/numbers.ts';
import { numbers as italian } from './it/numbers.ts';

export type { NumberWords } from './en/numbers.ts';

/** The words in which numbers are written out for a speaker, which come with what is taken away. */
export const NUMBERS: Readonly<Record<Language, NumberWords>> = { en: english, it: italian };
