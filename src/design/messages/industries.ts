import { useMemo } from 'react';
import type { IndustryCatalogue, Language, SectorCode } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { industry as english } from './en/industry.ts';
import { useMessages, type Messages } from './index.tsx';
import { industry as italian } from './it/industry.ts';

export type IndustryWords = typeof english;

/** The words of the page of industry, which come with the page: the first view has no use for them. */
export const INDUSTRIES: Readonly<Record<Language, IndustryWords>> = { en: english, it: italian };

export type IndustryMessages = Messages & { readonly industry: IndustryWords };

/** All messages, with those of the page of industry. */
export function useIndustryMessages(): { readonly language: Language; readonly messages: IndustryMessages; readonly format: Format } {
  const { language, messages, format } = useMessages();
  return { language, messages: useMemo(() => ({ ...messages, industry: INDUSTRIES[language] }), [messages, language]), format };
}

/** How the sectors and families of the tables are called in the language of the words. */
export interface SectorNames {
  readonly sector: (code: SectorCode) => string;
  readonly family: (id: string) => string;
}

export function sectorNames({ tables, families }: IndustryCatalogue, words: IndustryWords): SectorNames {
  const sectors = new Map(Object.values(tables).flatMap((table) => table.sectors.map(({ code, label }) => [code, label] as const)));
  const labels = new Map(families.map(({ id, label }) => [id, label]));
  return {
    sector: (code) => words.sectors[code] ?? sectors.get(code) ?? code,
    family: (id) => words.families[id] ?? labels.get(id) ?? id,
  };
}
