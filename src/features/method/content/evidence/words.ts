import type { Names } from '../../../../language/names.ts';
import type { Speech } from '../../../../language/speech/words.ts';
import { nodeName } from '../../../../figure/words/node-name.ts';
import type { Evidence, NodeId, OutsideComparison, ScoreNode, ThemeId, View } from '../../../../model/index.ts';

/** What the figures of the evidence speak with. */
export interface Words extends Pick<Speech<'evidence'>, 'messages' | 'format'> {
  readonly names: Names;
}

/** The overall score, a theme in full, or an indicator. */
export function partName(node: NodeId, words: Words): string {
  return nodeName(node, words);
}

/** `253 regions of the EU27 and the area`. */
export function overText({ regions, of }: Evidence, { messages }: Words): string {
  return messages.evidence.overRegions({ over: regions, count: of });
}

/** The themes on the page: all that count, or the one chosen. */
export function themesShown({ themes }: Pick<Evidence, 'themes'>, { theme }: Pick<View, 'theme'>): readonly ThemeId[] {
  return themes.filter((known) => theme === 'all' || known === theme);
}

/** `the theme innovation and R&D`. */
export function scoreName(node: ScoreNode, { messages }: Words): string {
  const { node: called } = messages.evidence.outside;
  return node === 'overall' ? called.overall : called.theme({ theme: messages.findings.themes[node] });
}

/** `the Regional Competitiveness Index 2019`. */
export function indexName(
  { outside: index, year }: Pick<OutsideComparison, 'outside' | 'year'>,
  { messages }: Words,
): string {
  const { outside } = messages.evidence;
  return outside.edition({ index: outside.names[index], year });
}
