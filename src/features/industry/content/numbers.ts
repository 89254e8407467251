import { capital } from '../../../language/sentences/spoken.ts';
import { wordsOf } from '../../../language/speech/words.ts';
import { differenceText, isSame, quotientText, sumText } from '../../../figure/words/arithmetic.ts';
import type {
  IndustryPortfolio,
  RegionShiftShare,
  SectorAcross,
  SectorPosition,
  SpaceNode,
} from '../../../model/index.ts';
import type { BorderPair } from './border-pairs.ts';
import { familyShares } from './findings.ts';
import { mostApart, QUOTIENT_DECIMALS } from './rows.ts';
import { absentNodes } from './space-findings.ts';
import { placeName, type Words } from './words.ts';

/** Those told one by one. */
const MOST = 4;
const SHARE_DECIMALS = 1;

/** Both shares in percent and one over the other; with all persons of the region the first as persons too. */
function quotientSentence(
  name: string,
  { employment, share, referenceShare, quotient }: SectorPosition,
  all: number | null,
  held: string,
  { format }: Words,
): readonly string[] {
  const said = wordsOf(format.language, 'writtenNumbers');
  if (!(quotient > 0) || !isSame(share / referenceShare, quotient)) return [];
  const [own, other] = [share, referenceShare].map((part) => format.percent(part, 2));
  const sum = quotientText(format, share * 100, referenceShare * 100, 2, QUOTIENT_DECIMALS);
  return [
    all !== null && isSame(employment / all, share)
      ? said.quotient({
          name,
          persons: format.number(employment),
          all: format.number(all),
          share: own ?? '',
          held,
          heldShare: other ?? '',
          sum,
        })
      : said.quotientOnly({ name, share: own ?? '', held, heldShare: other ?? '', sum }),
  ];
}

/** Location quotients of the strongest written out, and how they grew. */
export function quotientNumbers(
  portfolio: IndustryPortfolio,
  rows: readonly SectorPosition[],
  words: Words,
): readonly string[] {
  const {
    messages: { industry },
    format,
    called,
  } = words;
  const said = wordsOf(format.language, 'writtenNumbers');
  return rows.slice(0, MOST).flatMap((position) => {
    const { sector, employment, growth, growthFrom } = position;
    const start =
      portfolio.trails.find((trail) => trail.sector === sector)?.points.find(({ year }) => year === growthFrom)
        ?.employment ?? Number.NaN;
    const years = portfolio.year - (growthFrom ?? portfolio.year);
    const hasGrown =
      growthFrom !== null && years > 0 && start > 0 && isSame((employment / start) ** (1 / years) - 1, growth);
    return [
      ...quotientSentence(
        called.sector(sector),
        position,
        portfolio.employment,
        industry.referenceNames[portfolio.question.reference],
        words,
      ),
      ...(hasGrown
        ? [
            said.compound({
              from: growthFrom,
              to: portfolio.year,
              sum: `(${format.number(employment)} ÷ ${format.number(start)})^(1 ÷ ${format.number(years)}) − 1 = ${format.signedPercent(growth, 1)}`,
            }),
          ]
        : []),
    ];
  });
}

/** Of one sector: the quotients of the regions selected, else of the highest. */
export function acrossNumbers(
  { regions, question }: SectorAcross,
  selected: readonly string[],
  words: Words,
): readonly string[] {
  const {
    messages: { industry, reasons },
    format,
    names,
  } = words;
  const chosen = regions.filter(({ place }) => place.shapes.some((shape) => selected.includes(shape))).slice(0, MOST);
  const highest = regions
    .filter(({ position }) => Number.isFinite(position.quotient))
    .toSorted((one, other) => other.position.quotient - one.position.quotient)
    .slice(0, MOST);
  return (chosen.length > 0 ? chosen : highest).flatMap(({ place, position }) =>
    position.reason === null
      ? quotientSentence(placeName(place, names), position, null, industry.referenceNames[question.reference], words)
      : [
          wordsOf(format.language, 'writtenNumbers').missing({
            name: placeName(place, names),
            reason: reasons[position.reason],
          }),
        ],
  );
}

