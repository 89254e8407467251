import { useEffect, useMemo, type ComponentProps, type ReactNode } from 'react';
import { ControlBar } from '../../frame/controls/ControlBar.tsx';
import { usePlayer } from '../../frame/controls/use-player.ts';
import { yearsPlayed } from '../../frame/controls/years-offered.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';
import { isThemeId, parseIndicatorId, type Catalogue, type FigureId, type View } from '../../model/index.ts';
import { parseGroups } from '../../state/links/groups-text.ts';

/** Those of both figures where two are held against each other. */
function yearsOf(figure: FigureId, view: View, catalogue: Catalogue): readonly number[] {
  if (figure !== 'two-scatter') return yearsPlayed(view, catalogue);
  const { x, y } = parseGroups(view.alike);
  const [across, upwards] = [x, y].map((node) =>
    yearsPlayed(
      isThemeId(node)
        ? { ...view, theme: node, indicator: null }
        : { ...view, theme: 'all', indicator: node === 'overall' ? null : parseIndicatorId(node) },
      catalogue,
    ),
  );
  return across?.filter((year) => upwards?.includes(year)) ?? [];
}

interface Props extends Omit<ComponentProps<typeof ControlBar>, 'player' | 'isAlone'> {
  readonly figure: FigureId;
  readonly isLate: boolean;
  /** Told while the years are played. */
  readonly onPlaying: (isPlaying: boolean) => void;
}

/** What a figure in another page may be chosen by, with what plays its years. */
export function EmbedBar({ figure, isLate, onPlaying, ...given }: Props): ReactNode {
  const { store, catalogue } = given;
  const { view } = useCheckedView(store, catalogue);
  const years = useMemo(() => yearsOf(figure, view, catalogue), [figure, view, catalogue]);
  const player = usePlayer(store, isLate, years);
  const { isPlaying } = player;
  useEffect(() => onPlaying(isPlaying), [isPlaying, onPlaying]);
  return <ControlBar {...given} player={player} isAlone />;
}
