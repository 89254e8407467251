import { sectorAcross } from '../../../src/engine/industry/across.ts';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { industrySpace } from '../../../src/engine/industry/space.ts';
import type { Shown } from '../../../src/features/industry/content/findings.ts';
import { wordsOf, type Words } from '../../../src/features/industry/content/words.ts';
import {
  DEFAULT_INDUSTRY,
  DEFAULT_VIEW,
  industryQuestionOf,
  parseSectorCode,
  sectorTableOf,
  type IndustryChoice,
  type Language,
  type SectorCode,
  type View,
} from '../../../src/model/index.ts';
import { publishedFigures, publishedIndustry, region } from '../../fixtures/figures.ts';
import { speechIn, wordsOf as commonWords } from '../../fixtures/words.ts';

const { catalogue, tables } = publishedIndustry();
const figures = publishedFigures();

export function sectorCode(text: string): SectorCode {
  const code = parseSectorCode(text);
  if (code === null) throw new Error(`${text} is no sector.`);
  return code;
}

/** A View of the page of industry, what the engine answers to it, and the words it is told in. */
export async function answersTo(
  code: string,
  language: Language,
  given: Partial<IndustryChoice> = {},
  more: Partial<View> = {},
): Promise<{ readonly view: View; readonly shown: Shown; readonly words: Words }> {
  const change: Partial<IndustryChoice> = { table: 'divisions', ...given };
  const view: View = {
    ...DEFAULT_VIEW,
    page: 'industry',
    selected: [region(code)],
    language,
    industry: { ...DEFAULT_INDUSTRY, ...change },
    ...more,
  };
  const { names } = commonWords(figures.catalogue, language);
  const { sector } = view.industry;
  const table = sectorTableOf(view.industry);
  const question = industryQuestionOf(view);
  return {
    view,
    words: wordsOf(speechIn(language), catalogue, catalogue.tables[table], names, figures.catalogue.date),
    shown: {
      portfolio: industryPortfolio(catalogue, tables[table], question, region(code)),
      across: sector === null ? null : sectorAcross(tables[table], question, sector),
      space: industrySpace(tables[table], question, region(code)),
    },
  };
}
