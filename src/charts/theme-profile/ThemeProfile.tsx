import type { ReactNode } from 'react';
import { sharedOf } from '../../language/findings/findings.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { SCALE_DECIMALS, type Scale, type ScorePosition, type ThemeId } from '../../model/index.ts';
import { layoutProfile, PROFILE } from './layout.ts';
import './theme-profile.css';

interface Props {
  readonly themes: readonly (ScorePosition & { readonly theme: ThemeId })[];
  readonly regionName: string;
  readonly benchmarkName: string;
  /** What scores are measured in. */
  readonly scale: Scale;
  /** Whether a table beside it tells the same. */
  readonly isDescribed?: boolean;
}

/** Six theme scores, each as a dot beside its benchmark's stroke; the same in words as a list. */
export function ThemeProfile({ themes, regionName, benchmarkName, scale, isDescribed = false }: Props): ReactNode {
  const { messages, format } = useMessages();
  const decimals = scale === 'deviations' ? SCALE_DECIMALS.deviations : 0;
  const onSame = (position: ScorePosition): readonly string[] => {
    const shared = sharedOf(position);
    return shared === null ? [] : [messages.ranks.onSame(shared)];
  };
  const { rows, height } = layoutProfile(themes, scale);
  return (
    <div className="theme-profile">
      <svg
        viewBox={`0 0 ${String(PROFILE.width)} ${String(height)}`}
        role="img"
        aria-label={messages.charts.profile({ name: regionName, benchmark: benchmarkName })}
      >
        {rows.map(({ theme, position, y, score, benchmark }) => (
          <g key={theme} className={`theme-${theme}`}>
            <rect className="profile-mark" x="0" y={y - 4} width="8" height="8" />
            <text className="profile-name" x="16" y={y} dy="0.35em">
              {messages.themes[theme].short}
            </text>
            {Number.isFinite(score) ? (
              <>
                <line className="profile-scale" x1={PROFILE.left} x2={PROFILE.right} y1={y} y2={y} />
                {Number.isFinite(benchmark) ? (
                  <>
                    <line
                      className={position.gap > 0 ? 'profile-behind' : 'profile-ahead'}
                      x1={score}
                      x2={benchmark}
                      y1={y}
                      y2={y}
                    />
                    <line className="profile-benchmark" x1={benchmark} x2={benchmark} y1={y - 7} y2={y + 7} />
                  </>
                ) : null}
                <circle className="profile-score" cx={score} cy={y} r="5" />
                <text className="profile-figure" x={PROFILE.width} y={y} dy="0.35em">
                  {format.number(position.score, decimals)}
                </text>
              </>
            ) : (
              <text className="profile-missing" x={PROFILE.left} y={y} dy="0.35em">
                {messages.region.withoutScore}
                <title>{messages.reasons[position.reason ?? 'coverage']}</title>
              </text>
            )}
          </g>
        ))}
      </svg>
      {isDescribed ? null : (
        <ul className="visually-hidden">
          {rows.map(({ theme, position }) => (
            <li key={theme}>
              {Number.isFinite(position.score)
                ? messages.charts.profileRow({
                    theme: messages.themes[theme].label,
                    score: format.number(position.score, decimals),
                    benchmark: [format.number(position.benchmark, decimals), ...onSame(position)].join(' '),
                  })
                : messages.charts.profileRowMissing({
                    theme: messages.themes[theme].label,
                    reason: messages.reasons[position.reason ?? 'coverage'],
                  })}
            </li>
          ))}
        </ul>
      )}
      <p className="small quiet" aria-hidden="true">
        ● {regionName} &nbsp; | {benchmarkName}
      </p>
    </div>
  );
}
