import { useMemo } from 'react';
import type { Language } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { industryPortfolio as english } from './en/industry-portfolio.ts';
import { useMessages, type Messages } from './index.tsx';
import { industryPortfolio as italian } from './it/industry-portfolio.ts';

/** The words of the charts of a region's industry, which come with their page: the first view has no use for them. */
export const INDUSTRY_PORTFOLIO: Readonly<Record<Language, typeof english>> = { en: english, it: italian };

export type IndustryPortfolioMessages = Messages & { readonly industryPortfolio: typeof english };

/** All messages, with those of the charts of a region's industry. */
export function useIndustryPortfolioMessages(): {
  readonly language: Language;
  readonly messages: IndustryPortfolioMessages;
  readonly format: Format;
} {
  const { language, messages, format } = useMessages();
  return {
    language,
    messages: useMemo(() => ({ ...messages, industryPortfolio: INDUSTRY_PORTFOLIO[language] }), [messages, language]),
    format,
  };
}
