import type { ReactNode } from 'react';
import { withWords } from '../../../language/speech/words.ts';
import { IndustryNetwork } from '../../../charts/industry-space/IndustryNetwork.tsx';
import { networkOf } from '../../../charts/industry-space/from-space.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import type { IndustrySpace, SectorCode } from '../../../model/index.ts';
import { spaceFinding } from '../content/space-findings.ts';
import { useSectors } from '../content/hovered-sector.tsx';
import { spaceTable } from '../content/rows.ts';
import { noticeTexts } from '../content/notices.ts';
import { foresightTexts, type Words } from '../content/words.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { askSpace, spaceContext, type SpaceAnswers } from './space-context.ts';
import '../content/industry.css';

interface Shown extends ReturnType<typeof networkOf> {
  readonly regionName: string;
  readonly selected: SectorCode | null;
  /** How nearness comes about. */
  readonly method: { readonly title: string; readonly text: string };
}

function Draw({ shown: { method, ...shown }, view, acts }: DrawProps<Shown>): ReactNode {
  const sectors = useSectors(acts, view);
  return (
    <>
      <IndustryNetwork {...shown} {...sectors} />
      <details className="industry-method small">
        <summary>{method.title}</summary>
        <p>{method.text}</p>
      </details>
    </>
  );
}

const networkFrom = keepLast((space: IndustrySpace, { called, sectors }: Words) =>
  networkOf(space, (code) => ({ label: called.sector(code), family: sectors.get(code)?.family ?? '' })),
);

/** How industries hang together, and which of them a region has. */
export const space = defineFigure<SpaceAnswers, Shown>({
  id: 'industry-space',
  words: ['industry', 'industrySpace'],
  ask: askSpace,
  make: (context) => {
    const given = spaceContext(context);
    if (given.kind === 'absence') return given;
    const { words, choice, sector, isWanted, space: answer } = given;
    const {
      messages: { industry },
      format,
      names,
    } = words;
    const method = withWords(context.speech, 'industrySpace').messages.industrySpace;
    return {
      kind: 'value',
      finding: spaceFinding(answer, choice.hasLocal, words),
      subtitle: [
        industry.spaceTitle({ year: answer.year, nuts: answer.place.nutsVersion }),
        ...(Number.isFinite(answer.complexityRank)
          ? [
              industry.spaceComplexity({
                rank: format.number(answer.complexityRank),
                of: format.number(answer.complexityOf),
              }),
            ]
          : []),
        ...foresightTexts(answer, words),
      ].join(' '),
      table: spaceTable(answer, sector, words),
      isTable: false,
      chart: null,
      notices: noticeTexts(answer.notices, 'sector', words),
      credit: words.source,
      numbers: async () =>
        (await import('../content/numbers.ts')).nearNumbers(answer, ({ sector: code }) => isWanted(code), words),
      shown: {
        ...networkFrom(answer, words),
        regionName: names.region(answer.region),
        selected: sector,
        method: {
          title: method.spaceMethodTitle,
          text: method.spaceMethod({ leastKnown: format.percent(words.industry.relatedness.leastKnown) }),
        },
      },
    };
  },
  Draw,
});
