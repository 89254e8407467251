import type { ReactNode } from 'react';
import { useMessages, type Names } from '../../design/messages/index.tsx';
import type { ExploreResult } from '../../model/index.ts';
import { noticesOf } from '../../figure/words/exported.ts';
import type { Subject } from '../../figure/words/subject.ts';

/** What was done to the figures on screen, what the score is made of, and how many regions have each figure. */
export function Notices({
  result,
  subject,
  names,
  area,
}: {
  readonly result: ExploreResult;
  readonly subject: Subject;
  readonly names: Names;
  readonly area: number;
}): ReactNode {
  const { messages, format } = useMessages();
  const { leaves, benchmark } = result;
  const amount = (value: number): string => format.number(value, subject.decimals);
  return (
    <section className="notices">
      <h3>{messages.footer.notes}</h3>
      <p className="small">{subject.definition}</p>
      <ul className="notice-list">
        <li>
          {benchmark.choice.kind === 'region'
            ? names.region(benchmark.choice.region)
            : messages.benchmarks[benchmark.choice.kind].name}
          {Number.isFinite(benchmark.value) ? ` ${amount(benchmark.value)} ${subject.unit}` : ''}
          {benchmark.year === null ? '' : `, ${benchmark.year}`}: {messages.working.bases[benchmark.basis]}
          {benchmark.share === null || benchmark.basis === 'table'
            ? ''
            : `, ${messages.working.basisShare(benchmark.regions, format.percent(benchmark.share, 0))}`}
          .
        </li>
        {noticesOf({ result, names, messages }).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {leaves.length === 0 ? null : (
        <details>
          <summary>{messages.controls.working}</summary>
          {/* A table that scrolls sideways must be reachable by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className="scroll-sideways" aria-label={messages.controls.working} tabIndex={0}>
            <table className="region-gaps figures">
              <thead>
                <tr>
                  <th scope="col">{messages.table.indicator}</th>
                  <th scope="col" className="number">
                    {messages.working.weight}
                  </th>
                  <th scope="col" className="number">
                    {messages.table.regions}
                  </th>
                  <th scope="col">{messages.working.years}</th>
                  <th scope="col" className="number">
                    {messages.working.bounds}
                  </th>
                </tr>
              </thead>
              <tbody>
                {leaves.map((leaf) => (
                  <tr key={leaf.indicator}>
                    <th scope="row">{names.indicator(leaf.indicator)}</th>
                    <td className="number">{format.percent(leaf.weight, 1)}</td>
                    <td className="number">
                      {format.number(leaf.regions)}/{format.number(area)}
                    </td>
                    <td className="working-years">
                      {leaf.years.map(({ year, regions }) => `${year} (${regions})`).join(', ')}
                    </td>
                    <td className="number">
                      {format.number(leaf.bounds[0], 2)}–{format.number(leaf.bounds[1], 2)}
                      {leaf.winsorised > 0 ? (
                        <span className="quiet working-note">
                          {messages.working.winsorised}: {leaf.winsorised}
                        </span>
                      ) : null}
                      {leaf.isTransformed ? (
                        <span className="quiet working-note">{messages.working.transformed}</span>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </section>
  );
}
