import { useEffect, useRef, type ReactNode } from 'react';
import type { Embed } from '../../state/embed-options.ts';
import { embedAddress } from './embed-code.ts';

interface Props {
  readonly embed: Embed;
  readonly atlas: string;
  readonly title: string;
  readonly width: 'phone' | 'column' | 'full';
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** The height that an embed tells, where that is what a message is. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return null;
  return data.type === 'see-atlas:height' &&
    typeof data.height === 'number' &&
    Number.isInteger(data.height) &&
    data.height > 0
    ? data.height
    : null;
}

/** The embed itself, as high as it says it is. */
export function EmbedPreview({ embed, atlas, title, width, height, onHeight }: Props): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
      const height = heightIn(data);
      if (height !== null && origin === location.origin && source === frame.current?.contentWindow) onHeight(height);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onHeight]);
  return (
    // A wide preview scrolls inside its own box, which must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={`embed-preview is-${width}`} aria-label={title} tabIndex={0}>
      {/* A page of our own, which needs its own origin to fetch figures. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe ref={frame} src={embedAddress({ embed, atlas })} title={title} height={height} />
    </section>
  );
}
