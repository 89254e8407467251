import type { Language } from '../../model/index.ts';
import { sharing as english, type SharingWords } from './en/sharing.ts';
import { sharing as italian } from './it/sharing.ts';

/** The words of what a view can be shared by, which come when it is opened. */
export const SHARINGS: Readonly<Record<Language, SharingWords>> = { en: english, it: italian };
