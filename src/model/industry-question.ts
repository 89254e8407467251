import { sectorTableOf, type IndustryQuestion, type IndustryReference } from './industry.ts';
import type { BenchmarkChoice, View } from './view.ts';

/**
 * What structures are held against where gaps are held against a benchmark: a structure has no best tenth, and one
 * region's is no reference for all.
 */
export function industryReferenceOf(benchmark: BenchmarkChoice): IndustryReference {
  switch (benchmark.kind) {
    case 'see-median':
      return 'area';
    case 'country':
      return 'country';
    case 'eu-average':
    case 'frontier':
    case 'region':
    case 'group':
      return 'eu';
  }
}

export function industryQuestionOf({ industry, benchmark }: View): IndustryQuestion {
  const { year, stars } = industry;
  return { table: sectorTableOf(industry), year, stars, reference: industryReferenceOf(benchmark) };
}
