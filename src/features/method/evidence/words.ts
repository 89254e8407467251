import type { Format } from '../../../design/format.ts';
import type { EvidenceMessages } from '../../../design/messages/evidences.ts';
import type { Names } from '../../../design/messages/index.tsx';
import { nodeName } from '../../../figure/words/node-name.ts';
import type { Evidence, NodeId, ScoreNode, ThemeId, View } from '../../../model/index.ts';

/** What the figures of the evidence speak with. */
export interface Words {
  readonly names: Names;
  readonly messages: EvidenceMessages;
  readonly format: Format;
}

/** The overall score, a theme in full, or an indicator. */
export function partName(node: NodeId, words: Words): string {
  return nodeName(node, words);
}

export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** `253 regions of the EU27 and the area`. */
export function overText({ regions, of }: Evidence, { messages }: Words): string {
  return messages.evidence.overRegions(regions, of);
}

/** The themes on the page: all that count, or the one chosen. */
export function themesShown({ themes }: Pick<Evidence, 'themes'>, { theme }: Pick<View, 'theme'>): readonly ThemeId[] {
  return themes.filter((known) => theme === 'all' || known === theme);
}

/** `the theme innovation and R&D`. */
export function scoreName(node: ScoreNode, { messages }: Words): string {
  const { node: called } = messages.evidence.outside;
  return node === 'overall' ? called.overall : called.theme(messages.evidence.phrases[node]);
}
