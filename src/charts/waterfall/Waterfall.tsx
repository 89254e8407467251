import { useState, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutWaterfall, type WaterfallInput, type WaterfallStep } from './layout.ts';
import './waterfall.css';

interface Props {
  readonly caption: string;
  readonly benchmark: { readonly name: string; readonly score: number };
  readonly region: { readonly name: string; readonly score: number };
  readonly steps: readonly WaterfallInput[];
  readonly decimals: number;
}

/** How a gap comes about, step by step from the benchmark's score to the region's; a table, so that it can be read too. */
export function Waterfall({ caption, benchmark, region, steps, decimals }: Props): ReactNode {
  const { messages, format } = useMessages('gaps');
  const [open, setOpen] = useState<readonly string[]>([]);
  const layout = layoutWaterfall({ benchmark, region, steps, open });
  const isWhole = ({ kind }: WaterfallStep): boolean => kind === 'benchmark' || kind === 'region';
  return (
    <table className="waterfall">
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col className="waterfall-names" />
        <col />
        <col className="waterfall-figures" />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col" colSpan={2}>
            {messages.gaps.step}
          </th>
          <th scope="col">{messages.gaps.contribution}</th>
        </tr>
      </thead>
      <tbody>
        {layout.steps.map((step) => (
          <tr
            key={`${step.kind} ${step.id}`}
            data-mark={`${step.kind} ${step.id}`}
            className={`waterfall-${step.kind}`}
          >
            <th scope="row">
              {step.hasParts ? (
                <button
                  type="button"
                  aria-expanded={step.isOpen}
                  onClick={() => setOpen(step.isOpen ? open.filter((id) => id !== step.id) : [...open, step.id])}
                >
                  <span aria-hidden="true">{step.isOpen ? '▾ ' : '▸ '}</span>
                  {step.name}
                </button>
              ) : (
                step.name
              )}
            </th>
            <td>
              {step.leftOut !== null ? (
                <span className="quiet">{step.leftOut}</span>
              ) : (
                <svg width="100%" height="16" aria-hidden="true">
                  <line className="waterfall-scale" x1="0" x2="100%" y1="8" y2="8" />
                  {step.kind === 'benchmark' ? (
                    <line className="waterfall-held" x1={`${step.to}%`} x2={`${step.to}%`} y1="1" y2="15" />
                  ) : null}
                  {step.kind === 'region' ? <circle className="waterfall-own" cx={`${step.to}%`} cy="8" r="4" /> : null}
                  {isWhole(step) ? null : (
                    <rect
                      className={step.isBehind ? 'waterfall-behind' : 'waterfall-ahead'}
                      x={`${Math.min(step.from, step.to)}%`}
                      width={`${Math.max(0.3, Math.abs(step.to - step.from))}%`}
                      y="3"
                      height="10"
                    />
                  )}
                </svg>
              )}
            </td>
            {/* What adds to the gap takes the score down. */}
            <td className="figures">
              {isWhole(step)
                ? format.number(step.figure, decimals)
                : step.leftOut === null
                  ? format.signed(-step.figure, decimals)
                  : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