/** Both quotients of the pairs that stand first. */
export function bordersNumbers(
  pairs: readonly BorderPair[],
  { question }: Pick<SectorAcross, 'question'>,
  words: Words,
): readonly string[] {
  const rows = [...new Set(pairs.slice(0, MOST).flatMap(({ one, other }) => [one, other]))];
  return rows.flatMap(({ place, position }) =>
    quotientSentence(
      placeName(place, words.names),
      position,
      null,
      words.messages.industry.referenceNames[question.reference],
      words,
    ),
  );
}

/** The largest families as shares of all persons employed. */
export function treemapNumbers(portfolio: IndustryPortfolio, words: Words): readonly string[] {
  const { format, called } = words;
  return familyShares(portfolio, words)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, MOST)
    .flatMap(({ family, share, employment }) =>
      isSame(employment / portfolio.employment, share)
        ? [
            wordsOf(format.language, 'writtenNumbers').share({
              name: called.family(family),
              quotient: `${format.number(employment)} ÷ ${format.number(portfolio.employment)} = ${format.percent(share, SHARE_DECIMALS)}`,
            }),
          ]
        : [],
    );
}

/** The shares that lie furthest apart, and what all differences sum to. */
export function sharesNumbers(portfolio: IndustryPortfolio, words: Words): readonly string[] {
  const { format, called } = words;
  const said = wordsOf(format.language, 'writtenNumbers');
  const { krugman } = portfolio.structure;
  return [
    ...mostApart(portfolio, MOST).shown.map(({ sector, share, referenceShare }) =>
      said.apart({
        name: called.sector(sector),
        sum: differenceText(format, share * 100, referenceShare * 100, SHARE_DECIMALS),
      }),
    ),
    ...(Number.isFinite(krugman)
      ? [said.half({ sum: format.percent(krugman), half: format.percent(krugman / 2) })]
      : []),
  ];
}

/** The three parts that sum to the change, of all sectors and of those that changed most. */
export function shiftNumbers({ total, sectors }: RegionShiftShare, { format, called }: Words): readonly string[] {
  const said = wordsOf(format.language, 'writtenNumbers');
  const most = sectors.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change)).slice(0, MOST);
  const sumOf = ({ national, mix, regional }: typeof total): string =>
    said.shift({ sum: sumText(format, [national, mix, regional], 0, 'signed') });
  return [sumOf(total), ...most.map((parts) => `${called.sector(parts.sector)}. ${sumOf(parts)}`)];
}

/** Entropy as the sum of its two parts, of the region and of what it is held against. */
export function measuresNumbers(
  { structure, referenceStructure, region, question }: IndustryPortfolio,
  { format, names, messages: { industry } }: Words,
): readonly string[] {
  const rows = [
    [names.region(region), structure],
    [industry.referenceNames[question.reference], referenceStructure],
  ] as const;
  return rows.flatMap(([name, { entropy, unrelatedVariety, relatedVariety }]) =>
    isSame(unrelatedVariety + relatedVariety, entropy)
      ? [
          wordsOf(format.language, 'writtenNumbers').entropy({
            name: capital(name, format),
            sum: sumText(format, [unrelatedVariety, relatedVariety], 3),
          }),
        ]
      : [],
  );
}

/** The nearest of those a region does not have, beside how near they are elsewhere. */
export function nearNumbers(
  space: Parameters<typeof absentNodes>[0],
  isWanted: (node: SpaceNode) => boolean,
  { format, called }: Words,
): readonly string[] {
  return absentNodes(space)
    .filter(isWanted)
    .slice(0, MOST)
    .map(({ sector, density, meanDensity }) =>
      wordsOf(format.language, 'writtenNumbers').near({
        name: called.sector(sector),
        here: format.percent(density / 100, SHARE_DECIMALS),
        mean: format.percent(meanDensity / 100, SHARE_DECIMALS),
        sum: differenceText(format, density, meanDensity, SHARE_DECIMALS),
      }),
    );
}
