import type { Messages } from '../../language/speech/words.ts';
import type { Names } from '../../language/names.ts';
import { isThemeId, type NodeId } from '../../model/index.ts';

/** What a node of the scores is called: the whole, a theme or an indicator. */
export function nodeName(
  node: NodeId,
  { names, messages }: { readonly names: Names; readonly messages: Messages },
): string {
  if (node === 'overall') return messages.controls.overallScore;
  return isThemeId(node) ? messages.themes[node].label : names.indicator(node);
}
