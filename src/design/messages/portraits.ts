import type { Language } from '../../model/index.ts';
import { portrait as english, type PortraitWords } from './en/portrait.ts';
import { portrait as italian } from './it/portrait.ts';

/** The words of the page of a region, which come with the page: the first view has no use for them. */
export const PORTRAITS: Readonly<Record<Language, PortraitWords>> = { en: english, it: italian };
