import type { findingOf } from '../../../language/findings/findings.ts';
import type { Subject } from '../../../figure/words/subject.ts';
import { scaleOf, type Question } from '../../../model/index.ts';

/** Points of a score have words of their own; everything else is said with its unit. */
export function measureOf(
  { indicator, unit, measure, decimals }: Subject,
  question: Question,
): Parameters<typeof findingOf>[1] {
  if (indicator === null && scaleOf(question.method) === 'points') return null;
  return { unit, measure, decimals, direction: indicator?.direction ?? 'higher' };
}
