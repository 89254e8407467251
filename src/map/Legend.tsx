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
  const rows = legendOf(classes, values, isFiltered).filter(
    (row) => Number.isFinite(row.from) && Number.isFinite(row.to),
  );

  // A class beyond every figure has one end only. Gaps are said by their amount: the farthest ahead is the most, not the least.
  const rangeOf = (row: LegendRow): string => {
    if (row.from <= row.to) return messages.map.classRange({ from: format(row.from), to: format(row.to) });
    const isFirst = row.key === classes.keys[0];
    return `${isFirst && (sideOf(row) === '' || !hasDirection) ? messages.map.below : messages.map.above} ${format(isFirst ? row.to : row.from)}`;
  };

  const sideOf = (row: LegendRow): string =>
    classes.kind === 'sequential'
      ? ''
      : row.key.startsWith('behind')
        ? hasDirection
          ? messages.map.behind
          : messages.map.above
        : hasDirection
          ? messages.map.ahead
          : messages.map.below;
  const sides = [...new Set(rows.map(sideOf))];

  const rowFor = (row: LegendRow): ReactNode => (
    <li key={row.key} data-legend-row={row.key} className={row.key === highlighted ? 'is-highlighted' : undefined}>
      <svg className="map-swatch" viewBox="0 0 20 12" aria-hidden="true">
        <rect className={`region-${row.key}`} width="20" height="12" />
      </svg>
      <span>
        {sideOf(row) === '' ? null : <span className="visually-hidden">{sideOf(row)} </span>}
        <span className="figures">{rangeOf(row)}</span>
      </span>
      <span className="map-legend-count">{messages.map.classCount({ count: row.count })}</span>
    </li>
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
        <li data-legend-row="no-data" className={highlighted === 'no-data' ? 'is-highlighted' : undefined}>
          <svg className="map-swatch" viewBox="0 0 20 12" aria-hidden="true">
            <defs>
              <Hatch id={`${id}-hatch`} size={5} />
            </defs>
            <rect className="region-no-data" fill={`url(#${id}-hatch)`} width="20" height="12" />
          </svg>
          <span>{messages.map.noData}</span>
          <span className="map-legend-count">{messages.map.classCount({ count: noDataCount })}</span>
        </li>
        {outsideCount === 0 ? null : (
          <li data-legend-row="outside" className={highlighted === 'outside' ? 'is-highlighted' : undefined}>
            <svg className="map-swatch" viewBox="0 0 20 12" aria-hidden="true">
              <rect className="region-outside" width="20" height="12" />
            </svg>
            <span>{messages.explore.outside}</span>
            <span className="map-legend-count">{messages.map.classCount({ count: outsideCount })}</span>
          </li>
        )}
      </ul>
    </figure>
  );
}
