import { use, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { HeadedTable } from '../../../design/controls/HeadedTable.tsx';
import { SidewaysBox } from '../../../design/controls/SidewaysBox.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { DrawProps } from '../../../figure/value/definition.ts';
import { MOST_PINS, type RegionCode } from '../../../model/index.ts';
import { choiceOf, withChoice } from './choice.ts';
import { OpenedContext } from './opened.ts';
import './cooperation.css';

/** Why a region is proposed. */
interface Reasons {
  readonly sentences: readonly string[];
  /** The numbers behind it. */
  readonly tables: readonly {
    readonly title: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
}

interface Proposal {
  readonly region: RegionCode;
  readonly name: string;
  readonly country: string;
  /** The number it is ordered by. */
  readonly amount: string;
  readonly reason: string;
  /** Written once somebody wants them: most rows stay closed. */
  readonly reasons: () => Reasons;
  /** Whether it can be on the sheet, which holds regions of the area. */
  readonly isPinnable: boolean;
}

/** Regions told of beside the proposals, under a sentence that says why. */
export interface Beside {
  readonly sentence: string;
  readonly regions: readonly (Pick<Proposal, 'region' | 'name' | 'country' | 'isPinnable'> & {
    readonly text: string;
  })[];
}

/** What a list draws. */
export interface ListShown {
  /** What the proposals are ordered by. */
  readonly measure: string;
  readonly proposals: readonly Proposal[];
  /** Said beneath. */
  readonly after: readonly string[];
  readonly beside: readonly Beside[];
}

function Pin({
  proposal,
  view,
  acts,
}: { readonly proposal: Pick<Proposal, 'region' | 'name'> } & Pick<DrawProps<ListShown>, 'view' | 'acts'>) {
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

function Headline({ proposal: { name, country, amount, reason } }: { readonly proposal: Proposal }): ReactNode {
  return (
    <>
      <span className="cooperation-name">
        {name} {country === name ? null : <span className="small quiet">{country}</span>}
      </span>
      <span className="cooperation-amount figures">{amount}</span>
      <span className="cooperation-reason small">{reason}</span>
    </>
  );
}

function ReasonsShown({ of }: { readonly of: Proposal }): ReactNode {
  const { sentences, tables } = useMemo(() => of.reasons(), [of]);
  return (
    <div className="cooperation-reasons">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {tables.map(({ title, heads, rows }) => (
        <SidewaysBox key={title} caption={title} className="cooperation-scroll">
          <HeadedTable
            className="cooperation-table figures"
            caption={title}
            isCaptionShown
            heads={heads}
            rows={rows.map(([head = '', ...cells]) => ({ id: head, head, cells }))}
          />
        </SidewaysBox>
      ))}
    </div>
  );
}

/** A proposal that opens into its reasons. */
function Opening({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const [isWanted, setWanted] = useState(false);
  const want = (): void => setWanted(true);
  const fold = useRef<HTMLDetailsElement>(null);
  const head = useRef<HTMLElement>(null);
  const opened = use(OpenedContext);
  const lastTime = useRef(opened?.time);
  useLayoutEffect(() => {
    if (opened?.region !== proposal.region || opened.time === lastTime.current || fold.current === null) return;
    lastTime.current = opened.time;
    opened.onOpened();
    setWanted(true);
    fold.current.open = true;
    head.current?.focus();
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [opened, proposal.region]);
  return (
    // What opens it otherwise than by a press, as a search of the browser, is told of here.
    <details ref={fold} onToggle={({ currentTarget }) => (currentTarget.open ? want() : undefined)}>
      {/* Before it opens, so that it never stands open and empty. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <summary ref={head} onClick={want}>
        <Headline proposal={proposal} />
      </summary>
      {isWanted ? <ReasonsShown of={proposal} /> : null}
    </details>
  );
}

/** Proposals in their order; each opens into its reasons, but in a picture, where nothing opens. */
export function ProposalList({
  shown: { measure, proposals, after, beside },
  view,
  acts,
  isStill,
}: DrawProps<ListShown>): ReactNode {
  const { messages, format } = useMessages('cooperation');
  const { cooperation } = messages;
  return (
    <>
      {proposals.length === 0 ? null : <p className="cooperation-measure small quiet">{measure}</p>}
      <ol className="cooperation-list">
        {proposals.map((proposal, at) => (
          <li key={proposal.region}>
            {isStill ? (
              <div className="cooperation-reasons-shown">
                <span className="quiet figures">{format.number(at + 1, 0)}</span>
                <Headline proposal={proposal} />
              </div>
            ) : (
              <Opening proposal={proposal} />
            )}
            {isStill || !proposal.isPinnable ? null : <Pin proposal={proposal} view={view} acts={acts} />}
          </li>
        ))}
      </ol>
      {beside.map(({ sentence, regions }) => (
        <div key={sentence} className="cooperation-beside">
          <p className="small">{sentence}</p>
          <ul>
            {regions.map((one) => (
              <li key={one.region}>
                <span>
                  {isStill ? (
                    one.name
                  ) : (
                    <button
                      type="button"
                      className="link-button"
                      title={cooperation.besideOpen}
                      onClick={() => acts.show({ page: 'region', selected: [one.region] })}
                    >
                      {one.name}
                    </button>
                  )}{' '}
                  <span className="small quiet">
                    {one.country === one.name ? '' : `${one.country} · `}
                    {one.text}
                  </span>
                </span>
                {isStill || !one.isPinnable ? null : <Pin proposal={one} view={view} acts={acts} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {after.map((sentence) => (
        <p key={sentence} className="small quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}
