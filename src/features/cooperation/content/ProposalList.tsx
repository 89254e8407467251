import type { ReactNode } from 'react';
import { SidewaysBox } from '../../../design/controls/SidewaysBox.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { DrawProps } from '../../../figure/value/definition.ts';
import { MOST_PINS, type RegionCode } from '../../../model/index.ts';
import { choiceOf, withChoice } from './choice.ts';
import './cooperation.css';

/** Numbers behind a proposal, as a table. */
interface Reasons {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Proposal {
  readonly region: RegionCode;
  readonly name: string;
  readonly country: string;
  /** The number it is ordered by. */
  readonly amount: string;
  readonly reason: string;
  readonly sentences: readonly string[];
  readonly tables: readonly Reasons[];
  /** Whether it can be on the sheet, which holds regions of the area. */
  readonly isPinnable: boolean;
}

/** What a list draws. */
export interface ListShown {
  /** What the proposals are ordered by. */
  readonly measure: string;
  readonly proposals: readonly Proposal[];
  readonly after: readonly string[];
}

function Pin({ proposal, view, acts }: { readonly proposal: Proposal } & Pick<DrawProps<ListShown>, 'view' | 'acts'>) {
  const { messages } = useMessages('cooperation');
  const { cooperation } = messages;
  const { pins } = choiceOf(view);
  const { region, name } = proposal;
  const isPinned = pins.includes(region);
  const change = (): void =>
    acts.show(withChoice(view, { pins: isPinned ? pins.filter((code) => code !== region) : [...pins, region] }));
  return (
    <button
      type="button"
      className="cooperation-pin plain-button screen-only"
      aria-pressed={isPinned}
      aria-label={isPinned ? cooperation.unpin({ region: name }) : cooperation.pin({ region: name })}
      disabled={!isPinned && pins.length >= MOST_PINS}
      title={!isPinned && pins.length >= MOST_PINS ? cooperation.pinsFull : undefined}
      onClick={change}
    >
      {isPinned ? cooperation.pinned : cooperation.toPin}
    </button>
  );
}

/** Proposals in their order; each opens into its reasons. */
export function ProposalList({
  shown: { measure, proposals, after },
  view,
  acts,
  isStill,
}: DrawProps<ListShown>): ReactNode {
  return (
    <>
      <p className="cooperation-measure small quiet">{measure}</p>
      <ol className="cooperation-list">
        {proposals.map((proposal) => (
          <li key={proposal.region}>
            <details>
              <summary>
                <span className="cooperation-name">
                  {proposal.name} <span className="small quiet">{proposal.country}</span>
                </span>
                <span className="cooperation-amount figures">{proposal.amount}</span>
                <span className="cooperation-reason small">{proposal.reason}</span>
              </summary>
              <div className="cooperation-reasons">
                {proposal.sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                {proposal.tables.map(({ title, heads, rows }) => (
                  <SidewaysBox key={title} caption={title} className="cooperation-scroll">
                    <table className="cooperation-table figures">
                      <caption>{title}</caption>
                      <thead>
                        <tr>
                          {heads.map((head) => (
                            <th key={head} scope="col">
                              {head}
                            </th>
                          ))}
                        </tr>
                      </thead>
                      <tbody>
                        {rows.map(([head = '', ...cells]) => (
                          <tr key={head}>
                            <th scope="row">{head}</th>
                            {cells.map((cell, at) => (
                              <td key={heads[at + 1]}>{cell}</td>
                            ))}
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </SidewaysBox>
                ))}
              </div>
            </details>
            {isStill || !proposal.isPinnable ? null : <Pin proposal={proposal} view={view} acts={acts} />}
          </li>
        ))}
      </ol>
      {after.map((sentence) => (
        <p key={sentence} className="small quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}
