import type { Language } from '../../model/index.ts';
import { linkProblems as english } from './en/link-problems.ts';
import { linkProblems as italian } from './it/link-problems.ts';

/** What is said of a link that could not be followed, which comes with the page's word on it. */
export const LINK_PROBLEMS: Readonly<Record<Language, typeof english>> = { en: english, it: italian };
