import {
  filteredQuestionOf,
  isThemeId,
  type Catalogue,
  type NodeId,
  type Question,
  type View,
} from '../../../model/index.ts';

/** The question of a score or an indicator, whatever the View shows. */
export function questionFor(view: View, node: NodeId, catalogue: Catalogue): Question {
  const question: Question = { ...filteredQuestionOf(view), benchmark: { kind: 'eu-average' }, hasAllYears: false };
  if (node === 'overall') return { ...question, theme: 'all', indicator: null };
  if (isThemeId(node)) return { ...question, theme: node, indicator: null };
  const known = catalogue.indicators.find(({ id }) => id === node);
  const theme = known === undefined || known.theme === 'context' ? 'all' : known.theme;
  return { ...question, theme, indicator: known?.id ?? null };
}
