import type { ReactNode } from 'react';
import { gapText } from '../../../language/speech/gap-text.ts';
import { NumberButton } from '../../../design/controls/NumberButton.tsx';
import { figureNote } from '../../../figure/words/region-text.ts';
import type { Names } from '../../../language/names.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { indicatorText } from '../../../language/speech/words.ts';
import type { Catalogue, IndicatorId, IndicatorPosition, NodeId, Scale } from '../../../model/index.ts';
import '../content/region-gaps.css';

/** Indicators of a region with its figure, that of the benchmark and the gap between them. */
export function GapTable(props: {
  readonly title: string;
  readonly positions: readonly IndicatorPosition[];
  readonly catalogue: Catalogue;
  readonly benchmarkName: string;
  readonly scale: Scale;
  readonly regionName: string;
  readonly names: Names;
  readonly onIndicator: (indicator: IndicatorId) => void;
  /** A number whose working is wanted. */
  readonly onWorking: (node: NodeId) => void;
}): ReactNode {
  const { messages, format } = useMessages();
  const { title, positions, catalogue, benchmarkName, scale, regionName, names, onIndicator, onWorking } = props;
  const opening = (text: string, what: string, node: NodeId): ReactNode => (
    <NumberButton
      text={text}
      label={messages.working.open({ amount: text, what, region: regionName })}
      onOpen={() => onWorking(node)}
    />
  );
  if (positions.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <table className="region-gaps figures">
        <thead>
          <tr>
            <th scope="col">{messages.table.indicator}</th>
            <th scope="col" className="number">
              {messages.table.value}
            </th>
            <th scope="col" className="number">
              {benchmarkName}
            </th>
            <th scope="col" className="number">
              {scale === 'points' ? messages.table.gapPoints : `${messages.table.gap}, ${messages.scales[scale]}`}
            </th>
          </tr>
        </thead>
        <tbody>
          {positions.map((position) => {
            const indicator = catalogue.indicators.find(({ id }) => id === position.indicator);
            if (indicator === undefined) return null;
            const { label, unit } = indicatorText(messages, indicator);
            return (
              <tr key={position.indicator}>
                <th scope="row">
                  <button type="button" onClick={() => onIndicator(position.indicator)}>
                    {label}
                  </button>
                  <span className="quiet region-gap-unit">{figureNote(position, unit, { messages, names })}</span>
                </th>
                <td className="number">
                  {opening(format.number(position.value, indicator.decimals), label, position.indicator)}
                </td>
                <td className="number">{format.number(position.benchmark, indicator.decimals)}</td>
                <td className="number">
                  {opening(
                    gapText(format, position.gapPoints, scale === 'deviations' ? 1 : 0),
                    `${label}, ${messages.table.gapPoints}`,
                    position.indicator,
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
