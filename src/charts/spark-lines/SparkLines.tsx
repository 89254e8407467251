import { useState, type ReactNode } from 'react';
import type { Choices } from '../../design/choices.ts';
import { RowButton } from '../../design/controls/RowButton.tsx';
import { moveFocus } from '../../design/focus/move-focus.ts';
import { layoutSparks, SPARK, type SparkInput } from './layout.ts';
import './spark-lines.css';

interface Props extends Pick<Choices, 'selected' | 'onSelect'> {
  readonly label: string;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly lines: readonly SparkInput[] }[];
}

/** A small line for each region, group by group, all on one scale. One tab stop, arrows move, Enter marks. */
export function SparkLines({ label, groups, selected, onSelect }: Props): ReactNode {
  const [hovered, setHovered] = useState<string | null>(null);
  const all = groups.flatMap(({ lines }) => lines);
  const placed = layoutSparks(all);
  const stop = (all.find(({ id }) => selected.includes(id)) ?? all[0])?.id;
  return (
    // The keys move between the buttons inside; the box itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="spark-lines" aria-label={label} onKeyDown={(event) => moveFocus(event, '.spark')}>
      {groups.map(({ id, name, lines }) => (
        <section key={id} className="spark-group" aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {lines.map((line) => {
              const drawn = placed.find(({ input }) => input.id === line.id);
              return (
                <li key={line.id}>
                  <RowButton
                    id={line.id}
                    className="spark"
                    isStop={line.id === stop}
                    selected={selected}
                    hovered={hovered}
                    onSelect={onSelect}
                    onHover={setHovered}
                  >
                    <span className="spark-name">{line.name}</span>{' '}
                    <span className={drawn?.dots.length === 0 ? 'spark-text is-missing' : 'spark-text figures'}>
                      {line.text}
                    </span>
                    {line.spoken === null ? null : <span className="visually-hidden"> {line.spoken}</span>}
                    {drawn?.dots.length === 0 ? null : (
                      <svg viewBox={`0 0 ${String(SPARK.width)} ${String(SPARK.height)}`} aria-hidden="true">
                        {drawn?.bridges.map((points) => (
                          <polyline key={points} className="spark-bridge" points={points} />
                        ))}
                        {drawn?.runs.map((points) => (
                          <polyline key={points} points={points} />
                        ))}
                        {drawn?.dots.map(({ key, x, y }) => (
                          <circle key={key} cx={x.toFixed(1)} cy={y.toFixed(1)} r="2" />
                        ))}
                      </svg>
                    )}
                  </RowButton>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
