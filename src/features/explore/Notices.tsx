import type { ReactNode } from 'react';
import { benchmarkNameOf } from '../../figure/words/names.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { FigureValue } from '../../figure/value/value.ts';
import type { RegionsContext } from './content/context.ts';
import './content/region-gaps.css';
import './notices.css';

/** What was done to the figures on screen, what the score is made of, and how many regions have each figure. */
export function Notices({ value }: { readonly value: FigureValue<RegionsContext> }): ReactNode {
  const { messages, format } = useMessages('besideMap');
  const { result, subject, names } = value.shown.exported;
  const { leaves, benchmark } = result;
  const area = result.columns.region.length;
  const amount = (number: number): string => format.number(number, subject.decimals);
  return (
    <section className="notices">
      <h3>{messages.footer.notes}</h3>
      <p className="small">{value.definition}</p>
      <ul className="notice-list">
        <li>
          {benchmarkNameOf({ benchmark: benchmark.choice }, names, messages)}
          {Number.isFinite(benchmark.value) ? ` ${amount(benchmark.value)} ${subject.unit}` : ''}
          {benchmark.year === null ? '' : `, ${benchmark.year}`}: {messages.working.bases[benchmark.basis]}
          {benchmark.share === null || benchmark.basis === 'table'
            ? ''
            : `, ${messages.besideMap.basisShare({ count: benchmark.regions, share: format.percent(benchmark.share, 0) })}`}
          .
        </li>
        {value.notices.map((text) => (
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
                    {messages.besideMap.weight}
                  </th>
                  <th scope="col" className="number">
                    {messages.table.regions}
                  </th>
                  <th scope="col">{messages.besideMap.years}</th>
                  <th scope="col" className="number">
                    {messages.besideMap.bounds}
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
                          {messages.besideMap.winsorised}: {leaf.winsorised}
                        </span>
                      ) : null}
                      {leaf.isTransformed ? (
                        <span className="quiet working-note">{messages.besideMap.transformed}</span>
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
