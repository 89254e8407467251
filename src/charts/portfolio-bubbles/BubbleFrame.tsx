import type { ReactNode } from 'react';
import { FootTicks, Levels } from '../../design/drawing/Axis.tsx';
import { DirectLabels } from '../../design/drawing/DirectLabels.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { TEXT, type BubblesLayout, type PlacedBubble, type Vertical } from './layout.ts';

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
  const { messages, format } = useMessages('industryPortfolio');
  const words = messages.industryPortfolio.bubbles;
  const { width, height, left, right, top, bottom, one, average } = scales;
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
      {scales.xTicks.map(({ value, at }) => (
        <line key={value} className="axis-grid" x1={at.toFixed(1)} x2={at.toFixed(1)} y1={top} y2={bottom} />
      ))}
      <Levels
        ticks={scales.yTicks}
        left={left}
        right={right}
        textOf={(value) => (vertical === 'share' ? format.percent(value) : format.signedPercent(value))}
      />
      <FootTicks
        ticks={scales.xTicks}
        y={bottom + 17}
        firm={1}
        textOf={(value) => format.number(value, value < 1 ? 1 : 0)}
      />
      <line className="portfolio-firm" x1={one.toFixed(1)} x2={one.toFixed(1)} y1={top} y2={bottom} />
      {Number.isFinite(average) ? <line className="portfolio-average" {...level(average)} /> : null}
      <text className="portfolio-axis" x={right} y={height - 8} textAnchor="end">
        {width < 560 ? words.shortAxis({ reference: referenceName }) : words.axis({ reference: referenceName })} →
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
export function BubbleTexts({
  words,
  labels,
  bubbles,
}: Pick<BubblesLayout, 'words' | 'labels' | 'bubbles'>): ReactNode {
  const starsOf = new Map(bubbles.map(({ bubble }: PlacedBubble) => [bubble.id, bubble.stars]));
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
      <DirectLabels
        labels={labels}
        tailOf={(id) => ((starsOf.get(id) ?? 0) > 0 ? ` ${'★'.repeat(starsOf.get(id) ?? 0)}` : '')}
      />
    </g>
  );
}
