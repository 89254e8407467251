import { use, useMemo, type ReactNode } from 'react';
import { FrameContext, type PageFrameProps } from './frame-context.ts';
import { usePlayer } from './controls/use-player.ts';
import { yearsPlayed } from './controls/years-offered.ts';
import '../design/look/buttons.css';
import '../figure/notice-list.css';
import './head.css';
import './frame.css';
import './phone.css';

/**
 * What every page has around it: that of the atlas, or of an embed.
 * @throws Error where a page stands in neither.
 */
export function PageFrame(props: PageFrameProps): ReactNode {
  const { store, view, catalogue, isLate, years } = props;
  const offered = useMemo(() => yearsPlayed(view, catalogue), [view, catalogue]);
  const player = usePlayer(store, isLate === true, years ?? offered);
  const around = use(FrameContext);
  if (around === null) throw new Error('A page needs a frame around it.');
  return <around.Frame {...props} player={player} />;
}
