import { Fragment, useId } from 'react';
import type { ReactNode } from 'react';
import { legendOf } from '../design/drawing/classes.ts';
import type { Classes, LegendRow, RegionFill } from '../design/drawing/classes.ts';
import { useMessages } from '../language/speech/speech.tsx';
import { Hatch } from './Hatch.tsx';
import './map.css';

interface Props {
  readonly classes: Classes;
  /** The figures shown on the map, for the counts. */
  readonly values: readonly number[];
  readonly title: string;
  readonly format: (value: number) => string;
  readonly noDataCount: number;
  /** Regions left out of what is shown, faded on the map. */
  readonly outsideCount?: number;
  /** Whether regions are left out, so that classes without any of the others are named too. */
  readonly isFiltered?: boolean;
  /** False: the sides of a gap are above and below, not behind and ahead. */
  readonly hasDirection: boolean;
  /** The class of the region pointed at. */
  readonly highlighted: RegionFill | null;
}

/** What each colour of the map stands for and how many regions have it; the hatch is always among them. */
export function Legend({
  classes,
  values,
  title,
  format,
  noDataCount,
  outsideCount = 0,
  isFiltered = outsideCount > 0,
  hasDirection,
  highlighted,
}: Props): ReactNode {
  const { messages } = useMessages();
  const id = useId();
  const rows = legendOf(classes, values, isFiltered).filter(({ from, to }) => Number.isFinite(from + to));

  // A class beyond every figure has one end only. Gaps are said by their amount: the farthest ahead is the most, not the least.
  const rangeOf = (row: LegendRow): string => {
    if (row.from <= row.to) return messages.map.classRange({ from: format(row.from), to: format(row.to) });
    const isFirst = row.key === classes.keys[0];
    return `${isFirst && (sideOf(row) === '' || !hasDirection) ? messages.map.below : messages.map.above} ${format(isFirst ? row.to : row.from)}`;
  };

  const sideOf = ({ key }: LegendRow): string => {
    if (classes.kind === 'sequential') return '';
    const isBehind = key.startsWith('behind');
    return messages.map[hasDirection ? (isBehind ? 'behind' : 'ahead') : isBehind ? 'above' : 'below'];
  };
  const sides = [...new Set(rows.map(sideOf))];

  const rowOf = (key: RegionFill, text: ReactNode, count: number): ReactNode => (
    <li key={key} data-legend-row={key} className={key === highlighted ? 'is-highlighted' : undefined}>
      <svg className="map-swatch" viewBox="0 0 20 12" aria-hidden="true">
        {key === 'no-data' ? (
          <defs>
            <Hatch id={`${id}-hatch`} size={5} />
          </defs>
        ) : null}
        <rect
          className={`region-${key}`}
          fill={key === 'no-data' ? `url(#${id}-hatch)` : undefined}
          width="20"
          height="12"
        />
      </svg>
      <span>{text}</span>
      <span className="map-legend-count">{messages.map.classCount({ count })}</span>
    </li>
  );
  const rowFor = (row: LegendRow): ReactNode =>
    rowOf(
      row.key,
      <>
        {sideOf(row) === '' ? null : <span className="visually-hidden">{sideOf(row)} </span>}
        <span className="figures">{rangeOf(row)}</span>
      </>,
      row.count,
    );

  return (
    <figure className="map-legend">
      <figcaption className="map-legend-title">{title}</figcaption>
      <ul>
        {sides.map((side) => (
          <Fragment key={side}>
            {/* Seen once a side, heard with every class. */}
            {side === '' ? null : (
              <li className="map-legend-side" aria-hidden="true">
                {side}
              </li>
            )}
            {rows.filter((row) => sideOf(row) === side).map(rowFor)}
          </Fragment>
        ))}
        {rowOf('no-data', messages.map.noData, noDataCount)}
        {outsideCount === 0 ? null : rowOf('outside', messages.explore.outside, outsideCount)}
      </ul>
    </figure>
  );
}
