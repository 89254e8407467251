import type { ReactNode } from 'react';
import { NumberButton } from '../../../design/controls/NumberButton.tsx';
import { sharedOf } from '../../../language/findings/findings.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { gapText } from '../../../language/speech/gap-text.ts';
import { SCALE_DECIMALS, type NodeId, type RegionProfile, type Scale } from '../../../model/index.ts';

interface Props {
  readonly themes: RegionProfile['themes'];
  readonly regionName: string;
  readonly benchmarkName: string;
  readonly scale: Scale;
  /** A score whose working is wanted. */
  readonly onWorking: (node: NodeId) => void;
}

/** What the drawing of the themes shows, as numbers: score, benchmark and gap, or why there is none. */
export function ThemeScores({ themes, regionName, benchmarkName, scale, onWorking }: Props): ReactNode {
  const { messages, format } = useMessages();
  const { table } = messages;
  const decimals = SCALE_DECIMALS[scale];
  return (
    <table className="region-gaps figures">
      <caption className="visually-hidden">{messages.region.themes}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.controls.theme}</th>
          <th scope="col" className="number">
            {table.score}
          </th>
          <th scope="col" className="number">
            {benchmarkName}
          </th>
          <th scope="col" className="number">
            {scale === 'points' ? table.gapPoints : `${table.gap}, ${messages.scales[scale]}`}
          </th>
        </tr>
      </thead>
      <tbody>
        {themes.map((position) => {
          const { theme, score, benchmark, gap } = position;
          const { label } = messages.themes[theme];
          const shared = sharedOf(position);
          const text = format.number(score, decimals);
          return (
            <tr key={theme}>
              <th scope="row">
                {label}
                {shared === null || !Number.isFinite(score) ? null : (
                  <span className="quiet region-gap-unit">
                    {benchmarkName} {messages.ranks.onSame(shared)}
                  </span>
                )}
              </th>
              {Number.isFinite(score) ? (
                <>
                  <td className="number">
                    <NumberButton
                      text={text}
                      label={messages.working.open({ amount: text, what: label, region: regionName })}
                      onOpen={() => onWorking(theme)}
                    />
                  </td>
                  <td className="number">{format.number(benchmark, decimals)}</td>
                  <td className="number">{gapText(format, gap, decimals)}</td>
                </>
              ) : (
                <td colSpan={3}>{messages.reasons[position.reason ?? 'coverage']}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
