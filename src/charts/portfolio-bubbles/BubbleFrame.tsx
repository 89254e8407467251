import type { ReactNode } from 'react';
import { useIndustryPortfolioMessages } from '../../design/messages/industry-portfolio.ts';
import { TEXT, type BubblesLayout, type Vertical } from './layout.ts';

/** What bubbles stand on: grid, the firm lines at 1 and at nought, and the line of the average. */
export function BubbleFrame({
  scales,
  vertical,
  referenceName,
}: {
  readonly scales: BubblesLayout['scales'];
  readonly vertical: Vertical;
  readonly referenceName: string;
}): ReactNode {
  const { messages, format } = useIndustryPortfolioMessages();
  const words = messages.industryPortfolio.bubbles;
  const { width, height, left, right, top, bottom, one, zero, average } = scales;
  const level = (
    y: number,
  ): { readonly x1: number; readonly x2: number; readonly y1: string; readonly y2: string } => ({
    x1: left,
    x2: right,
    y1: y.toFixed(1),
    y2: y.toFixed(1),
  });
  return (
    <g className="portfolio-frame" aria-hidden="true">
      {scales.yTicks.map(({ value, y }) => (
        <g key={value} className={value === 0 ? 'is-firm' : undefined}>
          <line {...level(y)} />
          <text x={left - 6} y={y.toFixed(1)} dy="0.35em" textAnchor="end">
            {value === 0 ? '0' : vertical === 'share' ? format.number(value * 100) : format.signed(value * 100, 0)}%
          </text>
        </g>
      ))}
      {scales.xTicks.map(({ value, x }) => (
        <g key={value} className={value === 1 ? 'is-firm' : undefined}>
          <line x1={x.toFixed(1)} x2={x.toFixed(1)} y1={top} y2={bottom} />
          <text x={x.toFixed(1)} y={bottom + 17} textAnchor="middle">
            {format.number(value, value < 1 ? 1 : 0)}
          </text>
        </g>
      ))}
      <line className="portfolio-firm" {...level(zero)} />
      <line className="portfolio-firm" x1={one.toFixed(1)} x2={one.toFixed(1)} y1={top} y2={bottom} />
      {Number.isFinite(average) ? <line className="portfolio-average" {...level(average)} /> : null}
      <text className="portfolio-axis" x={right} y={height - 8} textAnchor="end">
        {width < 560 ? words.shortAxis(referenceName) : words.axis(referenceName)} →
      </text>
      <text className="portfolio-axis" x="0" y="11">
        ↑ {vertical === 'share' ? words.shareAxis : words.growthAxis}
      </text>
    </g>
  );
}

type TrailPoints = BubblesLayout['trails'][number]['points'];

/** The points of a trail from break to break. */
function linesOf(points: TrailPoints): readonly TrailPoints[] {
  const starts = points.flatMap((point, index) => (index === 0 || point.isAfterBreak ? [index] : []));
  return starts.map((start, index) => points.slice(start, starts[index + 1])).filter((line) => line.length > 1);
}

/** Where sectors stood in earlier years. */
export function BubbleTrails({ trails }: { readonly trails: BubblesLayout['trails'] }): ReactNode {
  return (
    <g className="portfolio-trails" aria-hidden="true">
      {trails.map(({ id, points }) => (
        <g key={id}>
          {linesOf(points).map((line) => (
            <polyline
              key={line[0]?.year}
              points={line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
            />
          ))}
          {points.slice(0, -1).map(({ year, x, y }) => (
            <circle key={year} cx={x.toFixed(1)} cy={y.toFixed(1)} r="2.5" />
          ))}
          {points.slice(0, 1).map(({ year, x, y }) => (
            <text key={year} x={x.toFixed(1)} y={(y - 6).toFixed(1)} textAnchor="middle">
              {year}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** The names of the quarters, of the average and of the bubbles that matter most, over all marks. */
export function BubbleTexts({ words, labels }: Pick<BubblesLayout, 'words' | 'labels'>): ReactNode {
  return (
    <g className="portfolio-texts" aria-hidden="true">
      {words.map((word) => (
        <text
          key={word.key}
          className="portfolio-word"
          x={word.x.toFixed(1)}
          y={word.y.toFixed(1)}
          textAnchor={word.anchor}
        >
          {word.lines.map((line, index) => (
            <tspan key={`${String(index)} ${line}`} x={word.x.toFixed(1)} dy={index === 0 ? 0 : TEXT.line}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {labels.map(({ id, leader }) =>
        leader === null ? null : (
          <line
            key={id}
            x1={leader.fromX.toFixed(1)}
            y1={leader.fromY.toFixed(1)}
            x2={leader.toX.toFixed(1)}
            y2={leader.toY.toFixed(1)}
          />
        ),
      )}
      {labels.map((label) => (
        <text
          key={label.id}
          className={label.isSelected ? 'portfolio-name is-selected' : 'portfolio-name'}
          x={label.x.toFixed(1)}
          y={label.y.toFixed(1)}
          textAnchor={label.anchor}
        >
          {label.lines.map((line, index) => (
            <tspan key={`${String(index)} ${line}`} x={label.x.toFixed(1)} dy={index === 0 ? 0 : TEXT.line}>
              {line}
              {index === label.lines.length - 1 && label.stars > 0 ? ` ${'★'.repeat(label.stars)}` : ''}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
