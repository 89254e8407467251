import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { View } from '../../model/index.ts';
import type { Player } from './use-player.ts';

/** Plays the years on everything the page shows, or stands at one of them; nothing where there is one year alone. */
export function PlayYears({ view, player }: { readonly view: View; readonly player: Player }): ReactNode {
  const { messages } = useMessages();
  const { year } = view;
  const { years } = player;
  return years.length < 2 ? null : (
    <div className="play-years" data-player="">
      <button type="button" className="plain-button" onClick={player.toggle}>
        <span aria-hidden="true">{player.isPlaying ? '❚❚' : '▶'}</span>{' '}
        {player.isPlaying ? messages.controls.stop : messages.controls.play}
      </button>
      <input
        type="range"
        aria-label={messages.controls.yearSlider}
        min={years[0]}
        max={years.at(-1)}
        step={1}
        value={year.kind === 'fixed' ? year.year : years.at(-1)}
        aria-valuetext={year.kind === 'fixed' ? String(year.year) : messages.controls.latest}
        onChange={(event) => player.show(Number(event.target.value))}
      />
    </div>
  );
}
