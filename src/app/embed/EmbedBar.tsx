import { useEffect, useMemo, type ComponentProps, type ReactNode } from 'react';
import type { Figure } from '../../figure/value/definition.ts';
import { ControlBar } from '../../frame/controls/ControlBar.tsx';
import { usePlayer } from '../../frame/controls/use-player.ts';
import { yearsPlayed } from '../../frame/controls/years-offered.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';

interface Props extends Omit<ComponentProps<typeof ControlBar>, 'player' | 'isAlone'> {
  readonly figure: Pick<Figure, 'years'>;
  readonly isLate: boolean;
  /** Told while the years are played. */
  readonly onPlaying: (isPlaying: boolean) => void;
}

/** What a figure in another page may be chosen by, with what plays its years. */
export function EmbedBar({ figure, isLate, onPlaying, ...given }: Props): ReactNode {
  const { store, catalogue } = given;
  const { view } = useCheckedView(store, catalogue);
  const years = useMemo(
    () => figure.years?.(view, catalogue) ?? yearsPlayed(view, catalogue),
    [figure, view, catalogue],
  );
  const player = usePlayer(store, isLate, years);
  const { isPlaying } = player;
  useEffect(() => onPlaying(isPlaying), [isPlaying, onPlaying]);
  return <ControlBar {...given} player={player} isAlone />;
}
