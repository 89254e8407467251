import type { ReactNode } from 'react';
import { NumberTrials } from '../../../charts/number-trials/NumberTrials.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { MOST_GROUPS, type GroupEvidence, type RegionGroups } from '../../../model/index.ts';
import { asksEvidence, groupsContext, type EvidenceAnswer } from './context.ts';
import '../content/groups.css';

interface Shown {
  readonly groups: RegionGroups;
  readonly evidence: GroupEvidence | null;
  readonly titles: { readonly silhouette: string; readonly gap: string; readonly wait: string };
}

function Draw({ shown: { groups, evidence, titles } }: DrawProps<Shown>): ReactNode {
  return (
    <div className="groups-trials">
      <NumberTrials
        title={titles.silhouette}
        trials={groups.trials.map(({ count, silhouette }) => ({ count, value: silhouette, error: Number.NaN }))}
        chosen={groups.suggested}
        most={MOST_GROUPS}
      />
      {evidence === null ? (
        <p role="status">{titles.wait}</p>
      ) : (
        <NumberTrials
          title={titles.gap}
          trials={evidence.gaps.map(({ count, gap, error }) => ({ count, value: gap, error }))}
          chosen={evidence.gapChoice}
          most={MOST_GROUPS}
        />
      )}
    </div>
  );
}

/** How many groups there are by two measures. */
export const number = defineFigure<EvidenceAnswer, Shown>({
  id: 'groups-number',
  words: ['groups'],
  ask: asksEvidence,
  make: (context) => {
    const given = groupsContext(context, ({ number: heading }) => heading);
    if (given.kind === 'absence') return given;
    const { groups, words, credit, notices } = given;
    const { evidence } = context.answers;
    const { messages, format } = words;
    const gap =
      evidence === null
        ? ''
        : evidence.gapChoice === groups.suggested
          ? messages.groups.numberGapSame
          : messages.groups.numberGapOther({ count: evidence.gapChoice });
    const wait = evidence === null ? messages.groups.stabilityWait : null;
    return {
      kind: 'value',
      finding: messages.groups.numberFinding({ silhouette: groups.suggested, gap }),
      subtitle: messages.groups.numberSubtitle,
      table: {
        columns: [
          textColumn('groups', messages.groups.groupsColumn),
          numberColumn('silhouette', messages.groups.silhouetteColumn, { decimals: 3 }),
          numberColumn('gap', messages.groups.gapColumn, { decimals: 3 }),
          numberColumn('error', messages.groups.errorColumn, { decimals: 3 }),
        ],
        rows: groups.trials.map(({ count, silhouette }) => {
          const found = evidence?.gaps.find((one) => one.count === count);
          return {
            id: String(count),
            code: null,
            cells: [
              format.number(count),
              { value: silhouette },
              { value: found?.gap ?? Number.NaN, reason: wait },
              { value: found?.error ?? Number.NaN, reason: wait },
            ],
          };
        }),
      },
      isTable: false,
      chart: {
        kind: 'lines',
        categories: groups.trials.map(({ count }) => String(count)),
        unit: '',
        decimals: 2,
        series: [
          {
            name: messages.groups.silhouetteColumn,
            values: groups.trials.map(({ silhouette }) => silhouette),
            colour: 'accent',
          },
          ...(evidence === null
            ? []
            : [
                {
                  name: messages.groups.gapColumn,
                  values: groups.trials.map(
                    ({ count }) => evidence.gaps.find((one) => one.count === count)?.gap ?? Number.NaN,
                  ),
                  colour: 'quiet' as const,
                },
              ]),
        ],
      },
      notices,
      credit,
      numbers: null,
      shown: {
        groups,
        evidence,
        titles: {
          silhouette: messages.groups.silhouetteColumn,
          gap: messages.groups.gapColumn,
          wait: messages.groups.stabilityWait,
        },
      },
    };
  },
  Draw,
});
