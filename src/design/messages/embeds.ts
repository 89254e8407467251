import type { Language } from '../../model/index.ts';
import { embed as english, type EmbedWords } from './en/embed.ts';
import { embed as italian } from './it/embed.ts';

/** The words around a figure in a page of another site, which come with the embed. */
export const EMBEDS: Readonly<Record<Language, EmbedWords>> = { en: english, it: italian };
