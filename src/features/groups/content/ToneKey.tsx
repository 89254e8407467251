import type { ReactNode } from 'react';
import type { ToneRow } from './dot-tones.ts';
import './groups.css';

interface Props {
  readonly title: string;
  readonly rows: readonly ToneRow[];
  readonly note: string | null;
  readonly labelOf: (name: string) => string;
  /** The row whose regions are marked. */
  readonly pressed: string | null;
  /** Null where nothing can be pressed. */
  readonly onPress: ((id: string | null) => void) | null;
}

/** What the colours of dots say, how many regions have each, and which are marked. */
export function ToneKey({ title, rows, note, labelOf, pressed, onPress }: Props): ReactNode {
  if (rows.length === 0) return null;
  return (
    <figure className="groups-keys groups-tones">
      <figcaption className="small">
        <strong>{title}</strong> {note === null ? null : <span className="quiet">{note}</span>}
      </figcaption>
      <ul>
        {rows.map(({ id, label, tone, regions }) => {
          const text = (
            <>
              <svg className="groups-swatch" viewBox="0 0 20 14" aria-hidden="true">
                <circle cx="10" cy="7" r="6" style={{ fill: tone }} />
              </svg>
              <span>{label}</span>
              <span className="groups-count quiet figures">{regions.length}</span>
            </>
          );
          return (
            <li key={id}>
              {onPress === null ? (
                <span className="groups-key">{text}</span>
              ) : (
                <button
                  type="button"
                  className="groups-key"
                  aria-label={labelOf(label)}
                  aria-pressed={pressed === id}
                  onClick={() => onPress(pressed === id ? null : id)}
                >
                  {text}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
