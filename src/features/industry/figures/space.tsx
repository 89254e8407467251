import type { ReactNode } from 'react';
import { IndustryNetwork } from '../../../charts/industry-space/IndustryNetwork.tsx';
import { networkOf } from '../../../charts/industry-space/from-space.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import type { IndustrySpace, SectorCode } from '../../../model/index.ts';
import { spaceFinding } from '../findings.ts';
import { useSectors } from '../hovered-sector.tsx';
import { spaceTable } from '../rows.ts';
import { fetchIndustryWords } from '../spoken-words.ts';
import { foresightTexts, noticeTexts, type Words } from '../words.ts';
import { keepLast } from './context.ts';
import { askSpace, spaceContext, type SpaceAnswers } from './space-context.ts';
import '../industry.css';

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
  fetchWords: fetchIndustryWords,
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
    return {
      kind: 'value',
      finding: spaceFinding(answer, choice.hasLocal, words),
      subtitle: [
        industry.spaceTitle(answer.year, answer.place.nutsVersion),
        ...(Number.isFinite(answer.complexityRank)
          ? [industry.spaceComplexity(format.number(answer.complexityRank), format.number(answer.complexityOf))]
          : []),
        ...foresightTexts(answer, words),
      ].join(' '),
      table: spaceTable(answer, sector, words),
      isTable: false,
      chart: null,
      notices: noticeTexts(answer.notices, 'sector', words),
      credit: words.source,
      numbers: async () =>
        (await import('../numbers.ts')).nearNumbers(answer, ({ sector: code }) => isWanted(code), words),
      shown: {
        ...networkFrom(answer, words),
        regionName: names.region(answer.region),
        selected: sector,
        method: {
          title: industry.spaceMethodTitle,
          text: industry.spaceMethod(format.percent(words.industry.relatedness.leastKnown)),
        },
      },
    };
  },
  Draw,
});
