import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutContributions, type ContributionGroup, type PlacedContribution } from './layout.ts';
import './contribution-bars.css';

interface Props {
  readonly groups: readonly ContributionGroup[];
  /** What a bar is. */
  readonly barLabel: string;
}

/** What each part adds to the differences of the score it belongs to, beside its weight. */
export function ContributionBars({ groups, barLabel }: Props): ReactNode {
  const { messages, format } = useMessages('evidence');
  const words = messages.evidence.contributions;
  const { zero, groups: placed } = layoutContributions(groups);
  return (
    <div className="contributions">
      <p className="contributions-key small quiet" aria-hidden="true">
        <span>
          <svg width="16" height="12">
            <rect className="contribution-bar" width="16" height="10" y="1" />
          </svg>{' '}
          {barLabel}
        </span>
        <span>
          <svg width="6" height="12">
            <rect className="contribution-weight" x="2" width="2" height="12" />
          </svg>{' '}
          {words.key.line}
        </span>
      </p>
      <div className="contributions-groups">
        {placed.map(({ id, name, rows }) => (
          <section key={id} aria-label={name}>
            <h3>{name}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row.id} className="contribution-row">
                  <span className="contribution-name">
                    {row.name}
                    <span className="visually-hidden">
                      : {words.row({ name: row.name, share: row.share, weight: row.weight })}
                    </span>
                  </span>
                  <Track row={row} zero={zero} />
                  <span className="contribution-text figures" aria-hidden="true">
                    {format.percent(row.share)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function Track({
  row: { start, length, weightAt },
  zero,
}: {
  readonly row: PlacedContribution;
  readonly zero: number;
}): ReactNode {
  return (
    <svg className="contribution-track" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <line className="contribution-zero" x1={zero} x2={zero} y1="0" y2="16" />
      {length === 0 ? null : <rect className="contribution-bar" x={start} width={length} y="3" height="10" />}
      <line className="contribution-mark" x1={weightAt} x2={weightAt} y1="0" y2="16" />
    </svg>
  );
}
