import type { Language } from '../../model/index.ts';
import { offline as english } from './en/offline.ts';
import { offline as italian } from './it/offline.ts';

/** The words for what a device keeps, which come once the page has answered. */
export const OFFLINE: Readonly<Record<Language, typeof english>> = { en: english, it: italian };
