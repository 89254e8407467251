import type { ReactNode } from 'react';
import type { MissingReason } from '../../model/index.ts';
import { hatchOf } from './layout.ts';

interface Props {
  readonly shades: readonly { readonly shade: number; readonly label: string }[];
  readonly reasons: readonly { readonly reason: MissingReason; readonly label: string }[];
  readonly larger: string | null;
}

const WIDTH = 20;
const HEIGHT = 14;

function Sample({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
      {children}
    </svg>
  );
}

/** What shades and hatches say. */
export function GridKey({ shades, reasons, larger }: Props): ReactNode {
  return (
    <ul className="grid-key small">
      {shades.map(({ shade, label }) => (
        <li key={shade}>
          <Sample>
            <rect className={`grid-shade-${String(shade)}`} width={WIDTH} height={HEIGHT} />
          </Sample>
          {label}
        </li>
      ))}
      {larger === null ? null : (
        <li>
          <Sample>
            <rect className="grid-shade-3" width={WIDTH} height={HEIGHT} />
            <rect className="grid-larger" x={WIDTH / 2 - 1.5} y={HEIGHT / 2 - 1.5} width="3" height="3" />
          </Sample>
          {larger}
        </li>
      )}
      {reasons.map(({ reason, label }) => (
        <li key={reason}>
          <Sample>
            <rect className="grid-ground" width={WIDTH} height={HEIGHT} />
            <path className="grid-hatch" d={hatchOf(reason, 0, 0, WIDTH, HEIGHT)} />
          </Sample>
          {label}
        </li>
      ))}
    </ul>
  );
}
