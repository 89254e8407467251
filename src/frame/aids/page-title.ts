import type { Names } from '../../language/names.ts';
import type { Messages } from '../../language/speech/words.ts';
import { isThemeId, type NodeId, type View } from '../../model/index.ts';

/** So many regions are named in a title; of the others their number. */
const NAMED = 3;

interface Titled {
  readonly view: View;
  /** The theme or the indicator shown; null where the page shows none. */
  readonly subject: string | null;
  /** What is open of the page besides: a story, a part. */
  readonly open: string | undefined;
  readonly names: Names;
  readonly messages: Messages;
}

/** What a window is called: what is special to it first, since tabs are narrow, the atlas last. */
export function pageTitle({ view, subject, open, names, messages }: Titled): string {
  const { app, pages, themes } = messages;
  const nodeName = (node: NodeId): string =>
    node === 'overall' ? themes.all.label : isThemeId(node) ? themes[node].label : names.indicator(node);
  const { working, selected } = view;
  const regions = selected.slice(0, NAMED).map((code) => names.region(code));
  const others = selected.length - regions.length;
  const parts =
    working === null
      ? [[...regions, ...(others === 0 ? [] : [`+${String(others)}`])].join(', '), open, subject]
      : [names.region(working.region), nodeName(working.node)];
  return [...new Set([...parts, pages[view.page], app.title])]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' · ');
}
