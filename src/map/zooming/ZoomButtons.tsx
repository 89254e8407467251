import type { ReactNode } from 'react';
import type { Areas } from '../../language/speech/words.ts';
import type { ZoomMap } from './zoom-map.ts';

export interface Limits {
  readonly isWhole: boolean;
  readonly isFarthest: boolean;
  readonly isNearest: boolean;
}

interface Props {
  readonly zoom: ZoomMap;
  readonly words: Areas['zooming'];
}

/** Nearer, farther, and all of it. */
export function ZoomButtons({ zoom, words, limits }: Props & { readonly limits: Limits }): ReactNode {
  return (
    <div className="zoom-buttons">
      <SignButton name={words.closer} isOff={limits.isNearest} path="M8 3v10M3 8h10" onPress={() => zoom.zoomBy(1)} />
      <SignButton name={words.farther} isOff={limits.isFarthest} path="M3 8h10" onPress={() => zoom.zoomBy(-1)} />
      <SignButton
        name={words.whole}
        isOff={limits.isWhole}
        path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
        onPress={zoom.showWhole}
      />
    </div>
  );
}

const SIDES = [
  ['north', 0, -1, 'M3 10l5-5 5 5'],
  ['west', -1, 0, 'M10 3l-5 5 5 5'],
  ['east', 1, 0, 'M6 3l5 5-5 5'],
  ['south', 0, 1, 'M3 6l5 5 5-5'],
] as const;

/** What dragging does, without dragging. */
export function PanButtons({ zoom, words }: Props): ReactNode {
  return (
    <fieldset className="zoom-buttons pan-buttons" aria-label={words.pan}>
      {SIDES.map(([side, across, down, path]) => (
        <SignButton key={side} name={words[side]} isOff={false} path={path} onPress={() => zoom.panBy(across, down)} />
      ))}
    </fieldset>
  );
}

interface SignProps {
  readonly name: string;
  readonly isOff: boolean;
  readonly path: string;
  readonly onPress: () => void;
}

function SignButton({ name, isOff, path, onPress }: SignProps): ReactNode {
  return (
    <button type="button" aria-label={name} title={name} disabled={isOff} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentcolor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
