import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutCoverage, type CoverageInput, type CoverageRow } from './layout.ts';
import './coverage-strips.css';

interface Props {
  readonly groups: readonly { readonly id: string; readonly name: string; readonly rows: readonly CoverageInput[] }[];
  readonly first: number;
  readonly last: number;
  /** What is counted, over the bars. */
  readonly countLabel: string;
}

/** Indicator by indicator: how many regions have a figure, and of which years it is. */
export function CoverageStrips({ groups, first, last, countLabel }: Props): ReactNode {
  const { messages, format } = useMessages('evidence');
  const words = messages.evidence.coverage;
  const yearsOf = ({ squares }: CoverageRow): string => {
    const years = squares
      .filter(({ share }) => share > 0)
      .map(({ year, share }) =>
        year === null ? words.beforeShare({ year: first, share }) : words.yearShare({ year, share }),
      );
    return years.length === 0 ? '' : words.rowYears({ years: years.join(', ') });
  };
  return (
    <div className="coverage">
      <p className="small quiet" aria-hidden="true">
        {words.key({ first, last })}
      </p>
      <p className="coverage-row coverage-head small quiet" aria-hidden="true">
        <span />
        <span className="coverage-count">{countLabel}</span>
        <span className="coverage-years">
          <span>&lt; {first}</span>
          <span>{last}</span>
        </span>
      </p>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, name, rows }) => (
          <section key={id} aria-label={name}>
            <h3>{name}</h3>
            <ul>
              {layoutCoverage(rows, first, last).map((row) => (
                <li key={row.id} className="coverage-row">
                  <span className="coverage-name">
                    {row.name}
                    <span className="visually-hidden">
                      : {words.row({ name: row.name, count: row.count, of: row.of, years: yearsOf(row) })}
                    </span>
                  </span>
                  <svg className="coverage-track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="coverage-all" width="100" height="10" />
                    <rect className="coverage-bar" width={row.length} height="10" />
                  </svg>
                  <span className="coverage-text figures" aria-hidden="true">
                    {format.number(row.count)}
                  </span>
                  <svg
                    className="coverage-squares"
                    viewBox={`0 0 ${String(row.squares.length * 12)} 12`}
                    aria-hidden="true"
                  >
                    {row.squares.map(({ year, shade }, at) => (
                      <rect
                        key={year ?? 'before'}
                        className={`coverage-shade-${String(shade)}`}
                        x={at * 12}
                        y="1"
                        width="10"
                        height="10"
                      />
                    ))}
                  </svg>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
