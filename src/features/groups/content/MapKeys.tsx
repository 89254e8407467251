import { useId, type ReactNode } from 'react';
import { Hatch } from '../../../map/Hatch.tsx';
import type { MapKey } from '../../../design/drawing/categories.ts';

interface Row {
  readonly key: MapKey;
  readonly label: string;
  readonly count: string;
  /** What pressing it does, in words; null where nothing. */
  readonly press: { readonly label: string; readonly isPressed: boolean; readonly onPress: () => void } | null;
}

/** What the colours of a map of categories say, and how many regions have each. */
export function MapKeys({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }): ReactNode {
  const id = useId();
  return (
    <figure className="groups-keys">
      <figcaption className="small">
        <strong>{title}</strong>
      </figcaption>
      <ul>
        {rows.map(({ key, label, count, press }) => {
          const swatch = (
            <svg className="groups-swatch" viewBox="0 0 20 14" aria-hidden="true">
              {key === 'no-data' ? (
                <defs>
                  <Hatch id={`${id}-hatch`} size={5} />
                </defs>
              ) : null}
              <rect
                className={`region-${key}`}
                {...(key === 'no-data' ? { fill: `url(#${id}-hatch)` } : {})}
                width="20"
                height="14"
              />
            </svg>
          );
          const text = (
            <>
              {swatch}
              <span>{label}</span>
              <span className="groups-count quiet figures">{count}</span>
            </>
          );
          return (
            <li key={key}>
              {press === null ? (
                <span className="groups-key">{text}</span>
              ) : (
                <button
                  type="button"
                  className="groups-key"
                  title={press.label}
                  aria-pressed={press.isPressed}
                  onClick={press.onPress}
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
