import { use, useMemo } from 'react';
import type { IndustryCatalogue, Language, SectorCode } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { industry as english } from './en/industry.ts';
import { useMessages, type Messages } from './index.tsx';

export type IndustryWords = typeof english;

/** The words that have come: English with the page of industry, since the first view has no use for them, others when they are spoken. */
const come: Partial<Record<Language, IndustryWords>> = { en: english };
const coming = new Map<Language, Promise<IndustryWords>>();

const FILES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly industry: IndustryWords }>>> = {
  it: () => import('./it/industry.ts'),
};

/** The words of the page of industry in a language. Rejects where their file cannot be fetched; it is asked for again then. */
export function loadIndustryWords(language: Language): Promise<IndustryWords> {
  if (language === 'en') return Promise.resolve(english);
  const known = coming.get(language);
  if (known !== undefined) return known;
  const asked = FILES[language]().then(({ industry }) => {
    come[language] = industry;
    return industry;
  });
  asked.catch(() => coming.delete(language));
  coming.set(language, asked);
  return asked;
}

export type IndustryMessages = Messages & { readonly industry: IndustryWords };

/** All messages, with those of the page of industry. Suspends until the words of the language are there. */
export function useIndustryMessages(): {
  readonly language: Language;
  readonly messages: IndustryMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  const industry = come[language] ?? use(loadIndustryWords(language));
  return { language, messages: useMemo(() => ({ ...messages, industry }), [messages, industry]), format };
}

/** How the sectors and families of the tables are called in the language of the words. */
export interface SectorNames {
  readonly sector: (code: SectorCode) => string;
  readonly family: (id: string) => string;
}

export function sectorNames({ tables, families }: IndustryCatalogue, words: IndustryWords): SectorNames {
  const sectors = new Map(
    Object.values(tables).flatMap((table) => table.sectors.map(({ code, label }) => [code, label] as const)),
  );
  const labels = new Map(families.map(({ id, label }) => [id, label]));
  return {
    sector: (code) => words.sectors[code] ?? sectors.get(code) ?? code,
    family: (id) => words.families[id] ?? labels.get(id) ?? id,
  };
}
